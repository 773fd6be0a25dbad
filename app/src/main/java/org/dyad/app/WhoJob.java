package org.dyad.app;

import java.io.IOException;
import org.dyad.Coded;
import org.dyad.Coder;
import org.dyad.actor.who.WhoIsWho;
import org.dyad.coding.OfficesThen;

/** Collects who is who in articles, and tells at the end. */
final class WhoJob extends LineJob {

  /** What is told when all articles are read. */
  @FunctionalInterface
  interface Teller {
    void tell(WhoIsWho who) throws IOException;
  }

  private final Teller teller;
  private final WhoIsWho who;

  /**
   * @param coder closed with the job
   */
  WhoJob(Coder coder, Teller teller) {
    super(coder);
    this.teller = teller;
    this.who = new WhoIsWho(coder.lexicon());
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
}
