package org.dyad.app;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.dyad.Coded;
import org.dyad.Coder;
import org.dyad.article.Article;
import org.dyad.article.ArticleReader;
import org.dyad.article.Input;
import org.dyad.article.ReadOptions;
import org.dyad.article.Reject;

/**
 * Runs articles through the coder in batches, so that the reader's threads have enough to do, and
 * hands on what comes out in the order of the input.
 */
final class Line {

  /** Characters in a batch: some two hundred sentences, a second's work. */
  private static final int BATCH = 30_000;

  private final Coder coder;
  private final ArticleReader articles;
  private final ReadOptions options;
  private final Consumer<Coded> results;
  private final Consumer<Reject> rejects;
  private final List<Article> waiting = new ArrayList<>();
  private int characters;

  Line(
      Coder coder,
      ArticleReader articles,
      ReadOptions options,
      Consumer<Coded> results,
      Consumer<Reject> rejects) {
    this.coder = coder;
    this.articles = articles;
    this.options = options;
    this.results = results;
    this.rejects = rejects;
  }

  /** Codes the sources to their ends. */
  void run(List<Input> inputs) {
    for (Input input : inputs) {
      if (articles.reads(input.format())) {
        articles.read(input, options, this::take, rejects);
      } else {
        rejects.accept(Reject.of(input.name(), "is not read here: " + input.format()));
      }
    }
    flush();
  }

  private void take(Article article) {
    waiting.add(article);
    characters += article.text().length();
    if (characters >= BATCH) {
      flush();
    }
  }

  private void flush() {
    for (Coded coded : coder.codeAll(waiting)) {
      results.accept(coded);
    }
    waiting.clear();
    characters = 0;
  }
}
