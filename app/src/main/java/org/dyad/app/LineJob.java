package org.dyad.app;

import java.util.ArrayList;
import java.util.List;
import org.dyad.Coded;
import org.dyad.Coder;
import org.dyad.article.Article;
import org.dyad.reading.Reading;
import org.dyad.reading.conllu.ConllUDocument;

/** Sends articles through the whole line. Sentences that come with a tree keep it. */
abstract class LineJob implements Job<Coded> {

  private final Coder coder;

  /**
   * @param coder closed with the job
   */
  LineJob(Coder coder) {
    this.coder = coder;
  }

  /** Whether there is anything to do about an article. */
  boolean isWanted(Article article) {
    return true;
  }

  @Override
  public final List<Coded> articles(List<Article> articles) {
    List<Article> wanted = new ArrayList<>(articles.size());
    for (Article article : articles) {
      if (isWanted(article)) {
        wanted.add(article);
      }
    }
    return coder.codeAll(wanted);
  }

  @Override
  public final List<Coded> documents(List<ConllUDocument> documents) {
    List<Reading> readings = new ArrayList<>(documents.size());
    for (ConllUDocument document : documents) {
      if (isWanted(document.article())) {
        readings.add(document.parsed(coder.reader(), false).reading());
      }
    }
    return coder.codeRead(readings);
  }

  @Override
  public final void close() {
    coder.close();
  }
}
