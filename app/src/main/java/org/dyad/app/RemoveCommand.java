package org.dyad.app;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.dyad.json.Plain;
import org.dyad.record.EventRecord;
import org.dyad.record.engine.Access;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code dyad remove}: takes articles out of a record. */
@Command(
    name = "remove",
    header = "Takes articles out of a record, with their events and former editions.",
    description = {"", "All of the articles are taken out, or none.", ""},
    footerHeading = "%nExamples:%n",
    footer = {
      "  dyad remove news/2018-02-20.txt",
      "  dyad remove --record asia.duckdb a1 a2",
      "",
      "Exit codes: 0 done, 1 some were not there, 2 unusable arguments, or a record that cannot be",
      "written."
    })
final class RemoveCommand implements Callable<Integer> {

  private final Console console;

  @Parameters(
      paramLabel = "ARTICLE",
      arity = "1..*",
      description = "Ids of articles, as events name them.")
  List<String> ids = new ArrayList<>();

  @Mixin private final RecordOption record = new RecordOption();

  RemoveCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Set<String> given = new LinkedHashSet<>(ids);
    List<String> removed;
    try (EventRecord kept = record.openThere(Access.WRITE)) {
      removed = kept.remove(List.copyOf(given));
    }
    Progress progress = new Progress(console);
    for (String id : given) {
      if (!removed.contains(id)) {
        progress.say("no article " + id + " in " + record.file());
      }
    }
    try (Writer out = Output.standard(console)) {
      out.write(
          removed.size()
              + (removed.size() == 1 ? " article" : " articles")
              + " removed from "
              + Plain.of(record.file().toString())
              + System.lineSeparator());
    } catch (IOException e) {
      throw new OutputException("the results", e);
    }
    return removed.size() == given.size() ? SourceRun.DONE : SourceRun.SOME_REJECTED;
  }
}
