package org.dyad.place;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Folds the spellings of a name into one: lower case, no accents, plain apostrophes, no hyphens.
 */
final class Keys {

  private Keys() {}

  static String fold(String name) {
    boolean plain = true;
    for (int i = 0; i < name.length() && plain; i++) {
      plain = name.charAt(i) < 128;
    }
    String base = plain ? name : Normalizer.normalize(name, Normalizer.Form.NFKD);
    StringBuilder key = new StringBuilder(base.length());
    boolean blank = true;
    for (int i = 0; i < base.length(); i++) {
      char c = base.charAt(i);
      if (Character.getType(c) == Character.NON_SPACING_MARK) {
        continue;
      }
      if (c == '-' || Character.isWhitespace(c)) {
        if (!blank) {
          key.append(' ');
        }
        blank = true;
        continue;
      }
      blank = false;
      append(key, c);
    }
    int length = key.length();
    if (length > 0 && key.charAt(length - 1) == ' ') {
      key.setLength(length - 1);
    }
    return key.toString().toLowerCase(Locale.ROOT);
  }

  private static void append(StringBuilder key, char c) {
    switch (c) {
      case '’', 'ʼ', '‘', '`', '´' -> key.append('\'');
      case 'ß' -> key.append("ss");
      case 'ł', 'Ł' -> key.append('l');
      case 'ø', 'Ø' -> key.append('o');
      case 'đ', 'Đ' -> key.append('d');
      case 'ı' -> key.append('i');
      case 'æ', 'Æ' -> key.append("ae");
      default -> key.append(c);
    }
  }
}
