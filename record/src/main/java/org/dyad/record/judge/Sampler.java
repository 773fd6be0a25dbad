package org.dyad.record.judge;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.SortedMap;
import java.util.TreeMap;
import org.dyad.record.store.Sql;

/**
 * Draws events by chance. Each event has a number that its article's id, its place there and the
 * seed give it; of each stratum those with the smallest numbers are drawn. So the sample is a
 * simple one without replacement in each stratum, is the same in whatever order articles came, and
 * a larger one holds the smaller one of the same seed.
 */
public final class Sampler {

  /** So many articles are looked at together: the answer to a query is held in memory. */
  private static final long PAGE = 50_000;

  /** The order in which drawn events are given: shuffled, so that types do not come in blocks. */
  private static final Comparator<Drawn> ORDER =
      Comparator.comparingLong(Drawn::chance).thenComparingLong(Drawn::event);

  /**
   * An event that was drawn.
   *
   * @param event its id
   * @param stratum that it was drawn from
   */
  public record Drawn(long event, String stratum, long chance) {}

  private Sampler() {}

  /**
   * Draws a sample.
   *
   * @param n how many in all
   * @param proportional whether strata are drawn from as they are large; else as many of each
   */
  public static List<Drawn> draw(
      Connection connection, By by, long n, boolean proportional, long seed) throws SQLException {
    Map<String, Long> sizes = new TreeMap<>();
    Sql.each(
        connection,
        "SELECT " + by.sql() + " AS stratum, count(*) FROM events e GROUP BY stratum",
        List.of(),
        row -> sizes.put(row.getString(1), row.getLong(2)));
    SortedMap<String, Long> shares =
        proportional ? Allocation.proportional(sizes, n) : Allocation.equal(sizes, n);
    Map<String, PriorityQueue<Drawn>> drawn = new TreeMap<>();
    long last = Sql.number(connection, "SELECT coalesce(max(key), 0) FROM articles");
    for (long first = 0; first <= last; first += PAGE) {
      Sql.each(
          connection,
          "SELECT e.id, a.id, e.number, "
              + by.sql()
              + " FROM events e JOIN articles a ON a.key = e.article WHERE e.article BETWEEN ? AND"
              + " ?",
          List.of(first, first + PAGE - 1),
          row ->
              take(
                  new Drawn(
                      row.getLong(1),
                      row.getString(4),
                      chance(seed, row.getString(2), row.getInt(3))),
                  shares,
                  drawn));
    }
    List<Drawn> all = new ArrayList<>();
    drawn.values().forEach(all::addAll);
    all.sort(ORDER);
    return List.copyOf(all);
  }

  private static void take(
      Drawn event, Map<String, Long> shares, Map<String, PriorityQueue<Drawn>> drawn) {
    PriorityQueue<Drawn> best =
        drawn.computeIfAbsent(event.stratum(), s -> new PriorityQueue<>(ORDER.reversed()));
    best.add(event);
    if (best.size() > shares.getOrDefault(event.stratum(), 0L)) {
      best.poll();
    }
  }

  /** A number without order, the same for the same event and seed (FNV-1a, then SplitMix64). */
  static long chance(long seed, String article, int number) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < article.length(); i++) {
      hash = (hash ^ article.charAt(i)) * 0x100000001b3L;
    }
    return mixed(mixed(hash + 0x9e3779b97f4a7c15L * (number + 1)) ^ mixed(seed));
  }

  private static long mixed(long value) {
    long z = (value ^ (value >>> 30)) * 0xbf58476d1ce4e5b9L;
    z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
    return z ^ (z >>> 31);
  }
}
