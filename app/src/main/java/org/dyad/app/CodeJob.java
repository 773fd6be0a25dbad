package org.dyad.app;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.dyad.Coded;
import org.dyad.Coder;
import org.dyad.app.output.CodedWriter;
import org.dyad.article.Article;
import org.dyad.reading.Reading;
import org.dyad.reading.conllu.ConllUDocument;

/** Sends articles through the whole line. Sentences that come with a tree keep it. */
final class CodeJob implements Job<Coded> {

  private final Coder coder;
  private final CodedWriter writer;
  private final String what;

  /**
   * @param coder closed with the job
   * @param what what the writer writes, in the plural
   */
  CodeJob(Coder coder, CodedWriter writer, String what) {
    this.coder = coder;
    this.writer = writer;
    this.what = what;
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
  public int write(Coded coded) throws IOException {
    writer.write(coded);
    return coded.events().size();
  }

  @Override
  public void finish() throws IOException {
    writer.finish();
  }

  @Override
  public String what() {
    return what;
  }

  @Override
  public void close() {
    coder.close();
  }
}
