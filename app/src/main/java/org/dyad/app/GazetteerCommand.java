package org.dyad.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.Callable;
import org.dyad.article.Reasons;
import org.dyad.place.gazetteer.GazetteerBuilder;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dyad gazetteer}: places of the user's own. */
@Command(
    name = "gazetteer",
    header = "Builds a gazetteer of your own from GeoNames' dump.",
    synopsisSubcommandLabel = "COMMAND",
    footerHeading = "%nExamples:%n",
    footer = {
      "  dyad gazetteer build allCountries.zip --out places.bin",
      "  dyad gazetteer build UA.txt --smallest 0 --out ukraine.bin",
      "  dyad code --gazetteer ukraine.bin reports"
    })
final class GazetteerCommand implements Runnable {

  @Spec @Nullable CommandSpec spec;

  /** The command with its own. */
  static CommandLine with(Console console) {
    return new CommandLine(new GazetteerCommand()).addSubcommand(new Build(console));
  }

  @Override
  public void run() {
    if (spec != null) {
      throw new ParameterException(spec.commandLine(), "say which: build");
    }
  }

  /** {@code dyad gazetteer build}. */
  @Command(
      name = "build",
      header = "Builds a gazetteer file from rows of GeoNames.",
      description = {
        "",
        "FILE has the form of GeoNames' dumps: 19 columns set apart by tabs, as in"
            + " allCountries.txt, cities500.txt or the file of one country; .gz and .zip are"
            + " unpacked. Towns, divisions, countries, and waters, mountains and regions that have"
            + " many names are taken. The same rows give the same bytes.",
        ""
      },
      footer = {"", "Exit codes: 0 done, 2 unusable arguments or rows."})
  static final class Build implements Callable<Integer> {

    private final Console console;

    @Parameters(paramLabel = "FILE", description = "The dump.")
    @Nullable Path dump;

    @Option(
        names = "--out",
        paramLabel = "FILE",
        required = true,
        description = "The file to write.")
    @Nullable Path out;

    @Option(
        names = "--smallest",
        paramLabel = "N",
        description =
            "Inhabitants that a town has to have which is the seat of nothing (without it: 500);"
                + " 0 takes those of unknown size as well.")
    long smallest = GazetteerBuilder.TOWN;

    Build(Console console) {
      this.console = console;
    }

    @Override
    public Integer call() {
      if (dump == null || out == null) {
        throw new IllegalStateException("picocli asks for both");
      }
      GazetteerBuilder builder = new GazetteerBuilder(smallest);
      try {
        builder.readAll(dump);
      } catch (IOException e) {
        throw new UnusableException("cannot read " + dump + ": " + Reasons.of(e));
      } catch (IllegalArgumentException e) {
        throw new UnusableException(String.valueOf(e.getMessage()));
      }
      if (builder.size() == 0) {
        throw new UnusableException(dump + " holds no place that a report would name");
      }
      try {
        write(builder, out);
      } catch (IOException e) {
        throw new UnusableException("--out: cannot write " + out + ": " + Reasons.of(e));
      }
      console.err().println(builder.size() + " places in " + out);
      return SourceRun.DONE;
    }

    /** Beside its name first, so that a run that breaks off leaves no half of a file. */
    private static void write(GazetteerBuilder builder, Path out) throws IOException {
      Path whole = out.toAbsolutePath();
      Path part = whole.resolveSibling(whole.getFileName() + ".part");
      try {
        builder.write(part);
        Files.move(part, whole, StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(part);
      }
    }
  }
}
