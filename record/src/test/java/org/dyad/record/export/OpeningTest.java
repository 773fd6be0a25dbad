package org.dyad.record.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.dyad.record.engine.Access;
import org.dyad.record.engine.Engine;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Others open what is exported without being told more than that it is CSV, JSON or XML. */
class OpeningTest {

  @TempDir private Path folder;

  @BeforeEach
  void export() throws IOException {
    for (Format format : Format.values()) {
      Files.writeString(
          folder.resolve(format.label()),
          GoldenTest.written(format, GoldenTest.alone(Sample.events())));
    }
  }

  private String asked(String sql) throws SQLException {
    List<String> cells = new ArrayList<>();
    try (Connection connection = Engine.open(folder.resolve("any.duckdb"), Access.WRITE);
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql.replace("$", folder + "/"))) {
      while (rows.next()) {
        for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
          cells.add(rows.getString(i));
        }
      }
    }
    return String.join("|", cells);
  }

  private static String python(Path folder, String... lines) throws Exception {
    Process python;
    try {
      python =
          new ProcessBuilder("python3", "-I", "-c", String.join("\n", lines))
              .directory(folder.toFile())
              .redirectErrorStream(true)
              .start();
    } catch (IOException e) {
      Assumptions.abort("no python3 on this machine: Python is not seen to open the exports");
      return "";
    }
    try (InputStream out = python.getInputStream()) {
      String said = new String(out.readAllBytes(), StandardCharsets.UTF_8);
      assertThat(python.waitFor(1, TimeUnit.MINUTES)).isTrue();
      assertThat(python.exitValue()).as(said).isZero();
      return said.strip();
    }
  }

  @Test
  void duckDbOpensTheTablesThatHaveAHead() throws SQLException {
    assertThat(asked("SELECT count(*), max(\"end\"), min(day) FROM read_csv('$csv')"))
        .isEqualTo("10|527|1998-12-31");
    assertThat(asked("SELECT text FROM read_csv('$csv') WHERE id = 1048578"))
        .isEqualTo("\"Shame\", said Norway and the EU of Chad's \"Lion\" army; twice.");
    assertThat(
            asked(
                "SELECT typeof(id), typeof(day), typeof(intensity), cameo FROM read_csv('$csv') LIMIT 1"))
        .isEqualTo("BIGINT|DATE|DOUBLE|042");
    assertThat(
            asked(
                "SELECT \"Recipient Name\", \"Event Type\" FROM read_csv('$polecat') WHERE \"Event ID\" = 1048578"))
        .isEqualTo("Chad's \"Lion\" army|ACCUSE");
    assertThat(
            asked(
                "SELECT count(*), sum(Intensity)::INT, min(\"CAMEO Code\") FROM read_csv('$icews')"))
        .isEqualTo("12|7|036");
  }

  @Test
  void duckDbOpensTheTablesWithoutAHeadAllOfOneWidth() throws SQLException {
    String bare = "delim='\\t', header=false, all_varchar=true, null_padding=false)";
    assertThat(asked("SELECT count(*), any_value(column60) FROM read_csv('$gdelt', " + bare))
        .startsWith("12|https://wire.example/");
    assertThat(asked("SELECT count(*) FROM read_csv('$gdelt-mentions', " + bare)).isEqualTo("12");
    assertThat(asked("SELECT column03 FROM read_csv('$cameo', " + bare + " LIMIT 1"))
        .isEqualTo("042");
  }

  @Test
  void duckDbOpensTheJson() throws SQLException {
    assertThat(
            asked(
                "SELECT count(*), count(*) FILTER (status.negated), max(len(actors)) FROM read_json('$events')"))
        .isEqualTo("10|1|3");
    assertThat(
            asked("SELECT id, len(events) FROM read_json('$documents') ORDER BY published LIMIT 1"))
        .isEqualTo("other-3|1");
    assertThat(
            asked(
                "SELECT len(features), features[1].geometry.coordinates[1] FROM read_json('$geojson')"))
        .isEqualTo("4|37.61556");
  }

  @Test
  void pythonOpensTheTables() throws Exception {
    String said =
        python(
            folder,
            "import csv",
            "def rows(name, **how):",
            "    with open(name, encoding='utf-8', newline='') as file:",
            "        return list(csv.reader(file, **how))",
            "def width(rows):",
            "    return sorted(set(len(row) for row in rows))",
            "own = rows('csv')",
            "print(len(own), width(own), own[3][own[0].index('actors')])",
            "for name in ['polecat', 'icews', 'gdelt', 'gdelt-mentions', 'cameo']:",
            "    loose = rows(name, delimiter='\\t')",
            "    print(name, len(loose), width(loose))",
            "strict = rows('gdelt', delimiter='\\t', quoting=csv.QUOTE_NONE)",
            "print(strict == rows('gdelt', delimiter='\\t'))");
    assertThat(said)
        .isEqualTo(
            """
            11 [58] Norway; European Union
            polecat 8 [40]
            icews 13 [20]
            gdelt 12 [61]
            gdelt-mentions 12 [16]
            cameo 12 [11]
            True""");
  }

  @Test
  void pythonOpensTheJsonAndOffsetsPointAtTheWords() throws Exception {
    String said =
        python(
            folder,
            "import json",
            "events = [json.loads(line) for line in open('events', encoding='utf-8')]",
            "for event in events:",
            "    told = event['evidence'][0]",
            "    for start, end in told['event'][:1]:",
            "        print(told['text'][start - told['start']:end - told['start']], end='; ')",
            "documents = [json.loads(line) for line in open('documents', encoding='utf-8')]",
            "print(sum(len(document['events']) for document in documents), len(documents))",
            "print(len(json.load(open('geojson', encoding='utf-8'))['features']))");
    assertThat(said)
        .isEqualTo(
            "flew to; held talks; Shame; cut; shell; send; marched; Shots; praised; visited; 10 3\n4");
  }

  @Test
  void pythonOpensTheNetworks() throws Exception {
    String said =
        python(
            folder,
            "import xml.etree.ElementTree as xml",
            "g = '{http://graphml.graphdrawing.org/xmlns}'",
            "root = xml.parse('graphml').getroot()",
            "keys = set(key.get('id') for key in root.iter(g + 'key'))",
            "used = set(data.get('key') for data in root.iter(g + 'data'))",
            "print(len(list(root.iter(g + 'node'))), len(list(root.iter(g + 'edge'))), used - keys)",
            "g = '{http://gexf.net/1.3}'",
            "root = xml.parse('gexf').getroot()",
            "edges = list(root.iter(g + 'edge'))",
            "print(len(list(root.iter(g + 'node'))), len(edges), edges[6].get('weight'))");
    assertThat(said).isEqualTo("7 9 set()\n7 9 2");
  }
}
