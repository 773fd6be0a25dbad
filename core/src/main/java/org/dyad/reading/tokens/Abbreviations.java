package org.dyad.reading.tokens;

import java.util.Locale;

/** Abbreviations that keep their full stop. Immutable and safe to share. */
final class Abbreviations {

  /** How an abbreviation stands in its sentence; see the data's README. */
  enum Kind {
    TITLE,
    INSIDE,
    DATE,
    NUMBER,
    NAME,
    LAST
  }

  private static final Kind[] KINDS = Kind.values();

  private final WordTable table =
      WordTable.read(
              "/org/dyad/reading/tokens/abbreviations.tsv",
              false,
              Abbreviations::number,
              "an abbreviation, a tab and one of title, inside, date, number, name, last")
          .withCapitals();

  private static int number(String word) {
    for (Kind kind : KINDS) {
      if (kind.name().toLowerCase(Locale.ROOT).equals(word)) {
        return kind.ordinal();
      }
    }
    return WordTable.NONE;
  }

  boolean contains(String text, int from, int to) {
    return table.contains(text, from, to);
  }

  /** The kind of {@code text[from, to)}, full stop included, or no kind as {@code fallback}. */
  Kind kind(String text, int from, int to, Kind fallback) {
    int number = table.get(text, from, to);
    return number == WordTable.NONE ? fallback : KINDS[number];
  }
}
