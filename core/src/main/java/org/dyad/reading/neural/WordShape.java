package org.dyad.reading.neural;

/**
 * What a word looks like, for a network whose vocabulary has no capital letters: with it "Turkey",
 * "US" and "May" can be told from "turkey", "us" and "may". The order is part of the model file.
 */
public enum WordShape {
  LOWER,
  TITLE,
  UPPER,
  /** One capital letter, alone or with a full stop: "I", "F.". */
  SINGLE_CAPITAL,
  /** Holds a digit. */
  DIGIT,
  /** Capitals inside the word: "McDonald", "iPhone". */
  MIXED,
  /** No letter and no digit. */
  OTHER,
  /** The markers around a sentence, and padding. */
  SPECIAL;

  /** The shape of a word as written. */
  public static WordShape of(String word) {
    int letters = 0;
    int capitals = 0;
    boolean firstIsCapital = false;
    for (int i = 0; i < word.length(); ) {
      int c = word.codePointAt(i);
      i += Character.charCount(c);
      if (Character.isDigit(c)) {
        return DIGIT;
      }
      if (Character.isLetter(c)) {
        boolean capital = Character.isUpperCase(c) || Character.isTitleCase(c);
        if (letters == 0) {
          firstIsCapital = capital;
        }
        letters++;
        capitals += capital ? 1 : 0;
      }
    }
    if (letters == 0) {
      return OTHER;
    }
    if (capitals == 0) {
      return LOWER;
    }
    if (capitals == letters) {
      return letters == 1 ? SINGLE_CAPITAL : UPPER;
    }
    return firstIsCapital && capitals == 1 ? TITLE : MIXED;
  }
}
