package org.dyad.actor.lexicon;

/** Regular English plurals of the last word of a noun. */
final class Plurals {

  private static final String[] HISSING = {"s", "x", "z", "ch", "sh"};

  private Plurals() {}

  static String of(String singular) {
    int length = singular.length();
    if (singular.endsWith("man") && !singular.endsWith("human")) {
      return singular.substring(0, length - 2) + "en";
    }
    for (String end : HISSING) {
      if (singular.endsWith(end)) {
        return singular + "es";
      }
    }
    boolean afterConsonant = length > 1 && "aeiou".indexOf(singular.charAt(length - 2)) < 0;
    if (singular.endsWith("y") && afterConsonant) {
      return singular.substring(0, length - 1) + "ies";
    }
    return singular + "s";
  }
}
