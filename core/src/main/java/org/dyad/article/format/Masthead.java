package org.dyad.article.format;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import org.dyad.article.Article;
import org.dyad.article.Found;
import org.dyad.article.Span;
import org.dyad.article.page.Anatomy;
import org.dyad.article.page.Known;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a page prints about its headline, which its main text has lost: "By Ada Mensah, 2 May 2019".
 * Found as in any text, on the lines of the page around its headline.
 */
final class Masthead {

  private static final String ELSEWHERE =
      "nav, aside, footer, figure, figcaption, script, style, noscript, template,"
          + " [class*=caption], [class*=image-credit], [class*=photo-credit],"
          + " [role=navigation], [role=complementary], [role=contentinfo]";

  private static final int LINES_ABOVE = 4;
  private static final int LINES_BELOW = 30;

  /** A shorter title may be a word of the menu. */
  private static final int SHORTEST_TITLE = 12;

  private final Anatomy anatomy;

  Masthead(Anatomy anatomy) {
    this.anatomy = anatomy;
  }

  /**
   * The day of publication and the writer, each with the rule that found it; nothing if unknown.
   */
  record Print(Found day, Found byline) {

    static final Print NOTHING = new Print(Found.NOTHING, Found.NOTHING);
  }

  /** What stands about the first line that may be the headline and has something about it. */
  Print of(Document page, Found title) {
    Element body = page.body().clone();
    body.select(ELSEWHERE).remove();
    String[] lines = HtmlText.of(body).split("\n");
    Print best = Print.NOTHING;
    for (String each : titles(page, title)) {
      int headline = each.length() < SHORTEST_TITLE ? -1 : headline(lines, each);
      if (headline >= 0) {
        Print print = around(lines, headline, new Found(each, Span.NONE, title.rule()));
        if (print.day().isPresent()) {
          return print;
        }
        best = best.byline().isPresent() ? best : print;
      }
    }
    return best;
  }

  /** What may be the headline: the headings, the title that is known, the browser's title. */
  private static Set<String> titles(Document page, Found title) {
    Set<String> titles = new LinkedHashSet<>();
    for (Element heading : page.getElementsByTag("h1")) {
      titles.add(heading.text().strip());
    }
    titles.add(title.value());
    titles.add(page.title().strip());
    return titles;
  }

  private Print around(String[] lines, int headline, Found title) {
    StringBuilder around = new StringBuilder();
    for (int i = Math.max(0, headline - LINES_ABOVE);
        i < Math.min(lines.length, headline + LINES_BELOW);
        i++) {
      around.append(i == headline ? title.value() : lines[i]).append('\n');
    }
    Known known =
        new Known(
            "",
            "",
            title,
            Found.NOTHING,
            Found.NOTHING,
            "",
            Found.NOTHING,
            Found.NOTHING,
            Found.NOTHING,
            false);
    Article read = anatomy.article(known, around.toString());
    return new Print(wordless(read.published()), wordless(read.byline()));
  }

  /** The first line that is the title, or begins with it, or is the better part of it. */
  private static int headline(String[] lines, String title) {
    String wanted = plain(title);
    for (int i = 0; i < lines.length; i++) {
      String line = plain(lines[i]);
      if (line.equals(wanted)
          || (line.length() >= SHORTEST_TITLE
              && (wanted.startsWith(line) && line.length() > wanted.length() / 2))
          || (line.startsWith(wanted) && line.length() < 2 * wanted.length())) {
        return i;
      }
    }
    return -1;
  }

  /** The words are not in the article's text. */
  private static Found wordless(Found found) {
    return found.isPresent() ? new Found(found.value(), Span.NONE, found.rule()) : found;
  }

  private static String plain(String words) {
    StringBuilder plain = new StringBuilder(words.length());
    for (int i = 0; i < words.length(); i++) {
      if (Character.isLetterOrDigit(words.charAt(i))) {
        plain.append(words.charAt(i));
      }
    }
    return plain.toString().toLowerCase(Locale.ROOT);
  }
}
