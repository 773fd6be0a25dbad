package org.dyad.record.story;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.dyad.article.Article;
import org.dyad.article.Block;
import org.dyad.article.Found;
import org.dyad.article.Span;

/** The invented reports of {@code invented-*.txt}, which say there how they are written. */
final class InventedReports {

  /** Words that tell an event of the world, by its name. */
  record Marked(Span words, String event) {}

  /** A report. */
  record Report(Article article, List<Marked> marked) {}

  private final List<Report> reports = new ArrayList<>();
  private String event = "";
  private String heading = "";

  private InventedReports() {}

  static List<Report> load() {
    InventedReports invented = new InventedReports();
    try {
      for (int i = 1; ; i++) {
        try (InputStream in = InventedReports.class.getResourceAsStream("invented-" + i + ".txt")) {
          if (in == null) {
            return List.copyOf(invented.reports);
          }
          invented.read(in);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void read(InputStream in) throws IOException {
    BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      if (line.startsWith("@ ")) {
        event = line.substring(2);
      } else if (line.startsWith("# ")) {
        heading = line.substring(2);
      } else if (!line.isBlank() && !line.startsWith("%")) {
        reports.add(report(line));
      }
    }
  }

  private Report report(String written) {
    int bar = heading.indexOf(" | ");
    String title = heading.substring(bar + 3);
    StringBuilder text = new StringBuilder(title).append('\n');
    List<Marked> marked = new ArrayList<>();
    int at = 0;
    for (int open = written.indexOf('['); open >= 0; open = written.indexOf('[', at)) {
      int close = written.indexOf(']', open);
      String[] inside = written.substring(open + 1, close).split("\\|");
      text.append(written, at, open);
      Span words = new Span(text.length(), text.length() + inside[0].length());
      text.append(inside[0]);
      marked.add(new Marked(words, event + (inside.length > 1 ? ' ' + inside[1] : "")));
      at = close + 1;
    }
    text.append(written.substring(at));
    Span headline = new Span(0, title.length());
    return new Report(
        new Article(
            "invented-" + (reports.size() + 1),
            "invented",
            text.toString(),
            text.length(),
            List.of(
                new Block(Block.Kind.HEADLINE, headline),
                new Block(Block.Kind.PARAGRAPH, new Span(title.length() + 1, text.length()))),
            new Found(title, headline, "given"),
            Found.NOTHING,
            Found.NOTHING,
            Found.NOTHING,
            "",
            new Found(heading.substring(0, bar), Span.NONE, "given"),
            new Found("en", Span.NONE, "given")),
        List.copyOf(marked));
  }
}
