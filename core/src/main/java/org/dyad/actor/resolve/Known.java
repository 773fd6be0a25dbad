package org.dyad.actor.resolve;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dyad.actor.ActorLexicon;
import org.dyad.actor.lexicon.Entry;
import org.dyad.actor.lexicon.Name;
import org.dyad.actor.lexicon.Standing;
import org.dyad.actor.phrase.Part;
import org.jspecify.annotations.Nullable;

/**
 * Which person of the lexicon a name means. A full name is enough. A surname that many bear means
 * somebody who is in office on the article's day, or whose office the text names; where several of
 * one surname are left, the one whose office is nearest in time.
 */
final class Known {

  private final Optional<LocalDate> date;
  private final ActorLexicon lexicon;

  Known(Optional<LocalDate> date, ActorLexicon lexicon) {
    this.date = date;
    this.lexicon = lexicon;
  }

  /** The person that a draft's name means, or null. */
  @Nullable Entry of(Draft draft) {
    if (draft.known.isEmpty()) {
      // "Moammar Gadhafi" is no name of the tables, but written like one.
      List<String> names = People.names(draft);
      return names.size() > 1 ? lexicon.person(String.join(" ", names)).orElse(null) : null;
    }
    List<Entry> left = new ArrayList<>(draft.known.size());
    boolean common = isCommon(draft);
    for (Entry person : draft.known) {
      if (!common || isInOffice(person) || hasTitle(person, draft)) {
        left.add(person);
      }
    }
    Entry best = null;
    long bestDistance = Long.MAX_VALUE;
    for (Entry person : left) {
      long distance = distance(person) - (hasTitle(person, draft) ? 1 : 0);
      if (best == null || distance < bestDistance) {
        best = person;
        bestDistance = distance;
      }
    }
    return best;
  }

  /** Whether somebody holds an office on the article's day. */
  boolean isInOffice(Entry person) {
    return date.isPresent() && person.standingOn(date.get()).isPresent();
  }

  /** Whether the name is a surname alone that the table marks as borne by many. */
  static boolean isCommon(Draft draft) {
    Part last = draft.chunk.parts().get(draft.head);
    if (last.match().isEmpty() || People.names(draft).size() > 1) {
      return false;
    }
    for (Name name : last.match().get().names()) {
      if (name.ambiguous()) {
        return true;
      }
    }
    return false;
  }

  /** Whether the title before the name is an office that the person held at some time. */
  private static boolean hasTitle(Entry person, Draft draft) {
    Entry title = draft.agent;
    if (title == null) {
      return false;
    }
    for (Standing standing : person.standings()) {
      if (isOffice(standing.office(), title.name())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOffice(String office, String title) {
    return office.startsWith(title)
        && (office.length() == title.length() || office.startsWith(" of ", title.length()));
  }

  /** Days between the article's day and the nearest office; the later the better without a day. */
  private long distance(Entry person) {
    long nearest = Long.MAX_VALUE / 2;
    for (Standing standing : person.standings()) {
      if (date.isEmpty()) {
        nearest = Math.min(nearest, -standing.from().toEpochDay());
      } else if (standing.covers(date.get())) {
        return 0;
      } else {
        boolean over = standing.to().isBefore(date.get());
        LocalDate near = over ? standing.to() : standing.from();
        nearest = Math.min(nearest, Math.abs(ChronoUnit.DAYS.between(near, date.get())));
      }
    }
    return nearest;
  }
}
