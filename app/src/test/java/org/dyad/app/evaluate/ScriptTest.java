package org.dyad.app.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dyad.Coded;
import org.dyad.Coder;
import org.dyad.app.output.CodedWriter;
import org.dyad.app.output.Form;
import org.dyad.article.Article;
import org.dyad.article.ArticleReader;
import org.dyad.article.Input;
import org.dyad.article.Inputs;
import org.dyad.article.ReadOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Holds the figures of {@code evaluate} against the script that defines them. */
class ScriptTest {

  @TempDir Path folder;

  @Test
  void theFiguresAreThoseOfTheScript() throws IOException, InterruptedException {
    String data = System.getProperty("dyad.data", "");
    Path gold = Path.of(data, "gold", "plover-dev.jsonl");
    Path script = Path.of(data, "..", "tools", "score_events.py");
    assumeTrue(!data.isEmpty() && Files.exists(gold), "no shared data: give -Ddyad.data=DIR");
    assumeTrue(Files.exists(script) && python(), "the script or Python is not here");
    Input input = Inputs.ofFile(gold);
    List<Article> texts = new ArrayList<>();
    ArticleReader.load().read(input, ReadOptions.DEFAULTS, texts::add, reject -> {});
    Path coded = folder.resolve("coded.jsonl");
    String report;
    try (Coder coder = Coder.load(2)) {
      StringWriter out = new StringWriter();
      CodedWriter writer = Form.DOCUMENTS.writer(out, coder.ontology(), 100);
      for (Coded one : coder.codeAll(texts)) {
        writer.write(one);
      }
      Files.writeString(coded, out.toString());
      Evaluation evaluation = new Evaluation(coder, Gold.read(input, coder.ontology()));
      evaluation.add(texts);
      report = evaluation.report(false);
    }

    Process python =
        new ProcessBuilder("python3", script.toString(), gold.toString(), coded.toString())
            .redirectErrorStream(true)
            .start();
    String figures = new String(python.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(python.waitFor()).as(figures).isZero();
    assertThat(report).startsWith(figures);
  }

  private static boolean python() throws InterruptedException {
    try {
      return new ProcessBuilder("python3", "--version").start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    }
  }
}
