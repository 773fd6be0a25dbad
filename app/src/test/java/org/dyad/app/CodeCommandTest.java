package org.dyad.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CodeCommandTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  private static final String NEWS =
      """
      {"id":"a","date":"2021-03-10","text":"\\ud83d\\udcf0 Norway's foreign minister visited Ghana \
      on Monday."}
      {"id":"b","date":"2021-03-10","text":"The weather was fine."}
      {"id":"c","date":"2021-03-11","title":"Chad arrests protesters","text":"Police in Chad \
      arrested twelve protesters on Wednesday. Niger did not recall its ambassador from Chad."}
      """;

  @TempDir Path folder;

  private static List<JsonNode> lines(String out) throws IOException {
    List<JsonNode> lines = new ArrayList<>();
    for (String line : out.lines().toList()) {
      lines.add(JSON.readTree(line));
    }
    return lines;
  }

  @Test
  void everyArticleIsALineOfDocumentsWithItsIdInTheOrderOfTheInput() throws IOException {
    Session session = new Session();
    String news = Session.file(folder, "news.jsonl", NEWS);

    assertThat(session.run("code", "--format", "documents", news)).isZero();

    List<JsonNode> documents = lines(session.out());
    assertThat(documents).extracting(d -> d.get("id").asText()).containsExactly("a", "b", "c");
    assertThat(documents.get(1).get("events")).isEmpty();
    assertThat(documents.get(0).get("published").asText()).isEqualTo("2021-03-10");
    assertThat(documents.get(0).get("title").isNull()).isTrue();
    assertThat(session.err()).isEmpty();
  }

  @Test
  void anEventHasTheFieldsOfTheContractAndItsOffsetsCountCodePoints() throws IOException {
    Session session = new Session();
    String news = Session.file(folder, "news.jsonl", NEWS);

    session.run("code", "--format", "events", news);

    JsonNode event = lines(session.out()).get(0);
    assertThat(event.fieldNames())
        .toIterable()
        .contains(
            "event",
            "mode",
            "cameo",
            "quad",
            "intensity",
            "goldstein",
            "actors",
            "recipients",
            "contexts",
            "date",
            "place",
            "status",
            "frame",
            "score",
            "evidence");
    assertThat(event.get("article").asText()).isEqualTo("a");
    assertThat(event.get("event").asText()).isEqualTo("CONSULT");
    assertThat(event.get("mode").asText()).isEqualTo("visit");
    assertThat(event.get("intensity").asDouble()).isEqualTo(4.0);
    JsonNode actor = event.get("actors").get(0);
    assertThat(actor.fieldNames())
        .toIterable()
        .containsExactly("id", "name", "text", "country", "sectors", "office");
    assertThat(actor.get("country").asText()).isEqualTo("NOR");
    assertThat(event.get("score").isNull()).isTrue();
    assertThat(event.get("status").fieldNames())
        .toIterable()
        .containsExactly("negated", "hypothetical", "hedged", "time", "attribution");
    JsonNode evidence = event.get("evidence").get(0);
    int[] text =
        "\ud83d\udcf0 Norway's foreign minister visited Ghana on Monday.".codePoints().toArray();
    JsonNode span = evidence.get("event").get(0);
    int from = span.get(0).asInt();
    assertThat(new String(text, from, span.get(1).asInt() - from)).isEqualTo("visited");
    JsonNode who = evidence.get("actors").get(0);
    from = who.get(0).asInt();
    assertThat(new String(text, from, who.get(1).asInt() - from))
        .isEqualTo(actor.get("text").asText());
  }

  @Test
  void theBytesAreTheSameInEveryRunAndOnAnyNumberOfThreads() throws IOException {
    StringBuilder many = new StringBuilder();
    for (int i = 0; i < 60; i++) {
      many.append(NEWS.replace("\"id\":\"", "\"id\":\"" + i));
    }
    String news = Session.file(folder, "news.jsonl", many.toString());
    List<String> outs = new ArrayList<>();
    for (String threads : List.of("1", "1", "2", "3")) {
      Session session = new Session();
      session.run("code", "--format", "documents", "--threads", threads, news);
      outs.add(session.out());
    }
    assertThat(outs.get(0)).isNotEmpty();
    assertThat(outs).containsOnly(outs.get(0));
  }

  @Test
  void whatCannotBeUsedIsRejectedWithItsPlaceAndTheRestIsCoded() throws IOException {
    Session session = new Session();
    String news = Session.file(folder, "news.jsonl", "{\"id\": \"x\"}\n" + NEWS + "no json\n");
    Path rejects = folder.resolve("rejects.jsonl");
    Path out = folder.resolve("out.jsonl");

    int code =
        session.run(
            "code",
            "--format",
            "documents",
            "--rejects",
            rejects.toString(),
            "--out",
            out.toString(),
            folder.resolve("absent.txt").toString(),
            news);

    assertThat(code).isEqualTo(1);
    assertThat(session.out()).isEmpty();
    assertThat(session.err()).isEmpty();
    assertThat(lines(Files.readString(out))).hasSize(3);
    List<JsonNode> rejected = lines(Files.readString(rejects));
    assertThat(rejected).hasSize(3);
    assertThat(rejected.get(0).get("source").asText()).endsWith("absent.txt");
    assertThat(rejected.get(1).get("line").asInt()).isEqualTo(1);
    assertThat(rejected.get(1).get("offset").asInt()).isZero();
    assertThat(rejected.get(1).get("reason").asText()).contains("\"text\"");
    assertThat(rejected.get(2).get("line").asInt()).isEqualTo(5);
  }

  @Test
  void withoutAFileForThemRejectsAreToldOnStandardError() {
    Session session = new Session();
    assertThat(session.run("code", folder.resolve("absent.txt").toString())).isEqualTo(1);
    assertThat(session.err()).contains("absent.txt: no such file or folder");
    assertThat(session.out()).isEmpty();
  }

  @Test
  void unusableArgumentsAreToldInALineAndNothingIsRead() throws IOException {
    String text = Session.file(folder, "a.txt", "Norway visited Ghana.");
    assertUnusable(
        "--format xml is unknown; there are table, events, documents, csv",
        "code",
        "--format",
        "xml",
        text);
    assertUnusable("Unknown option: '--formt'", "code", "--formt", text);
    assertUnusable("--date 2021-02-30 is no day", "code", "--date", "2021-02-30", text);
    assertUnusable("--threads 0: expected 1 or more", "code", "--threads", "0", text);
    assertUnusable("is also an input", "code", "--out", text, text);
    assertUnusable("--out and --rejects both name x", "code", "--out", "x", "--rejects", "x", text);
    assertUnusable("cannot write", "code", "--out", folder.resolve("no/such").toString(), text);
    assertUnusable(
        "expected a folder with a codebook",
        "code",
        "--codebook",
        folder.resolve("none").toString(),
        text);
    assertUnusable("Unmatched argument", "cod", text);
    assertThat(Files.readString(Path.of(text))).isEqualTo("Norway visited Ghana.");
  }

  private static void assertUnusable(String message, String... args) {
    Session session = new Session();
    assertThat(session.run(args)).isEqualTo(2);
    assertThat(session.err()).contains(message);
    assertThat(session.out()).isEmpty();
  }

  @Test
  void withoutAPathAPipeIsReadAndATerminalIsNot() {
    Session pipe = new Session().withInput("Norway's foreign minister visited Ghana.");
    assertThat(pipe.run("code", "--date", "2021-03-10")).isZero();
    assertThat(pipe.out())
        .contains("\"event\":\"CONSULT\"")
        .contains("\"published\":\"2021-03-10\"");

    Session terminal = new Session().onTerminal();
    assertThat(terminal.run("code")).isEqualTo(2);
    assertThat(terminal.err()).contains("nothing to read");
  }

  @Test
  void aTerminalGetsATableAndNothingInTheTextCanSteerIt() throws IOException {
    Session session = new Session().onTerminal();
    String text =
        Session.file(
            folder,
            "a.jsonl",
            "{\"id\":\"x\\u001b[31m\",\"text\":\"Norway's foreign minister visited"
                + " Ghana on Monday \\u009b2J.\",\"date\":\"2021-03-10\"}\n");

    assertThat(session.run("code", text)).isZero();

    assertThat(session.out()).contains("WHEN").contains("CONSULT/visit").contains("NOR");
    assertThat(session.out().lines().count()).isEqualTo(4);
    assertThat(session.out()).doesNotContain("\u001b", "\u009b").contains("x\\u001b[31m");
    assertThat(session.out().lines()).allMatch(line -> line.length() <= 100);
  }

  @Test
  void aReaderThatGoesAwayEndsTheRunQuietly() throws IOException {
    Session session = new Session();
    String news = Session.file(folder, "news.jsonl", NEWS);
    OutputStream closed =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("Broken pipe");
          }
        };
    assertThat(session.run(closed, "code", news)).isZero();
    assertThat(session.err()).isEmpty();
  }

  @Test
  void aDiskThatIsFullIsToldAsSuch() throws IOException {
    Session session = new Session();
    String news = Session.file(folder, "news.jsonl", NEWS);
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("No space left on device");
          }
        };
    assertThat(session.run(full, "code", news)).isEqualTo(2);
    assertThat(session.err()).contains("cannot write the results: No space left on device");
  }

  @Test
  void oddInputGivesRejectsAndHarmsNothingElse() throws IOException {
    Random random = new Random(5);
    byte[] noise = new byte[20_000];
    random.nextBytes(noise);
    for (String name : List.of("a.txt", "a.html", "a.jsonl", "a.conllu", "a.txt.gz", "a")) {
      Files.write(folder.resolve("noise-" + name), noise);
      Files.write(folder.resolve("empty-" + name), new byte[0]);
    }
    Session.file(folder, "unicode.txt", unicode(random, 4_000));
    Session.file(folder, "line.txt", "the minister said that ".repeat(4_000));
    Session.file(folder, "word.txt", "a".repeat(200_000));
    Session.file(
        folder, "long.jsonl", "{\"id\":\"l\",\"text\":\"" + "x".repeat(17_000_000) + "\"}\n");
    Session.file(
        folder, "surrogate.jsonl", "{\"id\":\"s\",\"text\":\"Norway met \\ud800 Ghana.\"}\n");
    Session.file(folder, "zz-good.jsonl", NEWS);
    Session session = new Session();

    assertThat(session.run("code", "--format", "documents", folder.toString())).isEqualTo(1);

    List<JsonNode> documents = lines(session.out());
    assertThat(documents.get(documents.size() - 1).get("id").asText()).isEqualTo("c");
    assertThat(documents.get(documents.size() - 1).get("events")).isNotEmpty();
    assertThat(session.err())
        .contains("noise-a.txt:", "empty-a.html", "empty-a.jsonl", "empty-a.conllu", "long.jsonl:1")
        .doesNotContain("mistake in");
  }

  private static String unicode(Random random, int length) {
    StringBuilder text = new StringBuilder(length);
    while (text.length() < length) {
      int point = random.nextInt(random.nextInt(4) == 0 ? 0x1ffff : 0x250) + 1;
      if (Character.isDefined(point) && (point < 0xd800 || point > 0xdfff)) {
        text.appendCodePoint(point);
      }
      if (random.nextInt(5) == 0) {
        text.append(random.nextInt(9) == 0 ? '\n' : ' ');
      }
    }
    return text.toString();
  }

  @Test
  void sentencesThatComeWithATreeKeepIt() throws IOException {
    // The tree says that Ghana visits, which no parser would.
    String trees =
        """
        # newdoc id = given
        # date = 2021-03-10
        1\tNorway\tNorway\tPROPN\tNNP\t_\t2\tobj\t_\tNER=B-LOC
        2\tvisited\tvisit\tVERB\tVBD\t_\t0\troot\t_\t_
        3\tGhana\tGhana\tPROPN\tNNP\t_\t2\tnsubj\t_\tNER=B-LOC|SpaceAfter=No
        4\t.\t.\tPUNCT\t.\t_\t2\tpunct\t_\t_

        """;
    Session session = new Session();
    String file = Session.file(folder, "trees.conllu", trees);

    assertThat(session.run("code", "--format", "documents", file)).isZero();

    JsonNode document = lines(session.out()).get(0);
    assertThat(document.get("id").asText()).isEqualTo("given");
    JsonNode event = document.get("events").get(0);
    assertThat(event.get("actors").get(0).get("country").asText()).isEqualTo("GHA");
    assertThat(event.get("recipients").get(0).get("country").asText()).isEqualTo("NOR");
  }
}
