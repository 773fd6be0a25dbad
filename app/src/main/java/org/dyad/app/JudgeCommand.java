package org.dyad.app;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.dyad.app.judge.Interview;
import org.dyad.app.judge.Sheet;
import org.dyad.app.judge.SheetReader;
import org.dyad.article.Inputs;
import org.dyad.article.Reasons;
import org.dyad.record.EventRecord;
import org.dyad.record.engine.Access;
import org.dyad.record.engine.RecordException;
import org.dyad.record.judge.Field;
import org.dyad.record.judge.Judged;
import org.dyad.record.judge.Verdict;
import org.dyad.record.kept.KeptEvent;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code dyad judge}: takes verdicts on events. */
@Command(
    name = "judge",
    header = "Asks whether events are right, and keeps what you say with the record.",
    description = {
      "",
      "On a terminal, one event after another: the enter key says that all of it is right, letters"
          + " say what is wrong. Or in a spreadsheet: --to writes a sheet, --from reads it back.",
      "What you have judged already is not asked again, unless it has changed since.",
      ""
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  dyad judge --n 200 --by type --judge ada",
      "  dyad judge --n 200 --judge kofi --to sheet.csv       (fill in the columns ..._right)",
      "  dyad judge --judge kofi --from sheet.csv",
      "  dyad precision",
      "",
      "Exit codes: 0 done, 1 some rows of a sheet could not be used, 2 unusable arguments."
    })
final class JudgeCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private final RecordOption record = new RecordOption();

  @Mixin private final SampleOptions sample = new SampleOptions();

  @Option(
      names = "--judge",
      paramLabel = "NAME",
      description = "Who judges; your user name without it.")
  String judge = System.getProperty("user.name", "");

  @Option(
      names = "--to",
      paramLabel = "FILE",
      description = "Write the sample as a sheet (CSV), with what you have said so far.")
  @Nullable String to;

  @Option(names = "--from", paramLabel = "FILE", description = "Read a sheet that was filled in.")
  @Nullable String from;

  @Option(names = "--again", description = "Ask also about what you have judged already.")
  boolean again;

  @Option(
      names = "--rejects",
      paramLabel = "FILE",
      description = "Where to write, as JSON lines, rows of a sheet that could not be used.")
  @Nullable String rejects;

  JudgeCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    if (judge.isBlank()) {
      throw new UnusableException("who judges? --judge NAME");
    }
    if (to != null && from != null) {
      throw new UnusableException("--to and --from: one after the other");
    }
    if (from != null) {
      return read(from);
    }
    if (to != null) {
      try (EventRecord kept = record.openThere(Access.READ)) {
        return write(kept, to);
      }
    }
    if (!console.inIsTerminal() || !console.outIsTerminal()) {
      throw new UnusableException(
          "judging wants a terminal; --to FILE writes a sheet for a spreadsheet, --from reads it");
    }
    return ask();
  }

  private static Judged judged(EventRecord kept) {
    try (Connection reader = kept.connection()) {
      return Judged.of(reader);
    } catch (SQLException e) {
      throw RecordException.of(kept.file(), e);
    }
  }

  private int ask() throws IOException {
    try (EventRecord kept = record.openThere(Access.WRITE)) {
      Judged before = judged(kept);
      List<KeptEvent> open = new ArrayList<>();
      for (KeptEvent event : sample.draw(kept)) {
        if (again || !isJudged(event, before)) {
          open.add(event);
        }
      }
      Progress progress = new Progress(console);
      if (open.isEmpty()) {
        progress.say(judge + " has judged all of the sample; --again asks again");
        return SourceRun.DONE;
      }
      BufferedReader in =
          new BufferedReader(new InputStreamReader(console.in(), StandardCharsets.UTF_8));
      int judged = new Interview(in, Output.standard(console), judge, kept::judge).ask(open);
      progress.say(judged + " of " + open.size() + " events judged");
      return SourceRun.DONE;
    }
  }

  private boolean isJudged(KeptEvent event, Judged before) {
    for (Field field : Field.values()) {
      if (field.isTold(event.event()) && !before.answers(event.id(), judge).containsKey(field)) {
        return false;
      }
    }
    return true;
  }

  private int write(EventRecord kept, String file) {
    Judged before = judged(kept);
    try (Writer out = Output.file("--to", file, new Inputs(List.of(), List.of()))) {
      Sheet sheet = new Sheet(out);
      sheet.head();
      for (KeptEvent event : sample.draw(kept)) {
        sheet.row(event, before.answers(event.id(), judge));
      }
    } catch (IOException e) {
      throw new OutputException("the sheet", e);
    }
    return SourceRun.DONE;
  }

  private int read(String file) throws IOException {
    String text = text(file);
    Progress progress = new Progress(console);
    Optional<Writer> rejected =
        Optional.ofNullable(rejects)
            .map(name -> Output.file("--rejects", name, new Inputs(List.of(), List.of())));
    try (Rejects bad = new Rejects(progress, rejected);
        EventRecord kept = record.openThere(Access.WRITE)) {
      SheetReader sheet = new SheetReader(file, bad::add);
      List<Long> ids = sheet.read(text);
      List<Verdict> verdicts = sheet.verdicts(SampleOptions.events(kept, ids), judge);
      kept.judge(verdicts);
      long events = verdicts.stream().mapToLong(Verdict::event).distinct().count();
      progress.say(verdicts.size() + " verdicts on " + events + " events kept");
      return bad.count() == 0 ? SourceRun.DONE : SourceRun.SOME_REJECTED;
    }
  }

  private static String text(String file) {
    try {
      return Files.readString(Path.of(file));
    } catch (InvalidPathException e) {
      throw new UnusableException("--from: " + file + " is not a path: " + e.getReason());
    } catch (java.nio.charset.CharacterCodingException e) {
      throw new UnusableException("--from: " + file + " is not UTF-8; save it as CSV in UTF-8");
    } catch (IOException e) {
      throw new UnusableException("--from: cannot read " + file + ": " + Reasons.of(e));
    }
  }
}
