package org.dyad.app;

import java.io.IOException;
import org.dyad.Coded;
import org.dyad.Coder;
import org.dyad.app.output.CodedWriter;

/** Writes what the line finds in articles. */
final class CodeJob extends LineJob {

  private final CodedWriter writer;
  private final String what;

  /**
   * @param coder closed with the job
   * @param what what the writer writes, in the plural
   */
  CodeJob(Coder coder, CodedWriter writer, String what) {
    super(coder);
    this.writer = writer;
    this.what = what;
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
}
