package org.dyad.record.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;

/**
 * How far judges agree beyond chance: Krippendorff's alpha for nominal data, any number of judges,
 * values missing (K. Krippendorff 2011, Computing Krippendorff's Alpha-Reliability). Of the values
 * of each unit that was judged at least twice all pairs are counted, each with the weight 1 / (m -
 * 1) for m values; alpha is 1 - observed / expected disagreement.
 */
public final class Alpha {

  /**
   * How far judges agree.
   *
   * @param alpha 1 for full agreement, 0 for chance; empty where all values are one and the same,
   *     or no unit was judged twice
   * @param units that were judged at least twice
   * @param agreement share of pairs of judges that say the same, from 0 to 1
   */
  public record Agreement(OptionalDouble alpha, int units, double agreement) {}

  private Alpha() {}

  /**
   * Alpha of nominal values.
   *
   * @param units the values of each unit, one a judge
   */
  public static Agreement nominal(List<List<String>> units) {
    Map<String, Double> totals = new TreeMap<>();
    double same = 0;
    double all = 0;
    int pairable = 0;
    for (List<String> values : units) {
      int m = values.size();
      if (m < 2) {
        continue;
      }
      pairable++;
      all += m;
      Map<String, Integer> counts = new TreeMap<>();
      values.forEach(value -> counts.merge(value, 1, Integer::sum));
      for (Map.Entry<String, Integer> value : counts.entrySet()) {
        int n = value.getValue();
        totals.merge(value.getKey(), (double) n, Double::sum);
        same += (double) n * (n - 1) / (m - 1);
      }
    }
    if (pairable == 0) {
      return new Agreement(OptionalDouble.empty(), 0, 0);
    }
    double chance = 0;
    for (double n : new ArrayList<>(totals.values())) {
      chance += n * (n - 1);
    }
    double expected = 1 - chance / (all * (all - 1));
    double observed = 1 - same / all;
    return new Agreement(
        totals.size() < 2 ? OptionalDouble.empty() : OptionalDouble.of(1 - observed / expected),
        pairable,
        same / all);
  }
}
