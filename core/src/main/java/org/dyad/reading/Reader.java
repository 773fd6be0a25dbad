package org.dyad.reading;

import java.util.ArrayList;
import java.util.List;
import org.dyad.article.Article;

/**
 * Makes readings of articles. Implementations are safe to share between threads, and give an
 * article the same reading whatever else is read beside it.
 */
public interface Reader extends AutoCloseable {

  /** Reads one article: its headline and paragraphs, not its furniture. */
  Reading read(Article article);

  /** Reads several at once, in their order; a reader that works in batches overrides this. */
  default List<Reading> readAll(List<Article> articles) {
    List<Reading> readings = new ArrayList<>(articles.size());
    for (Article article : articles) {
      readings.add(read(article));
    }
    return readings;
  }

  /**
   * Parses sentences whose tokens are given already: keeps forms and spans, fills everything else.
   */
  List<Sentence> parse(List<Sentence> tokenised);

  @Override
  default void close() {}
}
