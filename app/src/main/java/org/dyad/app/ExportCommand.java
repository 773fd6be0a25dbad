package org.dyad.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.dyad.article.Inputs;
import org.dyad.json.Plain;
import org.dyad.record.EventRecord;
import org.dyad.record.ask.Filter;
import org.dyad.record.ask.ParquetExport;
import org.dyad.record.ask.Standing;
import org.dyad.record.ask.Tellings;
import org.dyad.record.engine.Access;
import org.dyad.record.export.Countries;
import org.dyad.record.export.Exporter;
import org.dyad.record.export.Format;
import org.dyad.record.export.Tables;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code dyad export}: a record's events in the formats of the field. */
@Command(
    name = "export",
    header = "Writes the events of a record in the formats of the field.",
    description = {
      "",
      "Columns and codes are those of each format's own project; what Dyad does not know stays"
          + " empty. Formats that cannot say that something did not happen leave it out, and how"
          + " many were left out is told.",
      ""
    },
    footerHeading = "%nFormats:%n",
    footer = {
      "  events, documents   PLOVER as JSON lines: one an event, one an article",
      "  csv, parquet        all that is known of each event, one line an event",
      "  polecat, icews      their columns, tab-separated",
      "  gdelt               the 61 columns of GDELT 2.0's event table; gdelt-mentions its mentions",
      "  cameo               CAMEO as PETRARCH2 writes it",
      "  geojson             events as points on the map",
      "  graphml, gexf       the network of countries",
      "",
      "Examples:",
      "  dyad export --format polecat --out polecat.tsv --from 2018",
      "  dyad export --format csv --dictionary columns.csv --country PAK > pakistan.csv",
      "  dyad export --format gexf --type ASSAULT --out attacks.gexf",
      "",
      "Exit codes: 0 done, 2 unusable arguments or record."
    })
final class ExportCommand implements Callable<Integer> {

  private static final String PARQUET = "parquet";

  private final Console console;

  @Mixin private final RecordOption record = new RecordOption();

  @Mixin private final FilterOptions filters = new FilterOptions();

  @Mixin private final ByOption by = new ByOption();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      required = true,
      description = "One of those below.")
  String format = "";

  @Option(names = "--out", paramLabel = "FILE", description = "Standard output without it.")
  @Nullable String out;

  @Option(
      names = "--dictionary",
      paramLabel = "FILE",
      description = "Where to write, as CSV, what each column of a table holds.")
  @Nullable String dictionary;

  ExportCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    if (format.equals(PARQUET)) {
      return parquet();
    }
    Format chosen =
        Format.named(format)
            .orElseThrow(
                () ->
                    new UnusableException(
                        "--format "
                            + format
                            + " is unknown; there are "
                            + Format.names()
                            + ", "
                            + PARQUET));
    if (dictionary != null && !chosen.isTable()) {
      throw new UnusableException("--dictionary: " + chosen.label() + " has no columns");
    }
    boolean byStory = by.byStory(chosen != Format.EVENTS && chosen != Format.DOCUMENTS);
    if (byStory && chosen == Format.DOCUMENTS) {
      throw new UnusableException(
          "--by story: documents are reports; choose events or --by report");
    }
    try (EventRecord kept = record.openThere(Access.READ)) {
      Filter filter = filters.filter(kept.ontology());
      Tables tables = new Tables(kept.ontology(), Countries.load(), "dyad " + Dyad.version());
      dictionary(chosen, tables);
      return write(kept, chosen, room(chosen, filter), byStory, tables);
    }
  }

  /** The filter, without what the format has no room for. */
  private static Filter room(Format format, Filter filter) {
    for (Standing standing : filter.standings()) {
      if (!format.showsStatus() && standing.isOfTheUnhappened()) {
        throw new UnusableException(
            "--status "
                + standing.label()
                + ": "
                + format.label()
                + " cannot say that something did not happen; events, documents, csv, parquet and"
                + " geojson can");
      }
    }
    return filter;
  }

  private void dictionary(Format chosen, Tables tables) {
    if (dictionary == null) {
      return;
    }
    try (Writer to = Output.file("--dictionary", dictionary, Inputs.of(List.of()))) {
      chosen.dictionary(to, tables);
    } catch (IOException e) {
      throw new OutputException(dictionary, e);
    }
  }

  private Integer write(
      EventRecord kept, Format chosen, Filter filter, boolean byStory, Tables tables) {
    Progress progress = new Progress(console);
    long[] counts = new long[2];
    try (Writer to = Output.of(Optional.ofNullable(out), Inputs.of(List.of()), console)) {
      Exporter exporter = chosen.exporter(to, tables);
      Tellings.each(
          kept,
          filter,
          byStory,
          told -> {
            try {
              counts[exporter.write(told) ? 0 : 1]++;
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
            progress.at(counts[0] + counts[1]);
          });
      exporter.finish();
    } catch (UncheckedIOException e) {
      throw new OutputException(
          out == null ? "the results" : out, Objects.requireNonNull(e.getCause()));
    } catch (IOException e) {
      throw new OutputException(out == null ? "the results" : out, e);
    }
    progress.clear();
    if (counts[1] > 0) {
      progress.say(
          String.format(
              Locale.ROOT,
              "%,d of %,d events left out: %s leaves out %s",
              counts[1],
              counts[0] + counts[1],
              chosen.label(),
              chosen.leavesOut()));
    }
    if (counts[0] + counts[1] == 0) {
      progress.say("no events fit, in " + Plain.of(record.file().toString()));
    }
    return SourceRun.DONE;
  }

  private Integer parquet() {
    if (out == null) {
      throw new UnusableException("--format parquet needs --out FILE");
    }
    if (dictionary != null) {
      throw new UnusableException(
          "--dictionary: the columns of parquet are those of v_events, and the words that tell it;"
              + " see docs/record.md");
    }
    boolean byStory = by.byStory(true);
    try (EventRecord kept = record.openThere(Access.READ)) {
      long events =
          ParquetExport.write(kept, filters.filter(kept.ontology()), byStory, Path.of(out));
      if (events == 0) {
        new Progress(console).say("no events fit, in " + Plain.of(record.file().toString()));
      }
    }
    return SourceRun.DONE;
  }
}
