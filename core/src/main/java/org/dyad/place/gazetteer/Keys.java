package org.dyad.place.gazetteer;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Folds the spellings of a name into one key: lower case, no accents, no apostrophes, points or
 * commas; hyphens are spaces; "St.", "Mt.", "Ft." and "&" are written out.
 */
public final class Keys {

  private Keys() {}

  /** The key of a name; empty if nothing of it is left. */
  public static String fold(String name) {
    boolean plain = true;
    for (int i = 0; i < name.length() && plain; i++) {
      plain = name.charAt(i) < 128;
    }
    String base = plain ? name : Normalizer.normalize(name, Normalizer.Form.NFKD);
    StringBuilder key = new StringBuilder(base.length());
    boolean blank = true;
    for (int i = 0; i < base.length(); i++) {
      char c = base.charAt(i);
      if (c >= 128 && Character.getType(c) == Character.NON_SPACING_MARK) {
        continue;
      }
      if (isBlank(c)) {
        if (!blank) {
          key.append(' ');
        }
        blank = true;
        continue;
      }
      int before = key.length();
      append(key, c);
      blank &= key.length() == before;
    }
    int length = key.length();
    if (length > 0 && key.charAt(length - 1) == ' ') {
      key.setLength(length - 1);
    }
    return spellOut(key.toString().toLowerCase(Locale.ROOT));
  }

  private static boolean isBlank(char c) {
    return c == ' '
        || c == '-'
        || c == '/'
        || (c < 128 ? c < ' ' : c == '–' || c == '‐' || c == '\u00a0' || Character.isWhitespace(c));
  }

  private static void append(StringBuilder key, char c) {
    switch (c) {
      case '\'', '’', 'ʼ', '‘', '`', '´', 'ʻ', 'ʿ', 'ʾ', 'ʹ', 'ʺ', '.', ',', '"', '“', '”' -> {}
      case 'ß' -> key.append("ss");
      case 'ł', 'Ł' -> key.append('l');
      case 'ø', 'Ø' -> key.append('o');
      case 'đ', 'Đ', 'ð', 'Ð' -> key.append('d');
      case 'ı' -> key.append('i');
      case 'ə', 'Ə' -> key.append('a');
      case 'æ', 'Æ' -> key.append("ae");
      case 'œ', 'Œ' -> key.append("oe");
      case 'þ', 'Þ' -> key.append("th");
      default -> key.append(c);
    }
  }

  private static String spellOut(String key) {
    String spelt = key;
    if (spelt.length() > 3 && spelt.charAt(2) == ' ') {
      String rest = spelt.substring(2);
      if (spelt.startsWith("st")) {
        spelt = "saint" + rest;
      } else if (spelt.startsWith("mt")) {
        spelt = "mount" + rest;
      } else if (spelt.startsWith("ft")) {
        spelt = "fort" + rest;
      }
    }
    return spelt.contains(" & ") ? spelt.replace(" & ", " and ") : spelt;
  }
}
