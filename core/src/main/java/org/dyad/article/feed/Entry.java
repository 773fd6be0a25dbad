package org.dyad.article.feed;

/**
 * An entry of a feed, or an address of a sitemap. What is not told is empty.
 *
 * @param line where it begins, from 1
 * @param id its own id (guid, id, rdf:about)
 * @param title its headline
 * @param text what it says of the report: all of it, or a summary
 * @param author who wrote it, several with commas
 * @param publisher who published it, if the entry tells
 * @param url its address, as written
 * @param base what a relative address goes by
 * @param published words of the day of publication, with time and zone where they are told
 * @param publishedRule the element that gave them, such as {@code pubDate}
 * @param changed words of the day of its last change
 * @param language tag of its language
 */
public record Entry(
    long line,
    String id,
    Words title,
    Words text,
    String author,
    String publisher,
    String url,
    String base,
    String published,
    String publishedRule,
    String changed,
    String language) {

  /**
   * Words with how they are to be read.
   *
   * @param html true where they are or may be HTML: tags to be taken for tags, {@code &amp;} for an
   *     ampersand
   */
  public record Words(String value, boolean html) {

    /** Not told. */
    public static final Words NONE = new Words("", false);

    public boolean isPresent() {
      return !value.isBlank();
    }
  }
}
