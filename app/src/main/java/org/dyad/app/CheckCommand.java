package org.dyad.app;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.dyad.json.Plain;
import org.dyad.record.EventRecord;
import org.dyad.record.check.Finding;
import org.dyad.record.engine.Access;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code dyad check}: whether a record holds together. */
@Command(
    name = "check",
    header = "Says whether a record holds together.",
    description = {
      "",
      "Looks for what belongs to nothing, what is there twice, counts that differ, and events whose"
          + " words do not stand in the article where they say. Changes nothing.",
      ""
    },
    footerHeading = "%nExit codes:%n",
    footer = {"  0 all is well, 1 something is wrong, 2 a record that cannot be read."})
final class CheckCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private final RecordOption record = new RecordOption();

  CheckCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    List<Finding> findings;
    try (EventRecord kept = record.open(Access.READ)) {
      findings = kept.check();
    }
    try (Writer out = Output.standard(console)) {
      for (Finding finding : findings) {
        out.write(
            String.format(
                Locale.ROOT,
                "%,d %s: %s%n",
                finding.count(),
                finding.what(),
                Plain.of(finding.example())));
      }
      if (findings.isEmpty()) {
        out.write(Plain.of(record.file().toString()) + " is well" + System.lineSeparator());
      }
    } catch (IOException e) {
      throw new OutputException("the results", e);
    }
    return findings.isEmpty() ? SourceRun.DONE : SourceRun.SOME_REJECTED;
  }
}
