package org.dyad.time.grammar;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** The single words of time expressions, from {@code vocabulary.tsv}. Immutable. */
final class Vocabulary {

  /** The value of a word for a kind that it is not. */
  static final int NONE = Integer.MIN_VALUE;

  /** What a word can be. */
  static final class Entry {

    static final Entry EMPTY = new Entry();

    private final int[] values = new int[Kind.values().length];

    private Entry() {
      Arrays.fill(values, NONE);
    }

    int value(Kind kind) {
      return values[kind.ordinal()];
    }
  }

  private final Map<String, Entry> entries = new HashMap<>();

  private Vocabulary() {}

  static Vocabulary load() {
    Vocabulary vocabulary = new Vocabulary();
    Table.read("vocabulary.tsv", 3, fields -> vocabulary.add(fields[0], fields[1], fields[2]));
    return vocabulary;
  }

  private void add(String kindName, String value, String words) {
    Kind kind = Kind.valueOf(kindName);
    for (String word : words.split(" ")) {
      Entry entry = entries.computeIfAbsent(word, w -> new Entry());
      if (entry.values[kind.ordinal()] != NONE) {
        throw new IllegalArgumentException("'" + word + "' is " + kindName + " twice");
      }
      entry.values[kind.ordinal()] = kind.parse(value);
    }
  }

  /** The entry of a word in lower case, {@link Entry#EMPTY} if it has none. */
  Entry of(String word) {
    return entries.getOrDefault(word, Entry.EMPTY);
  }
}
