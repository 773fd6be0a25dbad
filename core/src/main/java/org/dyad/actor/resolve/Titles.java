package org.dyad.actor.resolve;

import java.util.Set;

/** What titles and forms of address say of a person. */
final class Titles {

  private static final Set<String> MALE =
      Set.of(
          "king",
          "prince",
          "crown prince",
          "emperor",
          "sultan",
          "emir",
          "pope",
          "bishop",
          "archbishop",
          "cardinal",
          "imam",
          "ayatollah",
          "spokesman",
          "chairman",
          "businessman",
          "congressman",
          "policeman",
          "mr",
          "mr.",
          "sir",
          "lord",
          "shah",
          "sheikh",
          "father",
          "brother",
          "sayyid");

  private static final Set<String> FEMALE =
      Set.of(
          "queen",
          "princess",
          "crown princess",
          "empress",
          "spokeswoman",
          "chairwoman",
          "businesswoman",
          "congresswoman",
          "policewoman",
          "first lady",
          "mrs",
          "mrs.",
          "ms",
          "ms.",
          "miss",
          "lady",
          "dame",
          "sister",
          "begum",
          "sheikha");

  private static final Set<String> HONORIFICS =
      Set.of(
          "mr",
          "mr.",
          "mrs",
          "mrs.",
          "ms",
          "ms.",
          "miss",
          "dr",
          "dr.",
          "sir",
          "lord",
          "lady",
          "dame",
          "prof",
          "prof.",
          "mme",
          "mme.",
          "m.",
          "hon",
          "hon.",
          "madam",
          "señor",
          "herr",
          "monsieur",
          "shri",
          "smt",
          "u");

  private Titles() {}

  /** The gender that a title, in lower case, tells. */
  static Gender gender(String title) {
    if (MALE.contains(title)) {
      return Gender.MALE;
    }
    if (FEMALE.contains(title)) {
      return Gender.FEMALE;
    }
    if (title.endsWith("spokesman") || title.endsWith("chairman")) {
      return Gender.MALE;
    }
    return title.endsWith("woman") ? Gender.FEMALE : Gender.UNKNOWN;
  }

  /** Whether a word, in lower case, is a form of address that is no part of the name. */
  static boolean isHonorific(String word) {
    return HONORIFICS.contains(word);
  }
}
