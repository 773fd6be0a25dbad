package org.dyad.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From a sample over verdicts to precision, in a spreadsheet and at a terminal. */
class JudgeCommandTest {

  private static final String NEWS =
      """
      {"id": "1", "date": "2024-03-05", "title": "=Visit", "text": "Norway's foreign minister flew to Accra on Monday. Kenya accused Somalia of shelling Mandera on Sunday."}
      {"id": "2", "date": "2024-03-06", "text": "Chile's president visited Lima on Tuesday. Protesters marched in front of the Iraqi embassy in Amman."}
      """;

  @TempDir private static Path made;
  @TempDir private Path folder;
  private String record = "";

  @BeforeAll
  static void fill() throws IOException {
    String news = Session.file(made, "news.jsonl", NEWS);
    assertThat(new Session().run("add", "--record", made.resolve("r.duckdb").toString(), news))
        .isZero();
  }

  @BeforeEach
  void copy() throws IOException {
    Path copied = folder.resolve("r.duckdb");
    Files.copy(made.resolve("r.duckdb"), copied);
    record = copied.toString();
  }

  private Session run(int code, String... args) {
    Session session = new Session();
    assertThat(session.run(args)).as(session.err()).isEqualTo(code);
    return session;
  }

  private static long rows(String sheet) {
    return sheet.lines().count() - 1;
  }

  @Test
  void aSheetIsFilledInReadBackAndCounted() throws IOException {
    String file = folder.resolve("sheet.csv").toString();
    run(0, "judge", "--record", record, "--to", file);
    List<String> lines = Files.readAllLines(Path.of(file));
    assertThat(lines.get(0))
        .startsWith("event,fingerprint,article")
        .endsWith("place_right,status_right");
    assertThat(lines).hasSizeGreaterThan(3).anyMatch(line -> line.contains("'=Visit"));
    StringBuilder filled = new StringBuilder("\ufeff" + lines.get(0) + "\r\n");
    for (String line : lines.subList(1, lines.size())) {
      String answered = line;
      while (answered.contains(",,")) {
        answered = answered.replace(",,", ",y,");
      }
      filled.append(answered).append(answered.endsWith(",") ? "y" : "").append("\r\n");
    }
    Files.writeString(Path.of(file), filled);
    Session read = run(0, "judge", "--record", record, "--judge", "ada", "--from", file);
    assertThat(read.err()).contains("verdicts on " + (lines.size() - 1) + " events kept");
    Session precision = run(0, "precision", "--record", record);
    assertThat(precision.out()).contains("CONSULT", "all, re-weighted", "1.00 ");
    String csv = run(0, "precision", "--record", record, "--format", "csv").out();
    assertThat(csv).startsWith("by,stratum,field,events,judged").contains("type,all,type,");
    Session again = run(0, "judge", "--record", record, "--judge", "ada", "--to", file);
    assertThat(again.err()).isEmpty();
    assertThat(Files.readString(Path.of(file))).contains(",right");
  }

  @Test
  void rowsThatCannotBeUsedAreNamedAndTheOthersKept() throws IOException {
    String sheet = run(0, "sample", "--record", record).out();
    List<String> lines = sheet.lines().toList();
    String good = lines.get(1).replaceFirst("[^,]*,[^,]*$", "-,n");
    String file =
        Session.file(
            folder,
            "s.csv",
            lines.get(0)
                + "\n"
                + good
                + "\n"
                + good
                + "\n"
                + lines.get(2).replaceFirst(",fp[0-9a-f]*", ",fp0").replaceFirst("[^,]*$", "y")
                + "\ne99,fp1,,,,,,,,,,,,y,,,,,\n99,fp1,,,,,,,,,,,,y,,,,,\ne98,fp1,,,,,,,,,,,,perhaps,,,,,\n");
    Session read = run(1, "judge", "--record", record, "--judge", "ada", "--from", file);
    assertThat(read.err())
        .contains(
            ":3: event e",
            "stands in the sheet already",
            ":4: event e",
            "has changed since the sheet was written",
            ":5: event e99 is not in the record",
            ":6: \"99\" is no event's id",
            ":7: column type_right has \"perhaps\"",
            "on 1 events kept");
    String other = Session.file(folder, "o.csv", "a,b\n1,2\n");
    assertThat(run(1, "judge", "--record", record, "--from", other).err()).contains("is no sheet");
  }

  @Test
  void atATerminalTheEnterKeySaysRightAndLettersSayWrong() {
    long events = rows(run(0, "sample", "--record", record).out());
    Session asked = new Session().onTerminal().withInput("h\nx\nk\nb\n\ns a?\nq\n");
    assertThat(asked.run("judge", "--record", record, "--judge", "ada")).isZero();
    assertThat(asked.out())
        .contains(
            "1/" + events, "2/" + events, "enter  all of it is right", "no letter of a field");
    assertThat(asked.err()).contains("2 of " + events + " events judged");
    String csv = run(0, "precision", "--record", record, "--format", "csv", "--by", "none").out();
    assertThat(csv).contains("none,all,status," + events + ",2,1.0,0.5,");
    assertThat(csv).contains("none,all,actor,").doesNotContain("none,all,actor," + events + ",2");
    Session rest = new Session().onTerminal().withInput("\n".repeat(50));
    assertThat(rest.run("judge", "--record", record, "--judge", "ada")).isZero();
    assertThat(rest.err()).contains((events - 2) + " of " + (events - 2) + " events judged");
    Session none = new Session().onTerminal();
    assertThat(none.run("judge", "--record", record, "--judge", "ada")).isZero();
    assertThat(none.err()).contains("has judged all of the sample");
  }

  @Test
  void withoutATerminalASheetIsAsked() {
    assertThat(run(2, "judge", "--record", record).err()).contains("--to FILE writes a sheet");
    assertThat(run(2, "sample", "--record", record, "--by", "colour").err())
        .contains("--by colour");
    assertThat(run(2, "precision", "--record", record, "--format", "xml").err()).contains("xml");
    assertThat(run(2, "sample", "--record", folder + "/none.duckdb").err()).contains("no record");
    assertThat(run(0, "precision", "--record", record).out()).contains("no verdicts that hold");
  }
}
