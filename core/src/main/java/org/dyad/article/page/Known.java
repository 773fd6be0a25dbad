package org.dyad.article.page;

import org.dyad.article.Found;

/**
 * What the source tells of an article apart from its text. It goes before what the text says.
 *
 * @param id unique in the run
 * @param source where the article came from
 * @param title the headline, {@link Found#NOTHING} where it is to be found in the text
 * @param byline who wrote it
 * @param publisher who published it
 * @param url its address
 * @param published the day of publication, ISO 8601
 * @param fallback the day of publication to take where the text gives none either
 * @param language the language that is declared, as the source writes it
 * @param titleInText whether a headline may be looked for in the text where {@code title} is empty
 */
public record Known(
    String id,
    String source,
    Found title,
    Found byline,
    Found publisher,
    String url,
    Found published,
    Found fallback,
    Found language,
    boolean titleInText) {

  /** Nothing is known but the text. */
  public static Known nothing(String id, String source, Found fallback) {
    return new Known(
        id,
        source,
        Found.NOTHING,
        Found.NOTHING,
        Found.NOTHING,
        "",
        Found.NOTHING,
        fallback,
        Found.NOTHING,
        true);
  }
}
