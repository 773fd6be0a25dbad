package org.dyad.reading.conllu;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.dyad.article.Input;
import org.dyad.article.ReadOptions;
import org.dyad.article.Reasons;
import org.dyad.article.Reject;
import org.dyad.article.format.ByteLines;

/**
 * Reads CoNLL-U: documents out, and a reject for each sentence that is none.
 *
 * <p>The text of a document is made of its words: a blank between two, none after {@code
 * SpaceAfter=No}; a new line at {@code # newpar} or {@code # newdoc}. A range such as {@code 1-2
 * don't} gives the letters, and the words under it share them where they spell it, else each stands
 * for the whole. Empty nodes ({@code 5.1}) belong to enhanced dependencies and are left out. {@code
 * # newdoc id}, {@code # date} and {@code # kind = headline} are understood; other comments are
 * kept as they are.
 */
public final class ConllUReader {

  private final Input input;
  private final ReadOptions options;
  private final Consumer<Reject> rejects;
  private final DocumentBuilder documents;
  private final List<String> comments = new ArrayList<>();
  private final List<String[]> rows = new ArrayList<>();
  private final List<Long> numbers = new ArrayList<>();
  private boolean broken;
  private boolean any;

  private ConllUReader(
      Input input,
      ReadOptions options,
      Consumer<ConllUDocument> documents,
      Consumer<Reject> rejects) {
    this.input = input;
    this.options = options;
    this.rejects = rejects;
    this.documents = new DocumentBuilder(input.name(), options, documents);
  }

  /**
   * Reads a source to its end, in order, in the calling thread. Nothing is thrown for bad input.
   */
  public static void read(
      Input input,
      ReadOptions options,
      Consumer<ConllUDocument> documents,
      Consumer<Reject> rejects) {
    new ConllUReader(input, options, documents, rejects).read();
  }

  private void read() {
    try (InputStream in = input.open()) {
      ByteLines lines = new ByteLines(in, options.maxBytes());
      try {
        while (lines.next()) {
          line(lines);
        }
      } catch (IOException e) {
        reject(lines, "breaks off: " + Reasons.of(e));
      }
      sentence();
      documents.end();
      if (!any) {
        rejects.accept(Reject.of(input.name(), "is empty"));
      }
    } catch (IOException e) {
      rejects.accept(Reject.of(input.name(), "cannot be read: " + Reasons.of(e)));
    }
  }

  private void line(ByteLines lines) {
    int start = lines.number() == 1 && hasByteOrderMark(lines) ? 3 : 0;
    int end = lines.length();
    while (end > start && (lines.bytes()[end - 1] == '\r' || lines.bytes()[end - 1] == ' ')) {
      end--;
    }
    if (start == end && !lines.isTooLong()) {
      sentence();
      return;
    }
    any = true;
    if (broken) {
      return;
    }
    if (lines.isTooLong()) {
      reject(lines, "the line is longer than " + options.maxBytes() + " bytes");
      return;
    }
    String line;
    try {
      line =
          StandardCharsets.UTF_8
              .newDecoder()
              .decode(ByteBuffer.wrap(lines.bytes(), start, end - start))
              .toString();
    } catch (CharacterCodingException e) {
      reject(lines, "is not UTF-8");
      return;
    }
    if (line.startsWith("#")) {
      comments.add(line);
      return;
    }
    String[] cells = line.split("\t", -1);
    String problem = Rows.problem(cells, rows);
    if (problem.isEmpty()) {
      rows.add(cells);
      numbers.add(lines.number());
    } else {
      reject(lines, problem);
    }
  }

  private static boolean hasByteOrderMark(ByteLines lines) {
    byte[] bytes = lines.bytes();
    return lines.length() >= 3
        && bytes[0] == (byte) 0xef
        && bytes[1] == (byte) 0xbb
        && bytes[2] == (byte) 0xbf;
  }

  /** Gives up the sentence that this line is in; the next one is read. */
  private void reject(ByteLines lines, String reason) {
    rejects.accept(
        Reject.atLine(
            input.name(), lines.number(), lines.offset(), reason + "; the sentence is left out"));
    broken = true;
  }

  private void sentence() {
    documents.comments(comments);
    if (!broken && !rows.isEmpty()) {
      String problem = Rows.problemOfTree(rows);
      if (problem.isEmpty()) {
        documents.sentence(comments, rows);
      } else {
        rejects.accept(
            Reject.atLine(
                input.name(), numbers.get(0), -1, problem + "; the sentence is left out"));
      }
    }
    comments.clear();
    rows.clear();
    numbers.clear();
    broken = false;
  }
}
