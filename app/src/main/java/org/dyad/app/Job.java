package org.dyad.app;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.dyad.article.Article;
import org.dyad.reading.conllu.ConllUDocument;

/**
 * What a command does with articles.
 *
 * @param <R> what it makes of one
 */
interface Job<R> extends AutoCloseable {

  /** Loads what the job needs; done only where there is something to read. */
  @FunctionalInterface
  interface Opener<R> {
    Job<R> open(int threads, Writer out) throws IOException;
  }

  /** Results of articles, one each, in their order; none of those that need no work. */
  List<R> articles(List<Article> articles);

  /** As {@link #articles}, of documents whose sentences are given. */
  List<R> documents(List<ConllUDocument> documents);

  /**
   * Writes a result.
   *
   * @return how much was found in it
   */
  int write(R result) throws IOException;

  /** Finishes what was written since the last call: some articles that were worked on together. */
  default void endBatch() throws IOException {}

  /** Writes what only the end of a run can say. */
  default void finish() throws IOException {}

  /** What {@link #write} counts, in the plural. */
  String what();

  @Override
  void close();
}
