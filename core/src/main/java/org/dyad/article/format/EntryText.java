package org.dyad.article.format;

import org.dyad.article.feed.Entry.Words;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** The words of a feed's entry without their HTML. */
final class EntryText {

  /** What blog software writes below a report. */
  private static final String TRAILER = "The post ";

  private static final String TRAILER_GOES_ON = " appeared first on ";

  private EntryText() {}

  /** One line. */
  static String title(Words words) {
    String text = words.html() ? Jsoup.parseBodyFragment(words.value()).text() : words.value();
    return oneLine(text);
  }

  /** One paragraph a line. Where the words have no tags, their own lines are kept. */
  static String body(Words words) {
    if (!words.html()) {
      return words.value();
    }
    if (!hasTag(words.value())) {
      return Parser.unescapeEntities(words.value(), false);
    }
    Document page = Jsoup.parseBodyFragment(words.value());
    page.select(MainText.NEVER).remove();
    return withoutTrailer(MainText.text(page.body()));
  }

  private static boolean hasTag(String words) {
    for (int i = words.indexOf('<'); i >= 0; i = words.indexOf('<', i + 1)) {
      char next = i + 1 < words.length() ? words.charAt(i + 1) : ' ';
      if (Character.isLetter(next) || next == '/' || next == '!') {
        return true;
      }
    }
    return false;
  }

  private static String withoutTrailer(String text) {
    int last = text.lastIndexOf('\n') + 1;
    boolean trailer = text.startsWith(TRAILER, last) && text.indexOf(TRAILER_GOES_ON, last) > last;
    return trailer ? text.substring(0, Math.max(0, last - 1)) : text;
  }

  private static String oneLine(String words) {
    StringBuilder out = new StringBuilder(words.length());
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (!Character.isWhitespace(c) && c != '\u00a0') {
        out.append(c);
      } else if (out.length() > 0 && out.charAt(out.length() - 1) != ' ') {
        out.append(' ');
      }
    }
    return out.toString().strip();
  }
}
