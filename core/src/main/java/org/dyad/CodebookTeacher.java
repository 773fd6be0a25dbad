package org.dyad;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.dyad.article.Article;
import org.dyad.coding.Lessons;
import org.dyad.coding.backoff.Lesson;
import org.dyad.coding.backoff.Teacher;
import org.dyad.coding.codebook.Codebook;
import org.dyad.coding.codebook.Composition;
import org.dyad.coding.codebook.Example;
import org.dyad.coding.codebook.Frame;

/** Teaches the back-off from the examples of a codebook. */
public final class CodebookTeacher {

  private static final String MODEL = "/org/dyad/reading/model/model.onnx";

  private CodebookTeacher() {}

  /**
   * Reads all examples and learns from them; takes some minutes.
   *
   * @param coder its codebook has the examples, its reader must give vectors
   * @throws IllegalArgumentException if it gives none
   */
  public static Teacher.Taught teach(Coder coder) {
    List<String> entries = new ArrayList<>();
    List<Article> texts = new ArrayList<>();
    for (Frame frame : coder.codebook().frames().values()) {
      add(frame.name(), frame.examples(), entries, texts);
    }
    for (Composition rule : coder.codebook().compositions()) {
      add(rule.rule(), rule.examples(), entries, texts);
    }
    List<Coded> coded = coder.codeAll(texts);
    Lessons lessons = new Lessons(coder.codebook());
    List<Lesson> all = new ArrayList<>();
    for (int i = 0; i < coded.size(); i++) {
      Coded one = coded.get(i);
      all.addAll(
          lessons.of(
              entries.get(i),
              one.reading(),
              one.propositions(),
              one.mentions(),
              one.times(),
              one.places()));
    }
    return Teacher.teach(all, mark(coder.codebook()));
  }

  private static void add(
      String entry, List<Example> examples, List<String> entries, List<Article> texts) {
    for (Example example : examples) {
      entries.add(entry);
      texts.add(Article.ofText("example-" + texts.size(), example.text()));
    }
  }

  /** A mark of a codebook's examples, and of the reader's model, that changes with any of them. */
  public static String mark(Codebook codebook) {
    MessageDigest digest = digest();
    for (Frame frame : codebook.frames().values()) {
      add(digest, frame.name() + " " + frame.event(), frame.examples());
    }
    for (Composition rule : codebook.compositions()) {
      add(digest, rule.rule(), rule.examples());
    }
    try (InputStream model = CodebookTeacher.class.getResourceAsStream(MODEL)) {
      if (model == null) {
        throw new IOException("the program lacks its reader's model, " + MODEL);
      }
      digest.update(model.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return HexFormat.of().formatHex(digest.digest(), 0, 8);
  }

  private static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static void add(MessageDigest digest, String entry, List<Example> examples) {
    for (Example example : examples) {
      String line = entry + "\t" + example.text() + "\t" + example.none() + "\n";
      digest.update(line.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
  }
}
