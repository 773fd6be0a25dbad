package org.dyad.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WhoCommandTest {

  private static final String REPORTS =
      """
      {"id":"one","date":"2014-05-02","text":"Kenyan Foreign Minister Amina Otieno flew to Chad."}
      {"id":"two","date":"2017-09-05","text":"Amina Otieno resigned as foreign minister of Kenya."}
      {"id":"three","date":"2019-01-07","text":"Amina Otieno became Kenya's foreign minister in 2011."}
      {"id":"four","date":"2019-01-08","text":"Amina Otieno became Kenya's foreign minister in 2013."}
      """;

  @TempDir Path folder;

  @Test
  void theTablesTellOfAPersonWithOfficesAndWhereTheyStand() {
    Session session = new Session();
    assertThat(session.run("who", "Qadhafi", "--on", "1990-05-01")).isZero();
    assertThat(session.out())
        .startsWith("Muammar Gaddafi  person:muammar-gaddafi\n")
        .contains("Libya (LBY)", "leaders.psv:", "on 1990-05-01", "LBY GOV, leader of Libya")
        .contains("1969-09-01..2011-08-23  leader of Libya  LBY GOV");
  }

  @Test
  void aCountryHasItsCodesAndItsOfficeHolders() {
    Session session = new Session();
    assertThat(session.run("who", "Pakistan", "--on", "2018-02-20")).isZero();
    assertThat(session.out())
        .contains("ISO PAK, PK; COW 770; Gleditsch-Ward 770; FIPS PK; CAMEO PAK; ICEWS Pakistan")
        .contains("foreign minister: Khawaja Muhammad Asif");
  }

  @Test
  void reportsTellOfOfficesWithTheirSentencesAndWhereTheyDisagree() throws IOException {
    String reports = Session.file(folder, "r.jsonl", REPORTS);
    Session session = new Session();
    assertThat(session.run("who", "Otieno", reports, "--on", "2014-05-02")).isZero();
    assertThat(session.out())
        .contains("Amina Otieno  person:amina-otieno", "KEN GOV, foreign minister of Kenya")
        .contains("holds 2014-05-02  one, 2014-05-02")
        .contains("\"Kenyan Foreign Minister Amina Otieno flew to Chad.\"")
        .contains("ends 2017-09-05  two, 2017-09-05")
        .contains("reports differ on when it began")
        .contains("named in 4 reports");
  }

  @Test
  void aRecordTellsOfOfficesAsItsReportsDo() throws IOException {
    String reports = Session.file(folder, "r.jsonl", REPORTS);
    String record = folder.resolve("r.duckdb").toString();
    assertThat(new Session().run("add", "--record", record, reports)).isZero();
    Session session = new Session();
    assertThat(session.run("who", "Otieno", "--record", record, "--on", "2014-05-02")).isZero();
    assertThat(session.out())
        .contains("Amina Otieno  person:amina-otieno", "KEN GOV, foreign minister of Kenya")
        .contains("holds 2014-05-02  one, 2014-05-02")
        .contains("\"Kenyan Foreign Minister Amina Otieno flew to Chad.\"")
        .contains("ends 2017-09-05  two, 2017-09-05")
        .contains("reports differ on when it began");
    Session all = new Session();
    assertThat(all.run("who", "--all", "--record", record, "--format", "csv")).isZero();
    assertThat(all.out()).contains("Amina Otieno");
  }

  @Test
  void jsonHasAllThatThePageHas() throws IOException {
    String reports = Session.file(folder, "r.jsonl", REPORTS);
    Session session = new Session();
    assertThat(
            session.run("who", "Amina Otieno", "--format", "json", "--on", "2014-05-02", reports))
        .isZero();
    JsonNode who = new ObjectMapper().readTree(session.out());
    assertThat(who.get("id").asText()).isEqualTo("person:amina-otieno");
    assertThat(who.get("country").asText()).isEqualTo("KEN");
    assertThat(who.get("on").get("office").asText()).isEqualTo("foreign minister of Kenya");
    JsonNode tenure = who.get("tenures").get(0);
    assertThat(tenure.get("ends").asText()).isEqualTo("2017-09-05");
    JsonNode seen = tenure.get("observations").get(0);
    assertThat(seen.get("article").asText()).isEqualTo("three");
    assertThat(seen.get("sentence").asInt()).isEqualTo(1);
    assertThat(seen.get("dated").asText()).isEqualTo("2011");
    assertThat(who.get("conflicts").get(0).get("sides")).hasSize(2);
    assertThat(who.get("reports")).hasSize(4);
    assertThat(who.get("table").isNull()).isTrue();
  }

  @Test
  void whatReportsTellIsLearnedAndUsedInCoding() throws IOException {
    String reports = Session.file(folder, "r.jsonl", REPORTS);
    Session learn = new Session();
    assertThat(learn.run("who", "--all", "--format", "csv", reports)).isZero();
    assertThat(learn.out().lines().toList())
        .first()
        .isEqualTo("name,kind,id,aliases,country,sectors,office,from,to");
    assertThat(learn.out()).contains("Amina Otieno,person,person:amina-otieno,");

    String learned = Session.file(folder, "learned.csv", learn.out());
    String text =
        Session.file(
            folder,
            "later.jsonl",
            "{\"id\":\"l\",\"date\":\"2016-03-01\",\"text\":\"Amina Otieno visited Norway on"
                + " Monday.\"}\n");
    Session code = new Session();
    assertThat(code.run("code", "--actors", learned, text)).isZero();
    assertThat(new ObjectMapper().readTree(code.out()).get("actors").get(0).get("office").asText())
        .isEqualTo("foreign minister of Kenya");
    Session without = new Session();
    without.run("code", text);
    assertThat(without.out()).doesNotContain("foreign minister of Kenya");
  }

  @Test
  void actorsOfOnesOwnCountInMarkAndExplainToo() throws IOException {
    String own =
        Session.file(
            folder,
            "own.yaml",
            "- {name: Lake Front, kind: group, country: KEN, sectors: [REB]}\n");
    String text = Session.file(folder, "a.txt", "Lake Front attacked two villages.");
    Session mark = new Session();
    assertThat(mark.run("mark", "--actors", own, text)).isZero();
    assertThat(mark.out()).contains("\"group:lake-front\"", "\"REB\"");
    Session explain = new Session();
    assertThat(explain.run("explain", "--actors", own, "Lake Front attacked two villages."))
        .isZero();
    assertThat(explain.out()).contains("is Lake Front: KEN REB");
    Session who = new Session();
    assertThat(who.run("who", "Lake Front", "--actors", own)).isZero();
    assertThat(who.out()).contains("own.yaml:1");
  }

  @Test
  void aBadEntryStopsTheStart() throws IOException {
    String own = Session.file(folder, "own.csv", "name,country\nAli,Kenia\n");
    for (List<String> command :
        List.of(
            List.of("code", "--actors", own, "x.txt"),
            List.of("explain", "--actors", own, "Ali left."),
            List.of("who", "Ali", "--actors", own))) {
      Session session = new Session();
      Session.file(folder, "x.txt", "Ali left.");
      List<String> args =
          command.stream()
              .map(arg -> arg.equals("x.txt") ? folder.resolve("x.txt").toString() : arg)
              .toList();
      assertThat(session.run(args.toArray(String[]::new))).as(command.get(0)).isEqualTo(2);
      assertThat(session.err())
          .contains("own.csv:2: expected a country such as KEN, KE or Kenya")
          .contains("for Kenia");
    }
  }

  @Test
  void anUnknownNameHasOthersLikeItAndNothingOnStandardOutput() {
    Session session = new Session();
    assertThat(session.run("who", "Sergei Lavrof")).isEqualTo(2);
    assertThat(session.out()).isEmpty();
    assertThat(session.err())
        .contains("nobody is known by the name \"Sergei Lavrof\"; there is Sergey Lavrov");
  }

  @Test
  void whatCannotBeAskedIsSaid() {
    Session nobody = new Session();
    assertThat(nobody.run("who")).isEqualTo(2);
    assertThat(nobody.err()).contains("say who: a name, or --all");
    Session day = new Session();
    assertThat(day.run("who", "NATO", "--on", "Monday")).isEqualTo(2);
    assertThat(day.err()).contains("--on Monday is no day");
    Session form = new Session();
    assertThat(form.run("who", "NATO", "--format", "xml")).isEqualTo(2);
    assertThat(form.err()).contains("there are [table, json, csv]");
    Session path = new Session();
    assertThat(path.run("who", "NATO", folder.resolve("none").toString())).isEqualTo(1);
    assertThat(path.err()).contains("no such file");
  }
}
