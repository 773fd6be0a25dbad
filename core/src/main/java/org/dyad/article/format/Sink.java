package org.dyad.article.format;

import java.util.function.Consumer;
import org.dyad.article.Article;
import org.dyad.article.Found;
import org.dyad.article.LanguageTag;
import org.dyad.article.ReadOptions;
import org.dyad.article.Reject;
import org.dyad.article.Span;

/**
 * Where a reader puts what it reads.
 *
 * @param source the name of the source
 * @param options how to read
 * @param articles takes the articles in order
 * @param rejects takes the rejects in order
 */
public record Sink(
    String source, ReadOptions options, Consumer<Article> articles, Consumer<Reject> rejects) {

  /** The publication date to fall back on, with its rule {@code option}. */
  Found fallback() {
    return options
        .date()
        .map(d -> new Found(d.toString(), Span.NONE, "option"))
        .orElse(Found.NOTHING);
  }

  void reject(String reason) {
    rejects.accept(Reject.of(source, reason));
  }

  void rejectLine(long line, long offset, String reason) {
    rejects.accept(Reject.atLine(source, line, offset, reason));
  }

  /**
   * Takes an article, or rejects it for its language, as the options say.
   *
   * @param line where it stands in the source, from 1; 0 if it is the whole of it
   * @param offset its first byte; -1 if it is the whole of it
   */
  void take(Article article, long line, long offset) {
    ReadOptions.Foreign foreign =
        article.isForeign() ? options.foreign() : ReadOptions.Foreign.TAKEN;
    if (foreign != ReadOptions.Foreign.TAKEN) {
      boolean kept = foreign == ReadOptions.Foreign.REMARKED;
      String reason =
          "is in "
              + LanguageTag.name(article.language().value())
              + ", not in English; "
              + (kept ? "nothing is looked for in it" : "only English is read");
      Reject reject = Reject.atLine(source, line, offset, reason);
      rejects.accept(kept ? reject.kept() : reject);
    }
    if (foreign != ReadOptions.Foreign.REJECTED) {
      articles.accept(article);
    }
  }

  String tooLong(String what) {
    return what + " is longer than " + options.maxBytes() + " bytes";
  }
}
