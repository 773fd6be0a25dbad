package org.dyad.app.who;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.dyad.actor.Actor;
import org.dyad.actor.ActorLexicon;
import org.dyad.actor.lexicon.Entry;
import org.dyad.actor.lexicon.Kind;
import org.dyad.actor.lexicon.Standing;
import org.dyad.actor.office.OfficeHolders;
import org.dyad.actor.office.OfficeNames;
import org.dyad.actor.office.Tenures;
import org.dyad.actor.who.Profile;

/** Who somebody was on a day, and who held the offices of a state. */
final class Then {

  /** An office that somebody holds. */
  record Holder(Entry person, Standing standing) {}

  private final ActorLexicon lexicon;

  Then(ActorLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Somebody as they were on a day, by the tables and by the reports of the profile. */
  Actor on(Profile profile, LocalDate day) {
    Tenures tenures = new Tenures();
    profile.tenures().forEach(tenure -> tenure.observations().forEach(tenures::add));
    Actor now = new Actor(profile.id(), profile.name(), profile.country(), profile.sectors(), "");
    if (profile.entry().filter(entry -> entry.kind() != Kind.PERSON).isPresent()) {
      Entry entry = profile.entry().get();
      String country = entry.standingOn(day).map(Standing::country).orElse(entry.country());
      return new Actor(now.id(), now.name(), country, entry.sectorsOn(day), "");
    }
    return new OfficeHolders(lexicon, tenures).on(now, day);
  }

  /** Who held the offices of a country on a day as the tables have it, by their names. */
  List<Holder> holders(String country, LocalDate day) {
    List<Holder> found = new ArrayList<>();
    for (Entry person : lexicon.entries(Kind.PERSON)) {
      for (Standing standing : person.standings()) {
        if (standing.country().equals(country) && standing.covers(day)) {
          found.add(new Holder(person, standing));
        }
      }
    }
    found.sort(
        Comparator.comparing((Holder holder) -> holder.standing().office())
            .thenComparing(holder -> holder.person().name()));
    return found;
  }

  /** "foreign minister of Pakistan"; an office that says itself whose it is stays so. */
  String title(Standing standing) {
    boolean whole =
        standing.office().contains(" of ") && lexicon.named(standing.office()).isEmpty();
    return lexicon
        .state(standing.country())
        .filter(state -> !whole && !standing.office().isEmpty())
        .map(state -> OfficeNames.title(standing.office(), state.name()))
        .orElse(standing.office());
  }

  /** First and last day, {@code 2013-11-27..2017-07-28}; nothing on a side that is open. */
  static String days(Standing standing) {
    String from = standing.from().equals(LocalDate.MIN) ? "" : standing.from().toString();
    String to = standing.to().equals(LocalDate.MAX) ? "" : standing.to().toString();
    return from + ".." + to;
  }
}
