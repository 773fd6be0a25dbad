package org.dyad.app;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.dyad.Coded;
import org.dyad.Coder;
import org.dyad.Own;
import org.dyad.actor.ActorLexicon;
import org.dyad.actor.lexicon.CountryCodes;
import org.dyad.actor.office.Observation;
import org.dyad.actor.who.Profile;
import org.dyad.actor.who.WhoIsWho;
import org.dyad.app.who.ProfileWriter;
import org.dyad.app.who.WhoCsv;
import org.dyad.app.who.WhoJson;
import org.dyad.app.who.WhoPage;
import org.dyad.article.Inputs;
import org.dyad.article.ReadOptions;
import org.dyad.record.EventRecord;
import org.dyad.record.engine.Access;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code dyad who}: what is known of somebody, and from where. */
@Command(
    name = "who",
    header = "Says what is known of a person, body or country, and from where.",
    customSynopsis = {
      "dyad who [OPTION…] NAME [PATH…]",
      "dyad who [OPTION…] --all PATH…",
      "dyad who [OPTION…] --record FILE NAME",
    },
    description = {
      "",
      "By the built-in tables, by actors of your own, and by the reports given: offices and when"
          + " they were held, each with the sentence that says so and its date, sectors, country,"
          + " other names. Where reports disagree, both sides are shown.",
      ""
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  dyad who \"Sergey Lavrov\"",
      "  dyad who Qadhafi --on 1990-05-01             however the name is written",
      "  dyad who Pakistan --on 2018-02-20            its codes, and who held which office",
      "  dyad who Asif examples                       what reports say, with their sentences",
      "  dyad who Asif --record asia.duckdb           what the reports of a record say",
      "  dyad who --all --format csv news.jsonl > learned.csv",
      "  dyad code --actors learned.csv news.jsonl    offices learned from reports",
      "",
      "Exit codes: 0 done, 1 some input rejected, 2 unusable arguments, or nobody of that name."
    })
final class WhoCommand implements Callable<Integer> {

  private static final List<String> FORMS = List.of("table", "json", "csv");

  private final Console console;

  @Parameters(
      paramLabel = "NAME",
      arity = "0..*",
      description = {
        "A name, or an id such as person:sergey-lavrov; then files, folders,",
        "globs, or - for standard input, with reports."
      })
  List<String> words = new ArrayList<>();

  @Option(
      names = "--all",
      description = "Everybody of whom the reports tell an office; without NAME.")
  boolean all;

  @Option(
      names = "--on",
      paramLabel = "DAY",
      description = "Who they were on that day, as 2018-02-20.")
  @Nullable String on;

  @Option(
      names = "--format",
      paramLabel = "FORM",
      description = {
        "table (for people; the default), json (JSON lines, one somebody),",
        "csv (offices that the reports tell, as --actors reads them)."
      })
  String format = "table";

  @Option(
      names = "--record",
      paramLabel = "FILE",
      description = "What the reports in a record say of offices, in place of PATH.")
  @Nullable Path record;

  @Mixin private final RunOptions run = new RunOptions();

  @Mixin private final ActorsOption actors = new ActorsOption();

  WhoCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    if (!FORMS.contains(format)) {
      throw new UnusableException("--format " + format + " is unknown; there are " + FORMS);
    }
    Optional<LocalDate> day = day();
    if (words.isEmpty() && !(all && record != null)) {
      throw new UnusableException(
          all ? "--all: name files or folders with reports" : "say who: a name, or --all");
    }
    String name = all ? "" : words.get(0);
    List<String> paths = all ? words : words.subList(1, words.size());
    if (!all && name.isBlank()) {
      throw new UnusableException("the name is empty");
    }
    if (record != null && !paths.isEmpty()) {
      throw new UnusableException("--record: add " + paths.get(0) + " to the record, then ask");
    }
    if (paths.isEmpty()) {
      ActorLexicon lexicon = ActorLexicon.load(actors.files());
      WhoIsWho who = new WhoIsWho(lexicon);
      if (record != null) {
        fill(who, record);
      }
      try (Writer out = Output.standard(console)) {
        tell(name, who, writer(out, lexicon, day));
        out.flush();
      } catch (IOException e) {
        throw new OutputException("the results", e);
      }
      return SourceRun.DONE;
    }
    return new SourceRun<Coded>(sources(paths), console)
        .foreign(ReadOptions.Foreign.REJECTED)
        .run(
            (workers, out) -> {
              Coder coder = Coder.load(workers, Own.actors(actors.files()));
              return new WhoJob(coder, who -> tell(name, who, writer(out, coder.lexicon(), day)));
            });
  }

  /** Adds what a record's reports say of offices, report by report. */
  private static void fill(WhoIsWho who, Path file) {
    try (EventRecord record = EventRecord.open(file, Access.READ)) {
      List<Observation> report = new ArrayList<>();
      record.observations(
          "",
          List.of(),
          one -> {
            if (!report.isEmpty() && !report.get(0).article().equals(one.article())) {
              who.add(List.copyOf(report));
              report.clear();
            }
            report.add(one);
          });
      if (!report.isEmpty()) {
        who.add(report);
      }
    }
  }

  private Optional<LocalDate> day() {
    try {
      return Optional.ofNullable(on).map(LocalDate::parse);
    } catch (DateTimeParseException e) {
      throw new UnusableException("--on " + on + " is no day; expected one such as 2018-02-20");
    }
  }

  private SourceOptions sources(List<String> paths) {
    SourceOptions sources = new SourceOptions(run);
    sources.paths = paths;
    return sources;
  }

  private ProfileWriter writer(Writer out, ActorLexicon lexicon, Optional<LocalDate> day)
      throws IOException {
    return switch (format) {
      case "json" -> new WhoJson(out, lexicon, CountryCodes.load(), day);
      case "csv" -> new WhoCsv(out, lexicon);
      default -> new WhoPage(out, lexicon, CountryCodes.load(), day, console.columns());
    };
  }

  private void tell(String name, WhoIsWho who, ProfileWriter writer) throws IOException {
    List<Profile> found = all ? who.officials() : who.find(name);
    if (found.isEmpty() && !all) {
      throw nobody(name, who);
    }
    for (Profile profile : found) {
      writer.write(profile);
    }
  }

  private UnusableException nobody(String name, WhoIsWho who) {
    List<String> like = who.like(name);
    boolean file = words.size() == 1 && Inputs.of(List.of(name), console.in()).missing().isEmpty();
    return new UnusableException(
        "nobody is known by the name \""
            + name
            + "\""
            + (file ? "; it is a file: say first who, then where to look" : "")
            + (like.isEmpty() ? "" : "; there is " + String.join(", ", like)));
  }
}
