package org.dyad.record.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Groups a set of tellings: into families, which hang together by pairs that are like, and each
 * family into stories. The same set gives the same groups, in whatever order it comes.
 *
 * <p>What copies of an article tell in the same words is taken together first, so that a report
 * that a hundred papers print costs as much as one.
 */
final class Families {

  /**
   * A family's tellings that differ are compared each with each up to this many; a larger family is
   * first cut where it hangs together least.
   */
  private static final int MOST = 400;

  private static final double STRICTER = 0.5;

  private Families() {}

  /**
   * Tellings that are one event of the world.
   *
   * @param family the first telling of its family
   * @param tellings in their order
   */
  record Group(Telling family, List<Telling> tellings) {

    Group {
      tellings = List.copyOf(tellings);
    }
  }

  /** Tellings in the same words; the first stands for all. */
  private record Same(Telling first, List<Telling> all) {}

  /**
   * @param tellings all members of whole families, and new ones
   */
  static List<Group> of(Collection<Telling> tellings) {
    List<Same> different = different(tellings);
    Pairs pairs = Pairs.of(different.stream().map(Same::first).toList());
    List<Group> groups = new ArrayList<>();
    for (int[] family : pairs.connected(all(different.size()), Likeness.SAME)) {
      Telling first = different.get(family[0]).first;
      for (int[] part : small(pairs, family)) {
        for (List<Integer> story : split(part, different)) {
          List<Telling> members = new ArrayList<>();
          story.forEach(member -> members.addAll(different.get(member).all));
          members.sort(null);
          groups.add(new Group(first, members));
        }
      }
    }
    return groups;
  }

  private static int[] all(int size) {
    int[] all = new int[size];
    Arrays.setAll(all, i -> i);
    return all;
  }

  /** In the order of their first tellings. */
  private static List<Same> different(Collection<Telling> tellings) {
    List<Telling> ordered = new ArrayList<>(tellings);
    ordered.sort(null);
    Map<Telling.Wording, Same> by = new LinkedHashMap<>();
    for (Telling telling : ordered) {
      by.computeIfAbsent(telling.wording(), wording -> new Same(telling, new ArrayList<>()))
          .all
          .add(telling);
    }
    return List.copyOf(by.values());
  }

  private static List<int[]> small(Pairs pairs, int[] family) {
    List<int[]> small = new ArrayList<>();
    cut(pairs, family, Likeness.SAME, small);
    return small;
  }

  private static void cut(Pairs pairs, int[] family, double least, List<int[]> to) {
    if (family.length <= MOST || least > pairs.most()) {
      to.add(family);
      return;
    }
    for (int[] part : pairs.connected(family, least + STRICTER)) {
      cut(pairs, part, least + STRICTER, to);
    }
  }

  /**
   * Joins the two groups that are most like on the average of their pairs, until none are like
   * enough. What cannot be one keeps groups apart.
   */
  private static List<List<Integer>> split(int[] family, List<Same> different) {
    int size = family.length;
    double[][] sums = new double[size][size];
    List<List<Integer>> groups = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      groups.add(new ArrayList<>(List.of(family[i])));
      for (int j = 0; j < i; j++) {
        Telling a = different.get(family[i]).first;
        Telling b = different.get(family[j]).first;
        double like = a.standing() == b.standing() ? Likeness.of(a, b) : Likeness.NEVER;
        sums[i][j] = like;
        sums[j][i] = like;
      }
    }
    boolean[] gone = new boolean[size];
    while (true) {
      int one = -1;
      int other = -1;
      double best = Likeness.SAME;
      for (int i = 0; i < size; i++) {
        for (int j = i + 1; j < size && !gone[i]; j++) {
          if (!gone[j]) {
            double like = sums[i][j] / (groups.get(i).size() * groups.get(j).size());
            if (like > best || like == best && one < 0) {
              best = like;
              one = i;
              other = j;
            }
          }
        }
      }
      if (one < 0) {
        break;
      }
      groups.get(one).addAll(groups.get(other));
      gone[other] = true;
      for (int k = 0; k < size; k++) {
        sums[one][k] += sums[other][k];
        sums[k][one] += sums[k][other];
      }
    }
    List<List<Integer>> left = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      if (!gone[i]) {
        left.add(groups.get(i));
      }
    }
    return left;
  }

  /** The pairs of a list that share a block or an article and are like. */
  private record Pairs(Map<Integer, Map<Integer, Double>> like, double most) {

    static Pairs of(List<Telling> tellings) {
      Map<Long, List<Integer>> byKey = new HashMap<>();
      Map<String, List<Integer>> byArticle = new HashMap<>();
      Map<Integer, Map<Integer, Double>> like = new HashMap<>();
      Set<Long> seen = new HashSet<>();
      double[] most = new double[1];
      for (int i = 0; i < tellings.size(); i++) {
        Telling telling = tellings.get(i);
        List<List<Integer>> near = new ArrayList<>();
        for (Block block : Block.of(telling)) {
          near.add(byKey.computeIfAbsent(block.key(), key -> new ArrayList<>()));
        }
        near.add(byArticle.computeIfAbsent(telling.article(), article -> new ArrayList<>()));
        for (List<Integer> others : near) {
          for (int other : others) {
            if (other != i && seen.add((long) i << 32 | other)) {
              double score = Likeness.of(telling, tellings.get(other));
              if (score >= Likeness.SAME) {
                like.computeIfAbsent(i, k -> new TreeMap<>()).put(other, score);
                like.computeIfAbsent(other, k -> new TreeMap<>()).put(i, score);
                most[0] = Math.max(most[0], score);
              }
            }
          }
          others.add(i);
        }
      }
      return new Pairs(like, most[0]);
    }

    /** Parts of a list that hang together, each and all in rising order. */
    List<int[]> connected(int[] members, double least) {
      Map<Integer, List<Integer>> parts = new LinkedHashMap<>();
      Set<Integer> left = new HashSet<>();
      Arrays.stream(members).forEach(left::add);
      for (int member : members) {
        if (!left.remove(member)) {
          continue;
        }
        List<Integer> part = new ArrayList<>(List.of(member));
        for (int at = 0; at < part.size(); at++) {
          like.getOrDefault(part.get(at), Map.of())
              .forEach(
                  (other, score) -> {
                    if (score >= least && left.remove(other)) {
                      part.add(other);
                    }
                  });
        }
        part.sort(null);
        parts.put(member, part);
      }
      return parts.values().stream()
          .map(part -> part.stream().mapToInt(Integer::intValue).toArray())
          .toList();
    }
  }
}
