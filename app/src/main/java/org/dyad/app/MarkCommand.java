package org.dyad.app;

import java.io.IOException;
import java.io.Writer;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.dyad.Coded;
import org.dyad.Coder;
import org.dyad.Own;
import org.dyad.app.html.MarkPage;
import org.dyad.app.json.MarkJson;
import org.dyad.app.output.CodedWriter;
import org.dyad.article.ReadOptions;
import org.dyad.json.JsonLines;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code dyad mark}: what was found short of events, beside the text. */
@Command(
    name = "mark",
    header = "Marks the times, places and actors of articles.",
    description = {
      "",
      "JSON lines, one an article: its text, and what was found in it with start and end, which"
          + " count code points of that text. A title that was given apart from the text is not"
          + " marked.",
      "--html makes a page to look at instead, which needs nothing but itself.",
      ""
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  dyad mark report.html                      the article, its places on the map, its dates",
      "  dyad mark --out marks.jsonl news.jsonl.gz",
      "  dyad mark --html --out report-marked.html report.html",
      "",
      "Exit codes: 0 done, 1 some input rejected, 2 unusable arguments."
    })
final class MarkCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private final SourceOptions sources = new SourceOptions();

  @Mixin private final GazetteerOption gazetteer = new GazetteerOption();

  @Mixin private final ActorsOption actors = new ActorsOption();

  @Option(
      names = "--html",
      description = "One page to look at: the text with all that was found, and a map.")
  boolean html;

  MarkCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    return new SourceRun<Coded>(sources, console)
        .foreign(ReadOptions.Foreign.REMARKED)
        .run(
            (threads, out) -> {
              Coder coder =
                  Coder.load(
                      threads, new Own(Optional.empty(), actors.files(), gazetteer.places()));
              return new CodeJob(coder, html ? new MarkPage(out) : lines(out), "events");
            });
  }

  private static CodedWriter lines(Writer out) throws IOException {
    JsonLines lines = new JsonLines(out);
    return coded -> {
      MarkJson.write(lines.json(), coded);
      lines.endLine();
    };
  }
}
