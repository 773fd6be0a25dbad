package org.dyad.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code dyad query}, {@code dyads} and {@code export}, over a record of a few reports. */
class AskCommandsTest {

  private static final String TEXT =
      """
      Norway's foreign minister visited Ghana on Monday. Ghana accused Chad of arming rebels. \
      Ghana did not expel the ambassador of Chad. Chad could attack Ghana.
      """;

  @TempDir private static Path folder;

  private static String record;

  @BeforeAll
  static void fill() throws IOException {
    record = folder.resolve("r.duckdb").toString();
    Session add = new Session();
    String one = Session.file(folder, "one.txt", TEXT);
    String two =
        Session.file(folder, "two.txt", "The foreign minister of Norway visited Ghana on Monday.");
    assertThat(add.run("add", "--record", record, "--date", "2021-03-10", one, two))
        .as(add.err())
        .isZero();
  }

  private static Session run(int code, String... args) {
    return run(new Session(), code, args);
  }

  private static Session run(Session session, int code, String... args) {
    List<String> all = new ArrayList<>(List.of(args));
    all.add("--record");
    all.add(record);
    assertThat(session.run(all.toArray(String[]::new))).as(session.err()).isEqualTo(code);
    return session;
  }

  @Test
  void withoutSqlTheEventsThatFitAreListed() {
    Session visits = run(0, "query", "--type", "CONSULT");
    assertThat(visits.out().lines())
        .hasSize(3)
        .first()
        .isEqualTo("id,day,actors,from,recipients,to,event,place,status,text");
    assertThat(visits.out()).contains(",NOR,", ",GHA,CONSULT/visit,").doesNotContain("ACCUSE");
    assertThat(visits.err()).isEmpty();

    Session negated = run(0, "query", "--country", "td", "--status", "negated");
    assertThat(negated.out()).contains(",did not,").doesNotContain("ACCUSE");
  }

  @Test
  void sqlIsAnsweredAndFiltersNarrowIt() throws IOException {
    Session all = run(0, "query", "--format", "json", "SELECT count(*) AS n FROM v_events");
    Session some =
        run(
            0,
            "query",
            "--format",
            "json",
            "--dyad",
            "NOR>GHA",
            "SELECT count(*) AS n FROM v_events");
    assertThat(number(all)).isGreaterThan(number(some));
    assertThat(number(some)).isPositive();
    assertThat(
            run(
                    0,
                    "query",
                    "--by",
                    "story",
                    "--format",
                    "json",
                    "--type",
                    "CONSULT",
                    "SELECT count(*) AS n FROM v_events")
                .out())
        .isEqualTo("{\"n\":1}\n");
  }

  private static int number(Session session) throws IOException {
    JsonNode row = new ObjectMapper().readTree(session.out());
    return row.get("n").asInt();
  }

  @Test
  void onATerminalAnAnswerIsATable() {
    Session table = run(new Session().onTerminal(), 0, "query", "--type", "CONSULT");
    assertThat(table.out()).endsWith("2 rows\n");
    assertThat(table.out().lines()).allMatch(line -> line.length() <= 100);
  }

  @Test
  void theViewsAreShown() {
    assertThat(run(0, "query", "--views").out())
        .contains("v_events\n  id  story  article", "v_dyads\n", "v_stories\n", "v_evidence\n");
  }

  @Test
  void whatCannotBeAskedSaysWhatCan() {
    assertThat(run(2, "query", "SELECT country FROM v_events").err())
        .contains("country", "there are the views v_actors", "--views");
    assertThat(run(2, "query", "DROP TABLE events").err()).contains("a query only reads");
    assertThat(run(2, "query", "SELECT * FROM read_text('/etc/hostname')").err())
        .contains("a query sees the record only");
    assertThat(run(2, "query", "--country", "Pakistn").err())
        .contains("--country Pakistn is no country's code");
    assertThat(run(2, "query", "--type", "HUG").err()).contains("no event type", "CONSULT");
    assertThat(run(2, "query", "--type", "CONSULT/tea").err()).contains("visit");
    assertThat(run(2, "query", "--from", "Monday").err()).contains("--from Monday is no day");
    assertThat(run(2, "query", "--quad", "5").err()).contains("no quad class");
    assertThat(run(2, "query", "--status", "odd").err()).contains("there are happened");
    assertThat(run(2, "query", "--by", "week").err()).contains("story, report");
    assertThat(run(2, "query", "--format", "xml").err()).contains("table, csv, json, parquet");
    assertThat(run(2, "query", "--dyad", "PAK").err()).contains("expected two countries");
  }

  @Test
  void withoutARecordTheWayToOneIsTold() {
    for (String[] args :
        List.of(
            new String[] {"query"},
            new String[] {"dyads", "PAK", "RUS"},
            new String[] {"export", "--format", "csv"})) {
      Session session = new Session();
      List<String> all = new ArrayList<>(List.of(args));
      all.addAll(List.of("--record", folder.resolve("none.duckdb").toString()));
      assertThat(session.run(all.toArray(String[]::new))).isEqualTo(2);
      assertThat(session.err()).contains("there is no record at", "dyad add makes one");
      assertThat(folder.resolve("none.duckdb")).doesNotExist();
    }
  }

  @Test
  void dyadsAreCountedBothWays() {
    Session csv = run(0, "dyads", "NOR", "gh", "--by", "week");
    assertThat(csv.out()).startsWith("source,target,week,verbal_cooperation,");
    assertThat(csv.out()).contains("\nNOR,GHA,2021-03-08,1,0,0,0,1,2,4.000,2,0,0,0\n");

    Session page = run(new Session().onTerminal(), 0, "dyads", "NOR", "GHA");
    assertThat(page.out())
        .contains("NOR > GHA  Norway to Ghana, by month: 1 event of the world")
        .contains("GHA > NOR  Ghana to Norway, by month: 0 events of the world")
        .contains("2021-03", "  +\n");
    assertThat(run(2, "dyads", "NOR", "GHA", "--by", "day").err()).contains("week, month, year");
  }

  @Test
  void exportsTellWhatTheyLeaveOut() {
    Session polecat = run(0, "export", "--format", "polecat");
    assertThat(polecat.out()).startsWith("Event ID\tEvent Date\t").contains("\tCONSULT\tvisit\t");
    assertThat(polecat.err()).contains("events left out: polecat leaves out what did not happen");

    Session csv = run(0, "export", "--format", "csv", "--by", "report");
    assertThat(csv.out().lines().filter(line -> line.contains(",CONSULT,"))).hasSize(2);
    assertThat(csv.out()).contains(",false,true,false,");
    assertThat(csv.err()).isEmpty();
    assertThat(run(0, "export", "--format", "csv", "--type", "PROTEST").err())
        .contains("no events fit");
  }

  @Test
  void exportsGoToFilesWithTheirDictionary() throws IOException {
    Path out = folder.resolve("gdelt.tsv");
    Path dictionary = folder.resolve("columns.csv");
    run(0, "export", "--format", "gdelt", "--out", "" + out, "--dictionary", "" + dictionary);
    assertThat(Files.readString(out).lines()).allMatch(line -> line.split("\t", -1).length == 61);
    assertThat(Files.readString(dictionary).lines()).hasSize(62);

    Path parquet = folder.resolve("it's.parquet");
    run(0, "export", "--format", "parquet", "--out", parquet.toString());
    assertThat(Files.readAllBytes(parquet)).startsWith('P', 'A', 'R', '1');
    Path answer = folder.resolve("answer.parquet");
    run(0, "query", "--format", "parquet", "--out", answer.toString());
    assertThat(Files.readAllBytes(answer)).startsWith('P', 'A', 'R', '1');
  }

  @Test
  void whatAFormatCannotDoIsSaid() {
    assertThat(run(2, "export", "--format", "xls").err()).contains("there are events, documents");
    assertThat(run(2, "export", "--format", "icews", "--status", "negated").err())
        .contains("icews cannot say that something did not happen");
    assertThat(run(2, "export", "--format", "gexf", "--dictionary", "x").err())
        .contains("has no columns");
    assertThat(run(2, "export", "--format", "parquet").err()).contains("needs --out FILE");
    assertThat(run(2, "export", "--format", "documents", "--by", "story").err())
        .contains("documents are reports");
  }
}
