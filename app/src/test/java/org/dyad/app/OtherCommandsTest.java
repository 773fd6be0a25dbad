package org.dyad.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OtherCommandsTest {

  @TempDir Path folder;

  @Test
  void readKeepsTheSentencesAndWordsOfCoNllU() throws IOException {
    String given =
        """
        # sent_id = one
        1\tEnvoys\t_\t_\t_\t_\t_\t_\t_\t_
        2-3\tdon't\t_\t_\t_\t_\t_\t_\t_\t_
        2\tdo\t_\t_\t_\t_\t_\t_\t_\t_
        3\tn't\t_\t_\t_\t_\t_\t_\t_\t_
        4\ttalk\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No
        4.1\ttalk\t_\t_\t_\t_\t_\t_\t_\t_
        5\t.\t_\t_\t_\t_\t_\t_\t_\t_

        # sent_id = two
        1\tYes\t_\t_\t_\t_\t_\t_\t_\t_

        """;
    Session session = new Session();

    assertThat(session.run("read", Session.file(folder, "a.conllu", given))).isZero();

    List<String> lines = session.out().lines().toList();
    assertThat(lines).hasSize(11);
    assertThat(lines.get(0)).isEqualTo("# sent_id = one");
    assertThat(lines.get(2)).isEqualTo("2-3\tdon't\t_\t_\t_\t_\t_\t_\t_\t_");
    assertThat(lines.get(5))
        .startsWith("4\ttalk\ttalk\tVERB\tVB\t_\t0\troot")
        .endsWith("SpaceAfter=No");
    assertThat(lines.get(8)).isEqualTo("# sent_id = two");
  }

  @Test
  void whatReadWritesCodesAsTheTextItself() throws IOException {
    String text =
        "Norway's foreign minister visited Ghana on Monday. Chad arrested two Norwegians.";
    Session read = new Session();
    read.run("read", "--date", "2021-03-10", Session.file(folder, "a.txt", text));
    assertThat(read.out()).contains("NER=B-LOC", "# date = 2021-03-10", "# newpar");

    Session fromTrees = new Session();
    fromTrees.run("code", Session.file(folder, "a.conllu", read.out()));
    Session fromText = new Session();
    fromText.run("code", "--date", "2021-03-10", folder.resolve("a.txt").toString());

    assertThat(fromTrees.out()).isNotEmpty().isEqualTo(fromText.out());
  }

  @Test
  void markPointsAtTheWordsOfTheTextAsGiven() throws IOException {
    Session session = new Session();
    String line =
        "{\"id\":\"m\",\"date\":\"2021-03-10\",\"title\":\"Talks in Oslo\",\"publisher\":\"The"
            + " Wire\",\"text\":\"\\ud83d\\udcf0 Ghana's president flew to Bergen on Monday.\"}\n";

    assertThat(session.run("mark", Session.file(folder, "a.jsonl", line))).isZero();

    JsonNode mark = new ObjectMapper().readTree(session.out());
    assertThat(mark.get("publisher").asText()).isEqualTo("The Wire");
    int[] text = mark.get("text").asText().codePoints().toArray();
    assertThat(mark.get("text").asText()).endsWith("on Monday.");
    for (String kind : List.of("times", "places", "actors")) {
      assertThat(mark.get(kind)).as(kind).isNotEmpty();
      for (JsonNode found : mark.get(kind)) {
        int start = found.get("start").asInt();
        int end = found.get("end").asInt();
        assertThat(new String(text, start, end - start)).isEqualTo(found.get("text").asText());
      }
    }
    assertThat(mark.get("times").get(0).get("value").asText()).isEqualTo("2021-03-08");
    assertThat(mark.get("places")).anyMatch(p -> p.get("text").asText().equals("Bergen"));
    assertThat(mark.get("places").findValuesAsText("text")).doesNotContain("Oslo");
  }

  @Test
  void anArticleInAnotherLanguageIsKeptByMarkWithNothingInItAndRejectedByCode() throws IOException {
    String german =
        "BERLIN (Herold) - Die Ministerin ist am 3. Mai 2021 nach Paris geflogen, um mit dem Kollegen"
            + " zu sprechen, der sie im April eingeladen hatte. Das Ministerium teilte mit, dass sie"
            + " sich in Berlin wieder treffen werden, sagte aber nicht, wann das sein wird.";
    String lines =
        "{\"id\":\"de\",\"text\":\""
            + german
            + "\"}\n"
            + "{\"id\":\"en\",\"text\":\"Norway's premier visited Ghana on 3 May 2021, and that was"
            + " the first visit of the year.\"}\n";
    String file = Session.file(folder, "two.jsonl", lines);
    Session mark = new Session();
    assertThat(mark.run("mark", file)).isZero();
    String[] marks = mark.out().split("\n");
    assertThat(marks).hasSize(2);
    JsonNode kept = new ObjectMapper().readTree(marks[0]);
    assertThat(kept.get("language").asText()).isEqualTo("de");
    assertThat(kept.get("text").asText()).isEqualTo(german);
    assertThat(kept.get("times")).isEmpty();
    assertThat(kept.get("actors")).isEmpty();
    assertThat(new ObjectMapper().readTree(marks[1]).get("language").asText()).isEqualTo("en");
    assertThat(mark.err()).contains("two.jsonl:1: is in German").contains("nothing is looked for");

    Session code = new Session();
    assertThat(code.run("code", "--format", "documents", file)).isEqualTo(1);
    assertThat(code.err()).contains("two.jsonl:1: is in German").contains("only English is read");
    JsonNode coded = new ObjectMapper().readTree(code.out());
    assertThat(coded.get("id").asText()).isEqualTo("en");
    assertThat(coded.get("language").asText()).isEqualTo("en");
  }

  @Test
  void explainSaysWhatWasTriedAndWhatRefusedIt() {
    Session session = new Session();
    assertThat(
            session.run(
                "explain",
                "--date",
                "2021-03-10",
                "Ministers from Chad visited Ghana. A cat visited the dog \u001b[31m."))
        .isZero();
    assertThat(session.out())
        .contains("Tree", "Actors", "\"Ghana\" is Ghana: GHA")
        .contains("+ visit by \"visit\": CONSULT/visit")
        .contains("- visit by \"visit\": refused")
        .contains("CONSULT/visit  CAMEO 042")
        .doesNotContain("\u001b");
  }

  @Test
  void evaluateFindsTheFiguresAndTheCauses() throws IOException {
    String gold =
        """
        {"id":"1","text":"Norway's foreign minister visited Ghana.","events":[{"event":"CONSULT",\
        "mode":"visit","actors":[{"country":"NOR"}],"recipients":[{"country":"GHA"}]}]}
        {"id":"2","text":"The sun rose over the hills.","events":[{"event":"AID","mode":null,\
        "actors":[],"recipients":[]}]}
        """;
    Session session = new Session();

    assertThat(session.run("evaluate", Session.file(folder, "gold.jsonl", gold))).isZero();

    assertThat(session.out())
        .startsWith(
            "       precision  recall     F1   (2 texts)\ntype       1.000   0.500  0.667\n")
        .contains("mode       1.000   1.000  1.000\nwho        1.000   0.500  0.667\n")
        .contains("1  no frame has a word for it\n  2  AID  (nothing coded)");
  }

  @Test
  void evaluateTakesNothingButGold() throws IOException {
    Session session = new Session();
    String bad =
        Session.file(
            folder, "g.jsonl", "{\"id\":\"1\",\"text\":\"x\",\"events\":[{\"event\":\"HUG\"}]}");
    assertThat(session.run("evaluate", bad)).isEqualTo(2);
    assertThat(session.err()).contains("g.jsonl:1: \"HUG\" is no PLOVER event type");
    assertThat(session.run("evaluate", "absent.jsonl")).isEqualTo(2);
  }

  @Test
  void theCodebookIsListedShownAndTested() {
    Session list = new Session();
    assertThat(list.run("codebook", "list")).isZero();
    assertThat(list.out()).contains("CONSULT  ", "  visit  ", "Compositions", "examples");

    Session show = new Session();
    assertThat(show.run("codebook", "show", "visit")).isZero();
    assertThat(show.out()).startsWith("# frames/consult.yaml:").contains("- frame: visit\n");
    assertThat(show.out().lines().filter(line -> line.startsWith("- "))).hasSize(1);

    Session unknown = new Session();
    assertThat(unknown.run("codebook", "show", "visti")).isEqualTo(2);
    assertThat(unknown.err())
        .contains("no frame or composition is named \"visti\"; there is visit");

    Session nothing = new Session();
    assertThat(nothing.run("codebook")).isEqualTo(2);
  }

  @Test
  void aFrameOfOnesOwnIsTestedAndWhatDiffersIsSaid() throws IOException {
    java.nio.file.Files.createDirectories(folder.resolve("frames"));
    Session.file(
        folder,
        "frames/own.yaml",
        """
        - frame: film
          is: Somebody films somebody.
          event: SUPPORT
          cameo: "051"
          verb: [film]
          roles: {actor: [agent], recipient: [patient]}
          needs: {actor: political, recipient: political}
          examples:
            - {text: "Norway filmed Ghana.", actors: [NOR], recipients: [GHA]}
            - {text: "Chad filmed Ghana.", actors: [NOR], recipients: [GHA]}
        """);
    Session session = new Session();

    assertThat(session.run("codebook", "test", "film", "--codebook", folder.toString()))
        .isEqualTo(1);

    assertThat(session.out())
        .contains("own.yaml:10: film")
        .contains("differs actors [TCD], not [NOR]")
        .endsWith("1 of 2 examples as they should be\n");
  }

  @Test
  void everyCommandHelpsWithExamples() {
    for (String command :
        List.of("code", "mark", "read", "explain", "evaluate", "codebook", "who")) {
      Session session = new Session();
      assertThat(session.run(command, "--help")).as(command).isZero();
      assertThat(session.out())
          .contains("Usage: dyad " + command, "Examples:", "  dyad " + command);
    }
    Session top = new Session();
    assertThat(top.run("--help")).isZero();
    assertThat(top.out()).contains("code", "mark", "read", "explain", "evaluate", "codebook");
    assertThat(new Session().run()).isEqualTo(2);
  }
}
