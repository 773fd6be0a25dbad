package org.dyad.actor.office;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.dyad.actor.Actor;
import org.dyad.actor.ActorLexicon;
import org.dyad.actor.lexicon.Entry;
import org.dyad.actor.lexicon.Standing;

/**
 * Who somebody was on a day: a minister of 2018 may have been in opposition in 2016. Tells it from
 * what the lexicon knows and from tenures that reports have shown. Safe to share once its tenures
 * are filled.
 */
public final class OfficeHolders {

  private static final List<String> ELITE = List.of("ELI");

  private final ActorLexicon lexicon;
  private final Tenures tenures;

  /**
   * @param tenures what reports have shown; empty for the lexicon alone
   */
  public OfficeHolders(ActorLexicon lexicon, Tenures tenures) {
    this.lexicon = lexicon;
    this.tenures = tenures;
  }

  /**
   * An actor as it was on a day: with the office held then and its sectors; an office that was over
   * gives ELI. What nobody knows stays as it is, and so does everybody who is no person with a
   * name.
   */
  public Actor on(Actor actor, LocalDate day) {
    if (!actor.id().startsWith("person:")) {
      return actor;
    }
    Optional<Actor> told = byTenures(actor, day);
    if (told.isPresent()) {
      return told.get();
    }
    Optional<Entry> known = lexicon.byId(actor.id());
    if (known.isEmpty()) {
      return actor;
    }
    Optional<Standing> standing = known.get().standingOn(day);
    if (standing.isPresent()) {
      Standing held = standing.get();
      return as(actor, held.country(), held.sectors(), office(held.office(), held.country()));
    }
    Optional<Standing> former = known.get().formerOn(day);
    if (former.isPresent()) {
      Standing over = former.get();
      return as(actor, over.country(), ELITE, "former " + office(over.office(), over.country()));
    }
    boolean later = !known.get().standings().isEmpty();
    // Before the first office that is known of somebody, nobody knows what they were.
    return later ? as(actor, actor.country(), known.get().sectors(), "") : actor;
  }

  private Optional<Actor> byTenures(Actor actor, LocalDate day) {
    Optional<Tenure> best = Optional.empty();
    Optional<Tenure> over = Optional.empty();
    for (Tenure tenure : tenures.of(actor.id())) {
      if (tenure.office().equals(OfficeSeen.HEAD_OF_GOVERNMENT)) {
        // "the Okoye government" does not say in what office Okoye heads it.
        continue;
      }
      if (tenure.covers(day) && best.filter(other -> length(other) <= length(tenure)).isEmpty()) {
        best = Optional.of(tenure);
      }
      if (tenure.isOver(day)) {
        over = Optional.of(tenure);
      }
    }
    if (best.isPresent()) {
      Tenure held = best.get();
      return Optional.of(as(actor, held.country(), held.sectors(), held.title()));
    }
    // The lexicon knows the offices between two that reports happen to name.
    boolean known = lexicon.byId(actor.id()).isPresent();
    return known
        ? Optional.empty()
        : over.map(last -> as(actor, last.country(), ELITE, "former " + last.title()));
  }

  private static long length(Tenure tenure) {
    return ChronoUnit.DAYS.between(tenure.first().orElseThrow(), tenure.last().orElseThrow());
  }

  private static Actor as(Actor actor, String country, List<String> sectors, String office) {
    String then = country.isEmpty() ? actor.country() : country;
    return new Actor(actor.id(), actor.name(), then, sectors, office);
  }

  /** "foreign minister of Kenya"; an office that says itself whose it is stays so. */
  private String office(String office, String country) {
    boolean whole = office.contains(" of ") && !isNoun(office);
    Optional<Entry> state = lexicon.state(country);
    return whole || state.isEmpty() ? office : OfficeNames.title(office, state.get().name());
  }

  private boolean isNoun(String office) {
    return !lexicon.named(office).isEmpty();
  }
}
