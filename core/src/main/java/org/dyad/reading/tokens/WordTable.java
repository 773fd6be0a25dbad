package org.dyad.reading.tokens;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * A set of words, each with a number, that is asked about stretches of a text without copying them.
 * Open addressing with a table at least four times as large as the set. Never changed once it is in
 * use, so safe to share.
 */
final class WordTable {

  /** The answer for a word that is not there. */
  static final int NONE = -1;

  private final @Nullable String[] keys;
  private final int[] values;
  private final boolean anyCase;

  private WordTable(int words, boolean anyCase) {
    int capacity = Integer.highestOneBit(Math.max(8, words * 8));
    keys = new String[capacity];
    values = new int[capacity];
    this.anyCase = anyCase;
  }

  /**
   * Reads a table: one entry a line, the word, then for tables with numbers a tab and a value;
   * empty lines and those that begin with "# " are left out.
   *
   * @param anyCase whether capitals make no difference
   * @param value the number of what stands after the tab (empty where nothing does), or {@link
   *     #NONE} for what is no value of this table
   * @throws IllegalStateException naming file, line and what was expected
   */
  static WordTable read(
      String name, boolean anyCase, ToIntFunction<String> value, String expected) {
    List<String> lines = lines(name);
    WordTable table = new WordTable(lines.size(), anyCase);
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.isEmpty() || line.startsWith("# ")) {
        continue;
      }
      int tab = line.indexOf('\t');
      String word = tab < 0 ? line : line.substring(0, tab);
      int number = value.applyAsInt(tab < 0 ? "" : line.substring(tab + 1));
      if (word.isEmpty() || number == NONE) {
        throw new IllegalStateException(
            name + ", line " + (i + 1) + ": expected " + expected + ", found \"" + line + "\"");
      }
      if (table.put(word, number)) {
        throw new IllegalStateException(
            name + ", line " + (i + 1) + ": \"" + word + "\" stands there twice");
      }
    }
    return table;
  }

  /** Adds every word that begins with a capital once more, in capitals throughout. */
  WordTable withCapitals() {
    for (String key : keys.clone()) {
      if (key != null && Character.isUpperCase(key.charAt(0))) {
        put(key.toUpperCase(Locale.ROOT), get(key, 0, key.length()));
      }
    }
    return this;
  }

  /** Reads a plain set of words. */
  static WordTable read(String name, boolean anyCase) {
    return read(name, anyCase, rest -> rest.isEmpty() ? 0 : NONE, "one word");
  }

  private static List<String> lines(String name) {
    List<String> lines = new ArrayList<>();
    try (InputStream in = WordTable.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks " + name);
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        lines.add(line);
      }
      return lines;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Adds a word; true where it was there already, with the number that it had. */
  private boolean put(String word, int value) {
    int at = hash(word, 0, word.length()) & (keys.length - 1);
    while (keys[at] != null) {
      if (keys[at].length() == word.length() && same(keys[at], word, 0)) {
        return true;
      }
      at = (at + 1) & (keys.length - 1);
    }
    keys[at] = word;
    values[at] = value;
    return false;
  }

  /** The number of {@code text[from, to)}, or {@link #NONE}. */
  int get(String text, int from, int to) {
    int length = to - from;
    int at = hash(text, from, to) & (keys.length - 1);
    for (String key = keys[at]; key != null; key = keys[at]) {
      if (key.length() == length && same(key, text, from)) {
        return values[at];
      }
      at = (at + 1) & (keys.length - 1);
    }
    return NONE;
  }

  boolean contains(String text, int from, int to) {
    return get(text, from, to) != NONE;
  }

  private boolean same(String key, String text, int from) {
    return text.regionMatches(anyCase, from, key, 0, key.length());
  }

  private int hash(String text, int from, int to) {
    int hash = to - from;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      hash = hash * 31 + (anyCase ? Character.toLowerCase(Character.toUpperCase(c)) : c);
    }
    return hash ^ (hash >>> 15);
  }
}
