package org.dyad.record.export;

import java.util.Locale;

/** How words and numbers stand in XML. */
final class Xml {

  private Xml() {}

  /** The text as it may stand in an element or between quotation marks. */
  static String of(String text) {
    StringBuilder safe = new StringBuilder(text.length() + 8);
    for (int i = 0; i < text.length(); ) {
      int point = text.codePointAt(i);
      switch (point) {
        case '&' -> safe.append("&amp;");
        case '<' -> safe.append("&lt;");
        case '>' -> safe.append("&gt;");
        case '"' -> safe.append("&quot;");
        default -> safe.appendCodePoint(isAllowed(point) ? point : ' ');
      }
      i += Character.charCount(point);
    }
    return safe.toString();
  }

  /** What XML 1.0 lets stand in a document; other characters cannot be written at all. */
  private static boolean isAllowed(int point) {
    return (point >= 0x20 && point <= 0xd7ff)
        || (point >= 0xe000 && point <= 0xfffd)
        || point >= 0x10000;
  }

  /** With three digits after the point. */
  static String number(double value) {
    return String.format(Locale.ROOT, "%.3f", value);
  }
}
