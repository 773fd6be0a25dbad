package org.dyad.app;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.Optional;
import org.dyad.article.Reject;
import org.dyad.json.JsonLines;

/**
 * Takes what could not be used: into a file as JSON lines, or else on standard error. Remarks on
 * articles that were kept are counted and summed up at the end.
 */
final class Rejects implements AutoCloseable {

  private final Progress progress;
  private final Optional<Writer> file;
  private final Optional<JsonLines> lines;
  private long count;
  private long remarks;
  private String firstRemark = "";

  /**
   * @param file where to write them; empty for standard error
   */
  Rejects(Progress progress, Optional<Writer> file) throws IOException {
    this.progress = progress;
    this.file = file;
    this.lines = file.isPresent() ? Optional.of(new JsonLines(file.get())) : Optional.empty();
  }

  void add(Reject reject) {
    if (reject.articleKept()) {
      remarks++;
      firstRemark = firstRemark.isEmpty() ? reject.toString() : firstRemark;
      return;
    }
    count++;
    if (lines.isEmpty()) {
      progress.say(reject.toString());
      return;
    }
    try {
      write(lines.get(), reject);
    } catch (IOException e) {
      throw new OutputException("the rejects", e);
    }
  }

  private static void write(JsonLines lines, Reject reject) throws IOException {
    JsonGenerator json = lines.json();
    json.writeStartObject();
    json.writeStringField("source", reject.source());
    if (reject.line() > 0) {
      json.writeNumberField("line", reject.line());
    } else {
      json.writeNullField("line");
    }
    if (reject.offset() >= 0) {
      json.writeNumberField("offset", reject.offset());
    } else {
      json.writeNullField("offset");
    }
    json.writeStringField("reason", reject.reason());
    json.writeEndObject();
    lines.endLine();
  }

  /** How many sources, lines and articles could not be used. */
  long count() {
    return count;
  }

  @Override
  public void close() throws IOException {
    if (remarks > 0) {
      progress.say(
          firstRemark + (remarks > 1 ? " (and " + (remarks - 1) + " more such remarks)" : ""));
    }
    if (file.isPresent()) {
      file.get().close();
    }
  }
}
