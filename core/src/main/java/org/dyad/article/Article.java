package org.dyad.article;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One report. Everything that later stages find points into {@link #text()}.
 *
 * @param id unique in a run: the given id, or a path, with {@code #n} where a source holds several
 * @param source where it came from: a path, {@code -} for standard input, with a line or record
 *     number where there is one
 * @param text the text as given; a title that was given apart from it is appended after {@code
 *     bodyEnd}, so that offsets into the given text hold
 * @param bodyEnd where the given text ends in {@code text}; its length where no title was appended
 * @param blocks the parts of the text in reading order (the headline first, wherever it stands)
 * @param title the headline
 * @param byline who wrote it, without "By"
 * @param dateline the place of the dateline ("ISLAMABAD: …" gives Islamabad as written, {@code
 *     ISLAMABAD})
 * @param publisher who published it
 * @param url its address
 * @param published its day of publication, ISO 8601, with the rule and words that gave it
 * @param language the language it is in, a code of ISO 639-1 such as {@code en}; {@code und-Cyrl}
 *     where only the letters are known
 */
public record Article(
    String id,
    String source,
    String text,
    int bodyEnd,
    List<Block> blocks,
    Found title,
    Found byline,
    Found dateline,
    Found publisher,
    String url,
    Found published,
    Found language) {

  public Article {
    blocks = List.copyOf(blocks);
    if (bodyEnd < 0 || bodyEnd > text.length()) {
      throw new IllegalArgumentException("bodyEnd " + bodyEnd + " outside the text of " + id);
    }
  }

  /** The day of publication, where it is known. */
  public Optional<LocalDate> publishedOn() {
    return published.isPresent()
        ? Optional.of(LocalDate.parse(published.value()))
        : Optional.empty();
  }

  /** Whether it is known to be in another language than English, which is all that is read. */
  public boolean isForeign() {
    return language.isPresent() && !language.value().equals("en");
  }

  /** A text without furniture, headline or metadata: one paragraph a line. */
  public static Article ofText(String id, String text) {
    return ofText(id, text, Found.NOTHING);
  }

  /** A text without furniture or headline, published on a known day: one paragraph a line. */
  public static Article ofText(String id, String text, Found published) {
    return new Article(
        id,
        id,
        text,
        text.length(),
        Paragraphs.of(text, 0, text.length()),
        Found.NOTHING,
        Found.NOTHING,
        Found.NOTHING,
        Found.NOTHING,
        "",
        published,
        Found.NOTHING);
  }
}
