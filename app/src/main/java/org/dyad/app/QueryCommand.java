package org.dyad.app;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.dyad.app.answer.AnswerForm;
import org.dyad.app.answer.AnswerWriter;
import org.dyad.article.Inputs;
import org.dyad.record.EventRecord;
import org.dyad.record.ask.Filter;
import org.dyad.record.ask.Query;
import org.dyad.record.engine.Access;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code dyad query}: questions to a record. */
@Command(
    name = "query",
    header = "Asks a record: by filters, or in SQL over its views.",
    description = {
      "",
      "Without SQL: the events that fit, with their words. With SQL (DuckDB's): its answer; filters"
          + " then narrow what the views of events show. A query reads the record and nothing"
          + " else: it cannot write, see other files or the network.",
      ""
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  dyad query --country PAK --type CONSULT --from 2018",
      "  dyad query \"SELECT event, count(*) FROM v_events WHERE happened GROUP BY ALL ORDER BY 2\"",
      "  dyad query --dyad PAK,RUS --format csv \"SELECT day, event, mode FROM v_events\"",
      "  dyad query --views                           the views and their columns",
      "",
      "Exit codes: 0 done, 2 unusable arguments, SQL or record."
    })
final class QueryCommand implements Callable<Integer> {

  private static final String PARQUET = "parquet";

  private final Console console;

  @Parameters(paramLabel = "SQL", arity = "0..1", description = "The question.")
  @Nullable String sql;

  @Mixin private final RecordOption record = new RecordOption();

  @Mixin private final FilterOptions filters = new FilterOptions();

  @Mixin private final ByOption by = new ByOption();

  @Option(
      names = "--format",
      paramLabel = "FORM",
      description = {
        "table, csv, json (lines, one a row), parquet (needs --out).",
        "Without it: a table on a terminal, csv elsewhere."
      })
  @Nullable String format;

  @Option(names = "--out", paramLabel = "FILE", description = "Standard output without it.")
  @Nullable String out;

  @Option(names = "--views", description = "Show the views and their columns.")
  boolean views;

  QueryCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    boolean shown = console.outIsTerminal() && out == null;
    String form = format == null ? (shown ? "table" : "csv") : format;
    boolean parquet = form.equals(PARQUET);
    Optional<AnswerForm> chosen = AnswerForm.named(form);
    if (!parquet && chosen.isEmpty()) {
      throw new UnusableException(
          "--format " + form + " is unknown; there are table, csv, json, parquet");
    }
    if (parquet && out == null) {
      throw new UnusableException("--format parquet needs --out FILE");
    }
    Optional<Path> file = parquet ? Optional.of(Path.of(String.valueOf(out))) : Optional.empty();
    boolean byStory = by.byStory(false);
    try (EventRecord kept = record.openThere(Access.READ)) {
      Optional<Filter> narrowed =
          filters.areGiven() || byStory
              ? Optional.of(filters.filter(kept.ontology()))
              : Optional.empty();
      try (Query query = Query.of(kept, narrowed, byStory, file)) {
        String asked = sql == null ? Query.USUAL : sql;
        if (views) {
          show(query.views());
        } else if (file.isPresent()) {
          query.parquet(asked, file.get());
        } else {
          answer(query, asked, chosen.orElseThrow());
        }
      }
    }
    return SourceRun.DONE;
  }

  private void answer(Query query, String asked, AnswerForm form) {
    String where = out == null ? "the answer" : out;
    try (Writer to = Output.of(Optional.ofNullable(out), Inputs.of(List.of()), console)) {
      AnswerWriter writer = form.writer(to, console.columns());
      query.ask(asked, writer);
      writer.finish();
    } catch (IOException e) {
      throw new OutputException(where, e);
    }
  }

  private void show(Map<String, List<String>> all) {
    try (Writer to = Output.of(Optional.ofNullable(out), Inputs.of(List.of()), console)) {
      for (Map.Entry<String, List<String>> view : all.entrySet()) {
        to.write(view.getKey() + "\n");
        int used = 0;
        for (String column : view.getValue()) {
          if (used + column.length() + 2 > console.columns()) {
            to.write('\n');
            used = 0;
          }
          to.write("  " + column);
          used += column.length() + 2;
        }
        to.write("\n");
      }
    } catch (IOException e) {
      throw new OutputException(out == null ? "the views" : out, e);
    }
  }
}
