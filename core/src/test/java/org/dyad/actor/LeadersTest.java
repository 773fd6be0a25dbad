package org.dyad.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dyad.actor.lexicon.Entry;
import org.dyad.actor.lexicon.Kind;
import org.dyad.actor.lexicon.Standing;
import org.junit.jupiter.api.Test;

/** The table of people and their offices, checked against itself. */
class LeadersTest {

  private static final ActorLexicon LEXICON = ActorLexicon.load();

  private static final Set<String> CHECKED =
      Set.of(
          "president",
          "prime minister",
          "chancellor",
          "foreign minister",
          "secretary of state",
          "defence minister");

  /** Two at once in truth: rivals, a first and a second prime minister, a union and its part. */
  private static final Set<String> TWO =
      Set.of(
          "CIV president",
          "MDG president",
          "AFG foreign minister",
          "KHM prime minister",
          "RUS foreign minister");

  private record Held(Entry person, Standing standing) {}

  @Test
  void anOfficeForOneHasNoTwoHoldersForLong() {
    Map<String, List<Held>> byOffice = new HashMap<>();
    for (Entry person : LEXICON.entries(Kind.PERSON)) {
      for (Standing standing : person.standings()) {
        String office = standing.country() + " " + standing.office();
        if (CHECKED.contains(standing.office()) && !TWO.contains(office)) {
          byOffice
              .computeIfAbsent(office, key -> new ArrayList<>())
              .add(new Held(person, standing));
        }
      }
    }
    assertThat(byOffice).hasSizeGreaterThan(200);
    byOffice.forEach(
        (office, held) -> {
          for (int i = 0; i < held.size(); i++) {
            for (int k = i + 1; k < held.size(); k++) {
              assertThat(isLongTogether(held.get(i), held.get(k)))
                  .as("%s: %s and %s", office, held.get(i), held.get(k))
                  .isFalse();
            }
          }
        });
  }

  /** Whether two are in office together for more than a month. */
  private static boolean isLongTogether(Held one, Held other) {
    LocalDate from = later(one.standing().from(), other.standing().from());
    LocalDate to =
        one.standing().to().isBefore(other.standing().to())
            ? one.standing().to()
            : other.standing().to();
    return !one.person().id().equals(other.person().id())
        && !from.equals(LocalDate.MIN)
        && to.isAfter(from.plusDays(31));
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  @Test
  void mostStatesHaveSomebodyWhoRules() {
    Set<String> ruled = new java.util.TreeSet<>();
    for (Entry person : LEXICON.entries(Kind.PERSON)) {
      for (Standing standing : person.standings()) {
        if (standing.sectors().contains("GOV")) {
          ruled.add(standing.country());
        }
      }
    }
    assertThat(ruled).hasSizeGreaterThan(170);
  }
}
