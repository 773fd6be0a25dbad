package org.dyad.record.story;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The telling words of a text, each once, by how much they tell. Immutable.
 *
 * @param stems sorted
 * @param weights of each, 0 to 1
 * @param total of their weights
 */
record Words(List<String> stems, double[] weights, double total) {

  /** No words. */
  static final Words NONE = new Words(List.of(), new double[0], 0);

  private static final int LONG_ENOUGH = 5;

  Words {
    stems = List.copyOf(stems);
  }

  /** All words of a text that tell something. */
  static Words of(String text, Rarity rarity) {
    return most(text, rarity, Integer.MAX_VALUE);
  }

  /** The words of a text that tell most. */
  static Words most(String text, Rarity rarity, int most) {
    Map<String, Double> found = new HashMap<>();
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean inside = i < text.length() && Character.isLetterOrDigit(text.charAt(i));
      if (inside && start < 0) {
        start = i;
      } else if (!inside && start >= 0) {
        String stem = stem(text.substring(start, i).toLowerCase(Locale.ROOT));
        double weight = rarity.of(stem);
        if (weight > 0) {
          found.put(stem, weight);
        }
        start = -1;
      }
    }
    return of(found, most);
  }

  private static Words of(Map<String, Double> found, int most) {
    String[] stems =
        found.entrySet().stream()
            .sorted(
                Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                    .thenComparing(Map.Entry.comparingByKey()))
            .limit(most)
            .map(Map.Entry::getKey)
            .toArray(String[]::new);
    Arrays.sort(stems);
    double[] weights = new double[stems.length];
    double total = 0;
    for (int i = 0; i < stems.length; i++) {
      weights[i] = found.getOrDefault(stems[i], 0.0);
      total += weights[i];
    }
    return new Words(List.of(stems), weights, total);
  }

  /** The stems that tell most, those that tell most first. */
  List<String> telling(int most) {
    Integer[] order = new Integer[stems.size()];
    Arrays.setAll(order, i -> i);
    Arrays.sort(
        order, Comparator.<Integer>comparingDouble(i -> -weights[i]).thenComparing(stems::get));
    return Arrays.stream(order).limit(most).map(stems::get).toList();
  }

  /**
   * What two texts have in common, by weight, 0 to 1: the cosine of what is there, as words stand
   * or do not stand in each.
   */
  double closeness(Words other) {
    double shared = 0;
    int i = 0;
    int j = 0;
    while (i < weights.length && j < other.weights.length) {
      int order = stems.get(i).compareTo(other.stems.get(j));
      shared += order == 0 ? weights[i] : 0;
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return shared == 0 ? 0 : shared / Math.sqrt(total * other.total);
  }

  /**
   * Whether two texts agree on numbers: 1 if they have one in common, -1 if both have some and none
   * in common, else 0. Years are no such numbers.
   */
  int numbers(Words other) {
    boolean some = false;
    boolean others = false;
    for (String stem : stems) {
      if (isNumber(stem)) {
        some = true;
        if (other.stems.contains(stem)) {
          return 1;
        }
      }
    }
    for (String stem : other.stems) {
      others |= isNumber(stem);
    }
    return some && others ? -1 : 0;
  }

  private static boolean isNumber(String stem) {
    boolean year = stem.length() == 4 && (stem.startsWith("19") || stem.startsWith("20"));
    return Character.isDigit(stem.charAt(0)) && !year;
  }

  /** A word without the endings of number and tense: arrests, arrested, arresting are one. */
  static String stem(String word) {
    int end = word.length();
    if (end >= LONG_ENOUGH && word.endsWith("ies")) {
      return word.substring(0, end - 3) + "y";
    }
    if (end >= LONG_ENOUGH + 1 && word.endsWith("ing")) {
      return undoubled(word, end - 3);
    }
    if (end >= LONG_ENOUGH && word.endsWith("ed")) {
      return undoubled(word, end - 2);
    }
    if (end >= LONG_ENOUGH && (word.endsWith("sses") || word.endsWith("shes"))) {
      return word.substring(0, end - 2);
    }
    if (end >= LONG_ENOUGH - 1 && word.endsWith("s") && !word.endsWith("ss")) {
      end--;
    }
    // "capture", "captures" and "captured" are one only if none keeps its e.
    return end >= LONG_ENOUGH && word.charAt(end - 1) == 'e'
        ? word.substring(0, end - 1)
        : word.substring(0, end);
  }

  private static String undoubled(String word, int end) {
    boolean doubled =
        end >= 3
            && word.charAt(end - 1) == word.charAt(end - 2)
            && "lsz".indexOf(word.charAt(end - 1)) < 0;
    return word.substring(0, doubled ? end - 1 : end);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Words words && stems.equals(words.stems);
  }

  @Override
  public int hashCode() {
    return stems.hashCode();
  }

  @Override
  public String toString() {
    return stems.toString();
  }
}
