package org.dyad.app;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.dyad.Coded;
import org.dyad.Coder;
import org.dyad.Own;
import org.dyad.app.watch.Stop;
import org.dyad.article.ReadOptions;
import org.dyad.json.Plain;
import org.dyad.record.EventRecord;
import org.dyad.record.engine.Access;
import org.dyad.record.kept.Added;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dyad add}: articles in, their events kept. */
@Command(
    name = "add",
    header = "Codes articles and keeps their events in a record.",
    description = {
      "",
      "What is in the record as it is, is not coded again: a run that was stopped goes on where it"
          + " was when it is given again. An article that comes with other words replaces its"
          + " events; the record keeps the former edition.",
      ""
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  dyad add news.jsonl.gz                       into the record in your data folder",
      "  dyad add --record asia.duckdb 'archive/**/*.html'",
      "  dyad add --watch incoming                    and what appears in a folder, until stopped",
      "  dyad add --recode archive                    also what is there: with a new codebook",
      "",
      "Exit codes: 0 done, 1 some input rejected, 2 unusable arguments, or a record that cannot be",
      "written."
    })
final class AddCommand implements Callable<Integer> {

  private final Console console;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      paramLabel = "PATH",
      arity = "0..*",
      description = {
        "Files, folders, globs, or - for standard input (also without any PATH in a pipe):",
        ".txt, .html, .jsonl, .conllu, and feeds (.xml, .rss, .atom), each also gzipped."
      })
  List<String> paths = new ArrayList<>();

  @Mixin private final RecordOption record = new RecordOption();

  @Mixin private final RunOptions run = new RunOptions();

  @Mixin private final GazetteerOption gazetteer = new GazetteerOption();

  @Mixin private final CodebookOption codebook = new CodebookOption();

  @Mixin private final ActorsOption actors = new ActorsOption();

  @Option(
      names = "--recode",
      description = "Code also what is in the record as it is; the former coding is kept.")
  boolean recode;

  @Option(
      names = "--feed",
      paramLabel = "FILE",
      description = "Feeds that were fetched already, whatever they are called.")
  List<Path> feeds = new ArrayList<>();

  @Option(
      names = "--watch",
      paramLabel = "FOLDER",
      description = {
        "Then wait for files in a folder, and add each when it is complete, until the program is",
        "asked to end (control and C, or SIGTERM). Nobody else can write the record meanwhile."
      })
  @Nullable Path watch;

  AddCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    SourceOptions sources = new SourceOptions(run);
    sources.paths = paths;
    sources.addFeeds(feeds);
    SourceRun<Coded> reading =
        new SourceRun<Coded>(sources, console).foreign(ReadOptions.Foreign.REJECTED);
    if (watch == null) {
      return add(reading);
    }
    if (!Files.isDirectory(watch)) {
      throw new UnusableException("--watch " + watch + ": no such folder");
    }
    sources.allowNone();
    try (Stop stop = Stop.onSignal()) {
      return add(reading.then(new Arrivals(watch, stop)));
    }
  }

  private int add(SourceRun<Coded> reading) throws IOException {
    try (EventRecord kept = record.open(Access.WRITE)) {
      AddJob[] job = new AddJob[1];
      int code =
          reading.run(
              (threads, out) -> {
                Coder coder =
                    Coder.load(
                        threads,
                        new Own(codebook.folder(), actors.files(), gazetteer.places()),
                        codebook.backOff());
                job[0] = new AddJob(coder, kept, Dyad.version(), options(), recode);
                return job[0];
              });
      if (job[0] != null) {
        job[0].end(reading.rejected());
        tell(job[0].added());
      }
      return code;
    }
  }

  /** What the command was given. */
  private String options() {
    return String.join(" ", spec.commandLine().getParseResult().originalArgs());
  }

  private void tell(Added added) throws IOException {
    try (Writer out = Output.standard(console)) {
      out.write(
          String.format(
              Locale.ROOT,
              "%,d articles added, %,d changed, %,d there already; %,d events, in %s%n",
              added.articles(),
              added.changed(),
              added.unchanged(),
              added.events(),
              Plain.of(record.file().toString())));
    } catch (IOException e) {
      throw new OutputException("the results", e);
    }
  }
}
