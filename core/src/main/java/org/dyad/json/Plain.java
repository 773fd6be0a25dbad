package org.dyad.json;

/** Makes words of a text safe for a terminal: what would steer it is shown, not done. */
public final class Plain {

  private Plain() {}

  /**
   * The text with line breaks and tabs as blanks, and with every other control character (escape
   * sequences begin with one) and every character that turns the direction of writing as its
   * number, {@code \\u001b}.
   */
  public static String of(String text) {
    int at = 0;
    while (at < text.length() && !steers(text.charAt(at))) {
      at++;
    }
    if (at == text.length()) {
      return text;
    }
    StringBuilder plain = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' || c == '\r' || c == '\t') {
        plain.append(' ');
      } else if (steers(c)) {
        plain.append(escaped(c));
      } else {
        plain.append(c);
      }
    }
    return plain.toString();
  }

  /** Whether a terminal takes the character for an order rather than a letter. */
  public static boolean steers(char c) {
    return c < 0x20
        || (c >= 0x7f && c < 0xa0)
        || (c >= 0x200e && c <= 0x200f)
        || (c >= 0x2028 && c <= 0x202e)
        || (c >= 0x2066 && c <= 0x2069);
  }

  /** The character as its number: {@code \\u001b}. */
  public static String escaped(char c) {
    return String.format("\\u%04x", (int) c);
  }
}
