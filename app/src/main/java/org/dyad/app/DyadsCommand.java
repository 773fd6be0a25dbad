package org.dyad.app;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.dyad.actor.lexicon.CountryCodes;
import org.dyad.app.answer.AnswerForm;
import org.dyad.app.answer.DyadsPage;
import org.dyad.app.answer.DyadsRows;
import org.dyad.article.Inputs;
import org.dyad.event.Ontology;
import org.dyad.record.EventRecord;
import org.dyad.record.ask.DyadCounts;
import org.dyad.record.ask.DyadCounts.Unit;
import org.dyad.record.engine.Access;
import org.dyad.record.export.Countries;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code dyad dyads}: what two countries did to each other, over time. */
@Command(
    name = "dyads",
    header = "Counts what two countries did to each other, over time.",
    description = {
      "",
      "Events of the world by their quad class, how often reports tell them, and their mean"
          + " intensity (-10 conflict to 10 cooperation), in both directions. What happened counts,"
          + " unless --status says otherwise; what two did with each other counts both ways.",
      ""
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  dyad dyads PAK RUS --by month",
      "  dyad dyads USA CHN --by year --type SANCTION,COERCE --from 2010",
      "  dyad dyads IND IND --by week > within-india.csv",
      "",
      "Exit codes: 0 done, 2 unusable arguments or record."
    })
final class DyadsCommand implements Callable<Integer> {

  private final Console console;

  @Parameters(index = "0", paramLabel = "A", description = "A country's code: PAK, or PK.")
  String one = "";

  @Parameters(index = "1", paramLabel = "B", description = "Another, or the same.")
  String other = "";

  @Mixin private final RecordOption record = new RecordOption();

  @Mixin private final FilterOptions filters = new FilterOptions();

  @Option(names = "--by", paramLabel = "UNIT", description = "week, month (without it) or year.")
  String by = "month";

  @Option(
      names = "--format",
      paramLabel = "FORM",
      description =
          "table with a plot, csv, json (lines). Without it: a table on a terminal, csv elsewhere.")
  @Nullable String format;

  @Option(names = "--out", paramLabel = "FILE", description = "Standard output without it.")
  @Nullable String out;

  DyadsCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Unit unit =
        Unit.named(by)
            .orElseThrow(
                () ->
                    new UnusableException(
                        "--by " + by + " is unknown; there are week, month, year"));
    boolean shown = console.outIsTerminal() && out == null;
    String form = format == null ? (shown ? "table" : "csv") : format;
    AnswerForm chosen =
        AnswerForm.named(form)
            .orElseThrow(
                () ->
                    new UnusableException(
                        "--format " + form + " is unknown; there are table, csv, json"));
    try (EventRecord kept = record.openThere(Access.READ)) {
      Ontology ontology = kept.ontology();
      List<DyadCounts> counts =
          DyadCounts.of(
              kept, code(one, ontology), code(other, ontology), unit, filters.filter(ontology));
      write(counts, unit, chosen);
    }
    return SourceRun.DONE;
  }

  private static String code(String given, Ontology ontology) {
    return FilterOptions.codes("dyads", given, CountryCodes.load(), ontology).get(0);
  }

  private void write(List<DyadCounts> counts, Unit unit, AnswerForm chosen) {
    try (Writer to = Output.of(Optional.ofNullable(out), Inputs.of(List.of()), console)) {
      if (chosen == AnswerForm.TABLE) {
        Countries countries = Countries.load();
        new DyadsPage(to, console.columns(), countries::name).write(counts, unit);
      } else {
        DyadsRows.write(counts, unit, chosen.writer(to, console.columns()));
      }
    } catch (IOException e) {
      throw new OutputException(out == null ? "the counts" : out, e);
    }
  }
}
