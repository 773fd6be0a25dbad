package org.dyad.app;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.dyad.Coded;
import org.dyad.Coder;
import org.dyad.actor.who.WhoIsWho;
import org.dyad.article.Article;
import org.dyad.coding.OfficesThen;
import org.dyad.reading.Reading;
import org.dyad.reading.conllu.ConllUDocument;

/** Collects who is who in articles, and tells at the end. */
final class WhoJob implements Job<Coded> {

  /** What is told when all articles are read. */
  @FunctionalInterface
  interface Teller {
    void tell(WhoIsWho who) throws IOException;
  }

  private final Coder coder;
  private final Teller teller;
  private final WhoIsWho who;

  /**
   * @param coder closed with the job
   */
  WhoJob(Coder coder, Teller teller) {
    this.coder = coder;
    this.teller = teller;
    this.who = new WhoIsWho(coder.lexicon());
  }

  @Override
  public List<Coded> articles(List<Article> articles) {
    return coder.codeAll(articles);
  }

  @Override
  public List<Coded> documents(List<ConllUDocument> documents) {
    List<Reading> readings = new ArrayList<>(documents.size());
    for (ConllUDocument document : documents) {
      readings.add(document.parsed(coder.reader(), false).reading());
    }
    return coder.codeRead(readings);
  }

  @Override
  public int write(Coded coded) {
    who.add(coded.reading(), coded.mentions(), OfficesThen.dated(coded.times()));
    return coded.mentions().offices().size();
  }

  @Override
  public void finish() throws IOException {
    teller.tell(who);
  }

  @Override
  public String what() {
    return "offices";
  }

  @Override
  public void close() {
    coder.close();
  }
}
