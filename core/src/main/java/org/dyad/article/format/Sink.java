package org.dyad.article.format;

import java.util.Optional;
import java.util.function.Consumer;
import org.dyad.article.Article;
import org.dyad.article.Found;
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

  /** What a text is in that is not English, where that is asked for; see {@link Language}. */
  Optional<String> foreign(String text, String declared) {
    return options.englishOnly() ? Language.foreign(text, declared) : Optional.empty();
  }

  String tooLong(String what) {
    return what + " is longer than " + options.maxBytes() + " bytes";
  }
}
