package org.dyad.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.dyad.actor.GoldSides.Outcome;
import org.dyad.actor.GoldSides.Side;
import org.dyad.reading.NeuralReader;
import org.junit.jupiter.api.Test;

class GoldSidesTest {

  private static double share(List<Side> sides, List<Side> among, Outcome... outcomes) {
    List<Outcome> wanted = List.of(outcomes);
    return sides.stream().filter(side -> wanted.contains(side.outcome())).count()
        / (double) among.size();
  }

  @Test
  void mostSidesOfGoldEventsHaveTheRightCountryAndSector() throws IOException {
    try (NeuralReader reader = NeuralReader.load(1)) {
      List<Side> all =
          new GoldSides()
              .check(SharedData.file("gold/plover-dev.jsonl"), reader).stream()
                  .filter(side -> side.outcome() != Outcome.NOT_IN_TEXT)
                  .toList();
      assertThat(share(all, all, Outcome.FOUND, Outcome.SECTOR)).isGreaterThan(0.95);
      List<Side> right =
          all.stream()
              .filter(side -> List.of(Outcome.FOUND, Outcome.SECTOR).contains(side.outcome()))
              .toList();
      assertThat(share(right, right, Outcome.FOUND)).isGreaterThan(0.85);
    }
  }

  @Test
  void mostSidesOfGoldPairsHoldAnActorOfPolitics() throws IOException {
    try (NeuralReader reader = NeuralReader.load(1)) {
      List<Side> all =
          new GoldSides()
              .check(SharedData.file("gold/plv-dev.jsonl"), reader).stream()
                  .filter(side -> side.outcome() != Outcome.NOT_IN_TEXT)
                  .toList();
      assertThat(share(all, all, Outcome.FOUND)).isGreaterThan(0.93);
    }
  }
}
