package org.dyad.actor.resolve;

/** Personal pronouns, as subjects, objects and possessives, in lower case. */
final class Pronouns {

  private Pronouns() {}

  static boolean isPlural(String pronoun) {
    return switch (pronoun) {
      case "they", "them", "their", "theirs", "themselves", "we", "us", "our", "ours" -> true;
      default -> false;
    };
  }

  static Gender gender(String pronoun) {
    return switch (pronoun) {
      case "he", "him", "his", "himself" -> Gender.MALE;
      case "she", "her", "hers", "herself" -> Gender.FEMALE;
      default -> Gender.UNKNOWN;
    };
  }

  static boolean isPersonal(String pronoun) {
    return gender(pronoun) != Gender.UNKNOWN;
  }

  static boolean isNeuter(String pronoun) {
    return pronoun.equals("it") || pronoun.equals("its") || pronoun.equals("itself");
  }

  static boolean isTheirs(String pronoun) {
    return switch (pronoun) {
      case "they", "them", "their", "theirs", "themselves" -> true;
      default -> false;
    };
  }

  /** Of the third person: refers back to somebody named before. */
  static boolean isThird(String pronoun) {
    return isPersonal(pronoun) || isNeuter(pronoun) || isTheirs(pronoun);
  }

  /** Stands in a relative clause for the noun before it. */
  static boolean isRelative(String pronoun) {
    return switch (pronoun) {
      case "who", "whom", "whose", "which", "that" -> true;
      default -> false;
    };
  }

  static boolean isSpeaker(String pronoun) {
    return switch (pronoun) {
      case "i", "me", "my", "mine", "myself", "we", "us", "our", "ours", "ourselves" -> true;
      default -> false;
    };
  }

  static boolean isPossessive(String pronoun) {
    return switch (pronoun) {
      case "his", "her", "its", "their", "my", "our" -> true;
      default -> false;
    };
  }
}
