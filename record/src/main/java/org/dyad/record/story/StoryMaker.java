package org.dyad.record.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dyad.event.Event;
import org.dyad.event.Event.Location;
import org.dyad.event.Event.Participant;
import org.dyad.event.EventType;
import org.dyad.place.Place;
import org.dyad.record.story.Story.Conflict;
import org.dyad.time.DateSpan;

/** Makes the story of tellings that are one: of each field the value with most support. */
final class StoryMaker {

  private static final Comparator<String> BY_NAME = Comparator.naturalOrder();

  private final List<Telling> tellings;
  private final List<Conflict> conflicts = new ArrayList<>();

  private StoryMaker(List<Telling> tellings) {
    this.tellings = tellings;
  }

  static Story of(Families.Group group) {
    return new StoryMaker(group.tellings()).make(group.family().storyId());
  }

  private Story make(long family) {
    Telling first = tellings.get(0);
    EventType type = type();
    String cameo = cameo(type);
    List<Participant> actors = side("actor", true);
    List<Participant> recipients = side("recipient", false);
    DateSpan date = date();
    Optional<Location> place = place();
    Set<String> articles = new HashSet<>();
    Set<Telling.Wording> wordings = new HashSet<>();
    boolean hedged = true;
    for (Telling telling : tellings) {
      articles.add(telling.article());
      wordings.add(telling.wording());
      hedged &= telling.event().status().hedged();
    }
    return new Story(
        first.storyId(),
        family,
        first.standing(),
        type,
        cameo,
        actors,
        recipients,
        contexts(wordings.size()),
        date,
        place,
        hedged,
        tellings,
        articles.size(),
        wordings.size(),
        conflicts);
  }

  /** The type of most; of its modes that of most who name one. */
  private EventType type() {
    Votes<String> types = new Votes<>();
    tellings.forEach(telling -> types.add(telling.event().type().type(), telling));
    List<String> ranked = types.ranked(BY_NAME);
    String type = ranked.get(0);
    Votes<String> modes = new Votes<>();
    for (Telling telling : types.tellings(type)) {
      if (!telling.event().type().mode().isEmpty()) {
        modes.add(telling.event().type().mode(), telling);
      }
    }
    for (String other : ranked.subList(1, ranked.size())) {
      conflicts.add(new Conflict("type", other, types.events(other)));
    }
    if (modes.isEmpty()) {
      return new EventType(type, "");
    }
    List<String> rankedModes = modes.ranked(BY_NAME);
    for (String other : rankedModes.subList(1, rankedModes.size())) {
      conflicts.add(
          new Conflict("type", new EventType(type, other).toString(), modes.events(other)));
    }
    return new EventType(type, rankedModes.get(0));
  }

  private String cameo(EventType type) {
    Votes<String> codes = new Votes<>();
    for (Telling telling : tellings) {
      if (telling.event().type().equals(type)) {
        codes.add(telling.event().cameo(), telling);
      }
    }
    return codes.ranked(BY_NAME).get(0);
  }

  private List<String> contexts(int wordings) {
    Votes<String> contexts = new Votes<>();
    for (Telling telling : tellings) {
      telling.event().contexts().forEach(context -> contexts.add(context, telling));
    }
    return contexts.ranked(BY_NAME).stream()
        .filter(context -> 2 * contexts.of(context) >= wordings)
        .sorted()
        .toList();
  }

  /**
   * Who is on a side: everybody whom a third of those tell that tell most, or more; of a state and
   * its minister the one that is told more, the minister among equals. Who stands on that side in
   * other tellings and can be none of them is a conflict.
   */
  private List<Participant> side(String field, boolean actors) {
    Votes<String> votes = new Votes<>();
    Set<String> known = new HashSet<>();
    List<Participant> first = new ArrayList<>();
    for (Telling telling : tellings) {
      Event event = telling.event();
      for (Participant one : actors ? event.actors() : event.recipients()) {
        votes.add(one.actor().id(), telling);
        if (known.add(one.actor().id())) {
          first.add(one);
        }
      }
    }
    List<Participant> ranked = new ArrayList<>(first);
    ranked.sort(
        Comparator.<Participant>comparingInt(one -> votes.of(one.actor().id()))
            .thenComparing(one -> one.actor().id().startsWith("person:"))
            .thenComparing(one -> !one.actor().country().isEmpty())
            .thenComparing(one -> !one.actor().id().startsWith("kind:"))
            .reversed()
            .thenComparing(one -> one.actor().id()));
    List<Participant> side = new ArrayList<>();
    for (Participant one : ranked) {
      Who who = Who.of(one.actor());
      double nearest = -1;
      for (Participant taken : side) {
        nearest = Math.max(nearest, who.likeness(Who.of(taken.actor())));
      }
      int least = side.isEmpty() ? 0 : votes.of(side.get(0).actor().id());
      if (side.isEmpty() || nearest <= 0 && 3 * votes.of(one.actor().id()) >= least) {
        side.add(one);
      } else if (nearest < 0) {
        conflicts.add(new Conflict(field, one.actor().name(), votes.events(one.actor().id())));
      }
    }
    return side;
  }

  /** The days that agree with most tellings; among those, the fewest days. */
  private DateSpan date() {
    Votes<DateSpan> spans = new Votes<>();
    for (Telling telling : tellings) {
      if (!telling.event().date().isUnknown()) {
        spans.add(telling.event().date(), telling);
      }
    }
    if (spans.isEmpty()) {
      return DateSpan.UNKNOWN;
    }
    List<DateSpan> ranked = spans.ranked(Comparator.comparing(DateSpan::toString));
    DateSpan best = ranked.get(0);
    int most = -1;
    for (DateSpan span : ranked) {
      int agree = 0;
      for (DateSpan other : ranked) {
        agree += overlap(span, other) ? spans.of(other) : 0;
      }
      if (agree > most || agree == most && days(span) < days(best)) {
        most = agree;
        best = span;
      }
    }
    for (DateSpan span : ranked) {
      if (!overlap(span, best)) {
        conflicts.add(new Conflict("date", written(span), spans.events(span)));
      }
    }
    return best;
  }

  private static boolean overlap(DateSpan a, DateSpan b) {
    return !from(a).isAfter(to(b)) && !from(b).isAfter(to(a));
  }

  private static LocalDate from(DateSpan span) {
    return span.start().orElse(LocalDate.MIN);
  }

  private static LocalDate to(DateSpan span) {
    return span.end().orElse(LocalDate.MAX);
  }

  private static long days(DateSpan span) {
    return span.start().isEmpty() || span.end().isEmpty()
        ? Long.MAX_VALUE
        : to(span).toEpochDay() - from(span).toEpochDay();
  }

  /** {@code 2018-02-19}, or {@code 2018-02-19/2018-02-22}; an unknown end is empty. */
  private static String written(DateSpan span) {
    String start = span.start().map(LocalDate::toString).orElse("");
    String end = span.end().map(LocalDate::toString).orElse("");
    return start.equals(end) ? start : start + "/" + end;
  }

  /** The place that agrees with most tellings; among those, the finest. */
  private Optional<Location> place() {
    Votes<String> votes = new Votes<>();
    List<Location> places = new ArrayList<>();
    for (Telling telling : tellings) {
      telling
          .place()
          .ifPresent(
              place -> {
                if (votes.of(key(place)) == 0) {
                  places.add(place);
                }
                votes.add(key(place), telling);
              });
    }
    Optional<Location> best = Optional.empty();
    int most = -1;
    for (Location place : places) {
      int agree = 0;
      for (Location other : places) {
        agree += agree(place, other) ? votes.of(key(other)) : 0;
      }
      if (agree > most
          || agree == most && best.map(one -> isBetter(place, one, votes)).orElse(true)) {
        most = agree;
        best = Optional.of(place);
      }
    }
    for (Location place : places) {
      if (best.isPresent() && !agree(place, best.get())) {
        conflicts.add(new Conflict("place", place.place().name(), votes.events(key(place))));
      }
    }
    return best;
  }

  private static boolean agree(Location a, Location b) {
    return Likeness.place(a.place(), b.place()) > 0;
  }

  private static boolean isBetter(Location place, Location than, Votes<String> votes) {
    int finer = Integer.compare(fineness(place), fineness(than));
    int votesMore = Integer.compare(votes.of(key(place)), votes.of(key(than)));
    return finer != 0 ? finer > 0 : votesMore != 0 ? votesMore > 0 : false;
  }

  private static int fineness(Location place) {
    return switch (place.place().kind()) {
      case CITY, OTHER -> 3;
      case ADMIN -> 2;
      case REGION, WATER -> 1;
      case COUNTRY -> 0;
    };
  }

  private static String key(Location place) {
    Place at = place.place();
    return at.geonames() != 0 ? Long.toString(at.geonames()) : at.name() + '/' + at.country();
  }
}
