package org.dyad.app;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.dyad.Coded;
import org.dyad.Coder;
import org.dyad.Own;
import org.dyad.app.output.Form;
import org.dyad.article.ReadOptions;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code dyad code}: articles in, events out. */
@Command(
    name = "code",
    header = "Codes articles: who did what to whom, when and where.",
    description = {
      "",
      "Every event points at the words that gave it; offsets count code points of the article's"
          + " text. Sentences of .conllu files keep the trees that they come with. Articles that are"
          + " plainly not in English are rejected.",
      ""
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  dyad code examples                             a table of the events in a folder",
      "  dyad code --format events news.jsonl.gz        one event a line, as JSON",
      "  dyad code --format csv --out events.csv 'archive/**/*.html'",
      "  curl -s URL | dyad code --date 2024-05-06 -    a page from a pipe",
      "  dyad code --rejects bad.jsonl --out good.jsonl feed.jsonl",
      "",
      "Exit codes: 0 done, 1 some input rejected, 2 unusable arguments."
    })
final class CodeCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private final SourceOptions sources = new SourceOptions();

  @Mixin private final GazetteerOption gazetteer = new GazetteerOption();

  @Mixin private final CodebookOption codebook = new CodebookOption();

  @Mixin private final ActorsOption actors = new ActorsOption();

  @Option(
      names = "--format",
      paramLabel = "FORM",
      description = {
        "table, events (JSON lines, one an event), documents (JSON lines, one an article), csv.",
        "Without it: a table on a terminal, events elsewhere."
      })
  @Nullable String format;

  CodeCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    boolean shown = console.outIsTerminal() && sources.out == null;
    String name = format == null ? (shown ? Form.TABLE : Form.EVENTS).label() : format;
    Form form =
        Form.named(name)
            .orElseThrow(
                () ->
                    new UnusableException(
                        "--format " + name + " is unknown; there are " + Form.names()));
    return new SourceRun<Coded>(sources, console)
        .foreign(ReadOptions.Foreign.REJECTED)
        .run(
            (threads, out) -> {
              Coder coder =
                  Coder.load(
                      threads,
                      new Own(codebook.folder(), actors.files(), gazetteer.places()),
                      codebook.backOff());
              return new CodeJob(
                  coder, form.writer(out, coder.ontology(), console.columns()), "events");
            });
  }
}
