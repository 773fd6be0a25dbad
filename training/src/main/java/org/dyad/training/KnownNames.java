package org.dyad.training;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dyad.reading.tokens.Cuts;
import org.dyad.reading.tokens.TextCutter;

/**
 * Names from the program's own tables of actors: states, cities, bodies, parties, groups, leaders,
 * as rows of words. A network of this size knows little of the world; shown them in place of other
 * names it learns that Hezbollah is a body and Fallujah a place. Names that the tables mark as
 * having other meanings are left out.
 *
 * @param names by type, PER, ORG or LOC
 */
record KnownNames(Map<String, List<List<String>>> names) {

  static final KnownNames NONE = new KnownNames(Map.of());

  private static final String FOLDER = "/org/dyad/actor/";

  private static final Map<String, String> TABLES =
      Map.of(
          "states", "LOC",
          "regions", "LOC",
          "cities", "LOC",
          "bodies", "ORG",
          "media", "ORG",
          "companies", "ORG",
          "organs", "ORG",
          "groups", "ORG",
          "parties", "ORG",
          "leaders", "PER");

  /** Reads the tables that are part of the program. */
  static KnownNames ofTables() throws IOException {
    Map<String, List<List<String>>> names = new HashMap<>();
    TextCutter cutter = new TextCutter();
    for (String table : TABLES.keySet().stream().sorted().toList()) {
      String type = TABLES.getOrDefault(table, "");
      List<List<String>> of = names.computeIfAbsent(type, t -> new ArrayList<>());
      for (String name : table(table)) {
        Cuts cuts = new Cuts();
        cutter.words(name, 0, name.length(), cuts);
        List<String> words = new ArrayList<>();
        for (int i = 0; i < cuts.size(); i++) {
          words.add(name.substring(cuts.start(i), cuts.end(i)));
        }
        of.add(words);
      }
    }
    return new KnownNames(names);
  }

  private static List<String> table(String table) throws IOException {
    List<String> names = new ArrayList<>();
    String file = FOLDER + table + ".psv";
    try (InputStream in = KnownNames.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IOException(file + " is not on the class path; it is part of dyad-core");
      }
      List<String> columns = List.of();
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.isBlank() || line.startsWith("#")) {
          continue;
        }
        List<String> cells = List.of(line.split("\\|"));
        if (columns.isEmpty()) {
          columns = cells.stream().map(String::strip).toList();
          if (!columns.contains("name")) {
            throw new IOException(file + ": no column \"name\" among " + columns);
          }
          continue;
        }
        for (int c = 0; c < cells.size(); c++) {
          if (List.of("name", "others", "capitals").contains(columns.get(c))) {
            add(cells.get(c), names);
          }
        }
      }
    }
    return names;
  }

  /** Names that begin with a capital and mean one thing only. */
  private static void add(String cell, List<String> names) {
    for (String value : cell.split(";")) {
      String name = value.strip();
      if (name.startsWith("=")) {
        name = name.substring(1);
      }
      if (!name.isEmpty() && (Character.isUpperCase(name.charAt(0)) || name.startsWith("al-"))) {
        names.add(name);
      }
    }
  }
}
