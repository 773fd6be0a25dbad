package org.dyad.app.html;

import org.dyad.json.Plain;

/** Text as HTML. Whatever an article says stays text. */
final class Html {

  private Html() {}

  /** Text between tags or in a quoted attribute. */
  static String text(String text) {
    StringBuilder escaped = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> escaped.append("&amp;");
        case '<' -> escaped.append("&lt;");
        case '>' -> escaped.append("&gt;");
        case '"' -> escaped.append("&quot;");
        case '\'' -> escaped.append("&#39;");
        case '\n', '\t' -> escaped.append(c);
        default -> escaped.append(Plain.steers(c) ? '\uFFFD' : c);
      }
    }
    return escaped.toString();
  }
}
