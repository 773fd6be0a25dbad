package org.dyad.record;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.dyad.Coded;
import org.dyad.record.engine.Access;
import org.dyad.record.engine.Engine;
import org.dyad.record.kept.Run;
import org.dyad.record.made.Made;

/**
 * How a record of millions of events answers and grows. Not a test: run its {@code main} with a
 * file to make (about 1 GB for each 2 million events) and the number of events.
 *
 * <p>Prints the time of monthly counts of a pair of countries, right after opening and later; of
 * adding a thousand articles of ten events to an empty record and to the large one, coding left
 * out; and the most memory that the program had.
 */
public final class ScaleBenchmark {

  private static final int EVENTS_IN_AN_ARTICLE = 10;
  private static final int COUNTRIES = 60;
  private static final int DAYS = 4_000;
  private static final int ADDED = 1_000;
  private static final int BATCH = 200;
  private static final int PAIRS = 40;

  private ScaleBenchmark() {}

  public static void main(String[] args) throws SQLException, IOException {
    Path file = Path.of(args[0]);
    long articles = Long.parseLong(args[1]) / EVENTS_IN_AN_ARTICLE;
    // Once for the compiler's sake, then for the clock's.
    for (int i = 0; i < 2; i++) {
      Path small = file.resolveSibling("small" + i + ".duckdb");
      Files.deleteIfExists(small);
      try (EventRecord record = EventRecord.open(small, Access.WRITE)) {
        System.out.printf(Locale.ROOT, "empty record: %s%n", add(record, 0));
      }
      Files.delete(small);
    }
    if (!Files.exists(file)) {
      fill(file, articles);
    }
    System.out.printf(Locale.ROOT, "file: %,d MB%n", Files.size(file) >> 20);
    long began = System.nanoTime();
    try (EventRecord record = EventRecord.open(file, Access.READ)) {
      System.out.printf(Locale.ROOT, "opened in %,d ms%n", millis(began));
      ask(record, "pairs", "event");
      ask(record, "pairs", "event");
      ask(record, "story_pairs", "story");
    }
    try (EventRecord record = EventRecord.open(file, Access.WRITE)) {
      for (int i = 1; i <= 3; i++) {
        System.out.printf(Locale.ROOT, "large record: %s%n", add(record, i * ADDED));
      }
      ask(record, "pairs", "event");
    }
    memory();
  }

  private static long millis(long since) {
    return (System.nanoTime() - since) / 1_000_000;
  }

  private static String add(EventRecord record, int from) {
    List<List<Coded>> batches = new ArrayList<>();
    for (int i = 0; i < ADDED; i += BATCH) {
      List<Coded> batch = new ArrayList<>();
      for (int k = i; k < i + BATCH; k++) {
        batch.add(Made.varied("more" + (from + k), from + k, EVENTS_IN_AN_ARTICLE));
      }
      batches.add(batch);
    }
    Run run = record.begin("bench", "");
    StringBuilder told = new StringBuilder();
    long began = System.nanoTime();
    for (List<Coded> batch : batches) {
      long start = System.nanoTime();
      record.add(batch, run);
      told.append(' ').append(millis(start));
    }
    long all = millis(began);
    record.end(run, 0);
    return String.format(
        Locale.ROOT, "%,d articles added in %,d ms (batches:%s)", ADDED, all, told);
  }

  /** Monthly counts of some pairs of countries. */
  private static void ask(EventRecord record, String table, String what) throws SQLException {
    Random random = new Random(5);
    long[] took = new long[PAIRS];
    long counted = 0;
    String sql =
        "SELECT month, count("
            + what
            + "), avg(intensity) FROM "
            + table
            + " WHERE source = ? AND target = ? AND happened GROUP BY month ORDER BY month";
    try (Connection connection = record.connection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < PAIRS; i++) {
        statement.setString(1, String.format("C%02d", random.nextInt(COUNTRIES)));
        statement.setString(2, String.format("C%02d", random.nextInt(COUNTRIES)));
        long began = System.nanoTime();
        try (ResultSet months = statement.executeQuery()) {
          while (months.next()) {
            counted += months.getLong(2);
          }
        }
        took[i] = millis(began);
      }
    }
    long first = took[0];
    Arrays.sort(took);
    System.out.printf(
        Locale.ROOT,
        "%s: monthly counts of %d pairs (%,d counted): first %d ms, median %d ms, most %d ms%n",
        table,
        PAIRS,
        counted,
        first,
        took[PAIRS / 2],
        took[PAIRS - 1]);
  }

  private static void memory() throws IOException {
    Path status = Path.of("/proc/self/status");
    if (Files.exists(status)) {
      for (String line : Files.readAllLines(status)) {
        if (line.startsWith("VmHWM")) {
          System.out.println("most memory: " + line.substring("VmHWM:".length()).strip());
        }
      }
    }
  }

  /** Articles by day, ten events each, with all that belongs to them. */
  private static void fill(Path file, long articles) throws SQLException {
    long began = System.nanoTime();
    EventRecord.open(file, Access.WRITE).close();
    try (Connection connection = Engine.open(file, Access.WRITE);
        Statement statement = connection.createStatement()) {
      String code = "printf('C%%02d', (hash(%s) %% " + COUNTRIES + ")::INTEGER)";
      String day = "DATE '2014-01-01' + ((i * " + DAYS + ") // " + articles + ")::INTEGER";
      String type = "['CONSULT', 'SUPPORT', 'ACCUSE', 'ASSAULT'][(hash(n) % 4)::INTEGER + 1]";
      String event = "(i * 1048576 + n % 10)";
      String source = code.formatted("n * 2");
      String target = code.formatted("n * 2 + 1");
      String words =
          "'Premier Ada of ' || "
              + source
              + " || ' met the envoys of ' || "
              + target
              + " || ' about matter ' || hash(n) || ' .'";
      long step = 100_000;
      for (long from = 1; from <= articles; from += step) {
        long to = Math.min(articles, from + step - 1);
        String each = " FROM (SELECT unnest(range(" + from + ", " + (to + 1) + ")) AS i) ";
        String all =
            " FROM (SELECT n, n // 10 AS i FROM (SELECT unnest(range("
                + from * 10
                + ", "
                + (to + 1) * 10
                + ")) AS n)) ";
        run(
            statement,
            "INSERT INTO articles SELECT i, 's' || i, 1, md5(i::VARCHAR), 's' || i, 'Report ' || i,"
                + " NULL, 'The Daily', NULL, NULL, 'en', "
                + day
                + ", 'given', 700, [0, 700], repeat(md5(i::VARCHAR) || ' ', 22), 1, 10, NULL"
                + each);
        run(
            statement,
            "INSERT INTO events BY NAME SELECT "
                + event
                + " AS id, i AS article, n % 10 AS number, n // 2 AS story, "
                + type
                + " AS type, '042' AS cameo, 'verbal cooperation' AS quad, hash(n) % 20 - 10.0 AS"
                + " intensity, 1.0 AS goldstein, ['diplomatic'] AS contexts, "
                + day
                + " AS date_start, date_start AS date_end, date_start AS day, 'Oslo' AS place_text,"
                + " 'Oslo' AS place_name, 'NOR' AS place_country, 59.9 AS latitude, 10.7 AS"
                + " longitude, 3143244 AS geonames, 'city' AS place_kind, 5 AS place_rank, 700000 AS"
                + " population, false AS negated, false AS hypothetical, false AS hedged, 'past' AS"
                + " time, true AS happened, 'made' AS frame, ['Ada'] AS actors, ["
                + source
                + "] AS actor_countries, ['GOV'] AS actor_sectors, ["
                + target
                + "] AS recipients, ["
                + target
                + "] AS recipient_countries, [''] AS recipient_sectors"
                + all);
        run(
            statement,
            "INSERT INTO participants SELECT "
                + event
                + ", side, 0, 'state:' || c, c, c, c, ['GOV'], NULL, 0, 10 FROM (SELECT i, n,"
                + " unnest(['actor', 'recipient']) AS side, unnest(["
                + source
                + ", "
                + target
                + "]) AS c"
                + all
                + ")");
        run(
            statement,
            "INSERT INTO evidence SELECT "
                + event
                + ", 0, n % 10 + 1, 0, 70, "
                + words
                + ", [20, 23], [0, 14], [30, 40], [50, 60], [61, 65]"
                + all);
        run(
            statement,
            "INSERT INTO pairs SELECT "
                + event
                + ", i, "
                + source
                + ", "
                + target
                + ", "
                + day
                + " AS d, date_trunc('month', d)::DATE, 'verbal cooperation', hash(n) % 20 - 10.0, "
                + type
                + ", true"
                + all);
        run(
            statement,
            "INSERT INTO stories BY NAME SELECT n // 2 AS id, n // 2 AS family, 'happened' AS"
                + " standing, "
                + type
                + " AS type, '042' AS cameo, 'verbal cooperation' AS quad, 1.0 AS intensity,"
                + " ['diplomatic'] AS contexts, "
                + day
                + " AS date_start, date_start AS date_end, date_start AS day, false AS hedged, true"
                + " AS happened, 2 AS events, 1 AS articles, 2 AS wordings, date_start AS"
                + " first_report, date_start AS last_report, '[]' AS conflicts"
                + all
                + "WHERE n % 2 = 0");
        run(
            statement,
            "INSERT INTO story_pairs SELECT n // 2, "
                + source
                + ", "
                + target
                + ", "
                + day
                + " AS d, date_trunc('month', d)::DATE, 'verbal cooperation', 1.0, "
                + type
                + ", true"
                + all
                + "WHERE n % 2 = 0");
        run(
            statement,
            "INSERT INTO blocks SELECT (hash(n * 16 + k) >> 1)::BIGINT, d - 3, d, "
                + event
                + " FROM (SELECT i, n, ("
                + day
                + " - DATE '1970-01-01')::INTEGER AS d, unnest(range(12)) AS k"
                + all
                + ")");
        run(
            statement,
            "INSERT INTO signatures SELECT (hash(i * 64 + k) >> 1)::BIGINT, i FROM (SELECT i,"
                + " unnest(range(40)) AS k"
                + each
                + ")");
        System.out.printf(Locale.ROOT, "filled %,d events%n", to * 10);
      }
      run(
          statement,
          "UPDATE meta SET value = '" + (articles + 1) + "' WHERE name = 'next_article'");
      run(statement, "CHECKPOINT");
    }
    System.out.printf(Locale.ROOT, "filled in %,d s%n", millis(began) / 1000);
  }

  private static void run(Statement statement, String sql) throws SQLException {
    try {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new SQLException(sql, e);
    }
  }
}
