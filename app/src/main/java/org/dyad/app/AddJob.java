package org.dyad.app;

import java.util.ArrayList;
import java.util.List;
import org.dyad.Coded;
import org.dyad.Coder;
import org.dyad.article.Article;
import org.dyad.record.EventRecord;
import org.dyad.record.kept.Added;
import org.dyad.record.kept.Run;

/** Keeps what the line finds in articles, batch by batch. */
final class AddJob extends LineJob {

  /** Articles that are kept together: what is looked up for them costs the same for one. */
  private static final int MOST = 200;

  /** And no longer than this after the first: what is not kept yet is lost with the program. */
  private static final long LONGEST = 5_000_000_000L;

  private final EventRecord record;
  private final Run run;
  private final boolean recode;
  private final List<Coded> batch = new ArrayList<>();
  private Added added = Added.NOTHING;
  private long began;

  /**
   * @param coder closed with the job
   * @param recode whether what is there as it is is coded again
   */
  AddJob(Coder coder, EventRecord record, String version, String options, boolean recode) {
    super(coder);
    this.record = record;
    this.run = record.begin(version, options, coder.ontology());
    this.recode = recode;
  }

  @Override
  boolean isWanted(Article article) {
    boolean wanted = recode || !record.has(article);
    added = wanted ? added : added.plus(new Added(0, 0, 1, 0));
    return wanted;
  }

  @Override
  public int write(Coded coded) {
    began = batch.isEmpty() ? System.nanoTime() : began;
    batch.add(coded);
    return coded.events().size();
  }

  @Override
  public void endBatch() {
    if (batch.size() >= MOST || (!batch.isEmpty() && System.nanoTime() - began > LONGEST)) {
      finish();
    }
  }

  @Override
  public void finish() {
    if (!batch.isEmpty()) {
      added = added.plus(recode ? record.addAgain(batch, run) : record.add(batch, run));
      batch.clear();
    }
  }

  /** Notes that the run came to its end. */
  void end(long rejected) {
    record.end(run, rejected);
  }

  Added added() {
    return added;
  }

  @Override
  public String what() {
    return "events";
  }
}
