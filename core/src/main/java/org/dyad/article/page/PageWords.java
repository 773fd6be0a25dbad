package org.dyad.article.page;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The words of {@code page-words.tsv}: furniture, desks, agencies, labels of dates, cities. */
final class PageWords {

  static final String RESOURCE = "/org/dyad/article/page-words.tsv";

  /** What a word or phrase of the file is. Its comment at the head describes each. */
  enum Kind {
    FURNITURE,
    PREFIX,
    TAIL,
    WITHIN,
    DESK,
    CREDIT,
    AGENCY,
    PUBLISHED,
    UPDATED,
    NOISE,
    KICKER,
    CITY,
    REGION
  }

  private final Map<Kind, Set<String>> words = new HashMap<>();
  private final Map<String, String> agencies = new HashMap<>();
  private final int longestPrefix;

  private PageWords(BufferedReader in, String name) throws IOException {
    int longest = 0;
    int number = 0;
    String line;
    while ((line = in.readLine()) != null) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      int tab = line.indexOf('\t');
      Kind kind = kind(tab < 0 ? "" : line.substring(0, tab), name, number);
      for (String entry : line.substring(tab + 1).split("\\|")) {
        String word = entry.strip();
        if (word.isEmpty()) {
          throw new IllegalArgumentException(
              name + ":" + number + ": empty entry; expected KIND, tab, words set apart by |");
        }
        String key = normal(word);
        words.computeIfAbsent(kind, k -> new HashSet<>()).add(key);
        if (kind == Kind.AGENCY) {
          agencies.put(key, word);
        } else if (kind == Kind.PREFIX) {
          longest = Math.max(longest, key.length());
        }
      }
    }
    longestPrefix = longest;
  }

  static PageWords load() {
    try (InputStream in = PageWords.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException(RESOURCE + " is missing from the class path");
      }
      return read(in, RESOURCE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static PageWords read(InputStream in, String name) throws IOException {
    return new PageWords(
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)), name);
  }

  boolean is(Kind kind, String phrase) {
    return words.getOrDefault(kind, Set.of()).contains(phrase);
  }

  /** The agency's name as the file writes it; empty if it is none. */
  String agency(String phrase) {
    return agencies.getOrDefault(normal(phrase), "");
  }

  /** Whether a normal phrase begins with one of the furniture's beginnings. */
  boolean startsLikeFurniture(String phrase) {
    Set<String> prefixes = words.getOrDefault(Kind.PREFIX, Set.of());
    for (int end = Math.min(longestPrefix, phrase.length()); end > 1; end--) {
      boolean boundary =
          end == phrase.length()
              || !Character.isLetterOrDigit(phrase.charAt(end))
              || !Character.isLetterOrDigit(phrase.charAt(end - 1));
      if (boundary && prefixes.contains(phrase.substring(0, end))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a normal phrase holds one of the phrases that only furniture holds. */
  boolean holdsFurniture(String phrase) {
    for (String within : words.getOrDefault(Kind.WITHIN, Set.of())) {
      if (phrase.contains(within)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Lower case, runs of digits as {@code #}, runs of space as one, signs at both ends dropped (a
   * colon at the end and {@code ©} stay).
   */
  static String normal(String words) {
    StringBuilder out = new StringBuilder(words.length());
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (Character.isDigit(c)) {
        if (out.length() == 0 || out.charAt(out.length() - 1) != '#') {
          out.append('#');
        }
      } else if (Lines.isSpace(c)) {
        if (out.length() > 0 && out.charAt(out.length() - 1) != ' ') {
          out.append(' ');
        }
      } else if (c == '’') {
        out.append('\'');
      } else if (out.length() > 0 || Character.isLetter(c) || c == '©') {
        out.append(c);
      }
    }
    int end = out.length();
    while (end > 0 && !keeps(out.charAt(end - 1))) {
      end--;
    }
    out.setLength(end);
    return out.toString().toLowerCase(Locale.ROOT);
  }

  private static boolean keeps(char last) {
    return Character.isLetter(last) || last == '#' || last == ':' || last == '©';
  }

  private static Kind kind(String word, String name, int number) {
    try {
      return Kind.valueOf(word.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          name
              + ":"
              + number
              + ": kind \""
              + word
              + "\"; expected one of "
              + java.util.Arrays.toString(Kind.values()).toLowerCase(Locale.ROOT),
          e);
    }
  }
}
