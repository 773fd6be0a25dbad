package org.dyad.actor.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Folds the many ways in which names from other scripts are written in English into one key:
 * "Gaddafi", "Qadhafi" and "Kadafi" are one. Two names with one key are written alike; whether they
 * are one person is for the offices and countries to say.
 *
 * <p>In this order: accents and apostrophes go; the article ({@code al}, {@code el}, {@code ul})
 * goes where another word follows it, and {@code abd}, {@code abdel} and {@code abdul} are one;
 * {@code kh gh q g c(k)} become {@code k}, {@code dh th} become {@code d t}, {@code ph} {@code f},
 * {@code w} {@code v}, {@code x} {@code ks}, {@code tch} {@code ch}; {@code y} becomes {@code i},
 * {@code e} {@code a}, {@code o u ou oo} become {@code u}; what stands twice stands once.
 */
public final class Spellings {

  private Spellings() {}

  /** The key of a name as a whole, without blanks; empty where no letter is left. */
  public static String key(String name) {
    return String.join("", keys(name));
  }

  /** The keys of the words of a name. */
  public static List<String> keys(String name) {
    StringBuilder plain = new StringBuilder(name.length());
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (!isApostrophe(c)) {
        plain.append(c);
      }
    }
    List<String> words = new ArrayList<>(4);
    Folding.pieces(plain.toString(), piece -> words.add(piece.toLowerCase(Locale.ROOT)));
    List<String> keys = new ArrayList<>(words.size());
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      boolean last = i == words.size() - 1;
      switch (word) {
        case "al", "el", "ul" -> {
          if (last) {
            keys.add(fold(word));
          }
        }
        case "abd", "abdel", "abdul", "abdal" -> keys.add("abd");
        default -> keys.add(fold(word));
      }
    }
    return keys;
  }

  private static boolean isApostrophe(char c) {
    return c == '\''
        || c == '\u2018'
        || c == '\u2019'
        || c == '`'
        || c == '\u02bf'
        || c == '\u02be';
  }

  private static String fold(String word) {
    StringBuilder key = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      char next = i + 1 < word.length() ? word.charAt(i + 1) : ' ';
      boolean soft = next == 'h';
      switch (c) {
        case 'k', 'g', 'q' -> {
          add(key, 'k');
          i += soft ? 1 : 0;
        }
        case 'c' -> {
          if (soft) {
            add(key, 'c');
            i++;
          } else {
            add(key, next == 'e' || next == 'i' || next == 'y' ? 's' : 'k');
          }
        }
        case 'd' -> {
          add(key, 'd');
          i += soft ? 1 : 0;
        }
        case 't' -> {
          boolean tch = next == 'c' && i + 2 < word.length() && word.charAt(i + 2) == 'h';
          if (!tch) {
            add(key, 't');
            i += soft ? 1 : 0;
          }
        }
        case 'p' -> {
          add(key, soft ? 'f' : 'p');
          i += soft ? 1 : 0;
        }
        case 'w' -> add(key, 'v');
        case 'x' -> {
          add(key, 'k');
          add(key, 's');
        }
        case 'y' -> add(key, 'i');
        case 'e' -> add(key, 'a');
        case 'o' -> add(key, 'u');
        default -> add(key, c);
      }
    }
    return key.toString();
  }

  /** Adds a letter unless it stands there already. */
  private static void add(StringBuilder key, char c) {
    if (key.length() == 0 || key.charAt(key.length() - 1) != c) {
      key.append(c);
    }
  }
}
