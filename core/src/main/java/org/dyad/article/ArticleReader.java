package org.dyad.article;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.dyad.article.format.BrokenAtLine;
import org.dyad.article.format.FeedFormat;
import org.dyad.article.format.FormatReader;
import org.dyad.article.format.HtmlFormat;
import org.dyad.article.format.JsonLinesFormat;
import org.dyad.article.format.Sink;
import org.dyad.article.format.TextFormat;
import org.dyad.article.page.Anatomy;

/**
 * Reads sources: articles out, and a reject for whatever is none. Memory is bounded by the largest
 * article, not by the source. Immutable; one reader serves many threads.
 */
public final class ArticleReader {

  private final Map<Format, FormatReader> formats;

  private ArticleReader(Anatomy anatomy) {
    formats =
        Map.of(
            Format.TEXT,
            new TextFormat(anatomy),
            Format.JSONL,
            new JsonLinesFormat(anatomy),
            Format.HTML,
            new HtmlFormat(anatomy),
            Format.FEED,
            new FeedFormat(anatomy));
  }

  /**
   * @throws IllegalArgumentException if the words of pages have a bad entry; the message names it
   */
  public static ArticleReader load() {
    return new ArticleReader(Anatomy.load());
  }

  /** Whether {@link #read} reads the format. Parsed sentences are read elsewhere. */
  public boolean reads(Format format) {
    return formats.containsKey(format);
  }

  /**
   * Reads a source to its end, in order, in the calling thread. A source that cannot be opened, or
   * that breaks off, becomes a reject too: nothing is thrown for bad input.
   *
   * @throws IllegalArgumentException for a format that is not {@link #reads read} here
   */
  public void read(
      Input input, ReadOptions options, Consumer<Article> articles, Consumer<Reject> rejects) {
    FormatReader reader =
        Optional.ofNullable(formats.get(input.format()))
            .orElseThrow(
                () -> new IllegalArgumentException(input.format() + " is not read as articles"));
    try (InputStream in = input.open()) {
      reader.read(in, new Sink(input.name(), options, articles, rejects));
    } catch (BrokenAtLine e) {
      rejects.accept(
          Reject.atLine(input.name(), e.line(), e.offset(), "breaks off: " + Reasons.of(e.why())));
    } catch (IOException e) {
      rejects.accept(Reject.of(input.name(), "cannot be read: " + Reasons.of(e)));
    }
  }
}
