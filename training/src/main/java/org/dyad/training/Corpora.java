package org.dyad.training;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/** Reads CoNLL-U treebanks and entity corpora in IOB, gzipped or not. */
public final class Corpora {

  private static final int MISC = 9;

  /** The tag of a word of which it is not known whether it belongs to a name. */
  static final String UNKNOWN = "?";

  /** A word and its tag, which a word that is a number sign would hide among the comments. */
  private static final Pattern TAGGED = Pattern.compile("\\S+ (O|[IB]-\\w+)");

  private Corpora() {}

  /** A treebank without names. */
  public static List<Example> treebank(Path file) throws IOException {
    return trees(file, Manner.UNIVERSAL, words -> List.of());
  }

  /**
   * A treebank whose names are not marked, but for what its tags tell: a word that is no proper
   * noun, nor stands beside one, is no part of a name. The others' tag is {@value #UNKNOWN}.
   */
  public static List<Example> treebankWithoutNames(Path file) throws IOException {
    return trees(file, Manner.UNIVERSAL, Corpora::notNames);
  }

  private static List<String> notNames(List<String[]> words) {
    List<String> tags = new ArrayList<>(words.size());
    for (int i = 0; i < words.size(); i++) {
      boolean near = false;
      for (int k = Math.max(0, i - 1); k <= Math.min(words.size() - 1, i + 1); k++) {
        near |= words.get(k)[4].startsWith("NNP") || words.get(k)[4].equals("FW");
      }
      tags.add(near ? UNKNOWN : "O");
    }
    return tags;
  }

  /** GUM: a treebank with names taken from {@code Entity=} in MISC. */
  public static List<Example> gum(Path file) throws IOException {
    GumEntities entities = new GumEntities();
    return trees(file, Manner.GUM, words -> entities.tags(words, MISC));
  }

  private static List<Example> trees(
      Path file, Manner manner, Function<List<String[]>, List<String>> entities)
      throws IOException {
    List<Example> examples = new ArrayList<>();
    for (List<String[]> rows : blocks(file)) {
      List<String[]> words = rows.stream().filter(r -> isNumber(r[0])).toList();
      if (words.isEmpty()) {
        continue;
      }
      examples.add(
          new Example(
              column(words, 1),
              column(words, 3),
              column(words, 4),
              column(words, 2),
              words.stream().mapToInt(r -> Integer.parseInt(r[6])).toArray(),
              column(words, 7),
              entities.apply(words),
              manner,
              List.of()));
    }
    return examples;
  }

  /** Universal NER: columns number, form, tag. */
  public static List<Example> universalNer(Path file) throws IOException {
    return entities(file, 1, 2, Manner.UNIVERSAL);
  }

  /** wikigold: columns form, tag. */
  public static List<Example> wikigold(Path file) throws IOException {
    return entities(file, 0, 1, Manner.WIKIGOLD);
  }

  private static List<Example> entities(Path file, int form, int tag, Manner manner)
      throws IOException {
    List<Example> examples = new ArrayList<>();
    for (List<String[]> rows : blocks(file)) {
      if (rows.get(0)[form].equals("-DOCSTART-")) {
        continue;
      }
      List<String> tags = bio(column(rows, tag));
      examples.add(Example.ofEntities(column(rows, form), tags).withNames(tags, manner));
    }
    return examples;
  }

  /** IOB1 or IOB2 to BIO; types other than PER, ORG and LOC become O. */
  static List<String> bio(List<String> tags) {
    List<String> out = new ArrayList<>(tags.size());
    String before = "O";
    for (String tag : tags) {
      String type = tag.length() > 2 ? tag.substring(2) : "";
      if (!Labels.ENTITY_TYPES.contains(type)) {
        out.add("O");
      } else if (tag.startsWith("B-") || !before.endsWith("-" + type)) {
        out.add("B-" + type);
      } else {
        out.add("I-" + type);
      }
      before = tag;
    }
    return out;
  }

  private static List<List<String[]>> blocks(Path file) throws IOException {
    List<List<String[]>> blocks = new ArrayList<>();
    List<String[]> rows = new ArrayList<>();
    try (InputStream raw = Files.newInputStream(file);
        InputStream in = file.toString().endsWith(".gz") ? new GZIPInputStream(raw) : raw;
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.isBlank()) {
          if (!rows.isEmpty()) {
            blocks.add(rows);
          }
          rows = new ArrayList<>();
        } else if (!line.startsWith("#") || TAGGED.matcher(line).matches()) {
          rows.add(line.split(line.indexOf('\t') >= 0 ? "\t" : " "));
        }
      }
    }
    if (!rows.isEmpty()) {
      blocks.add(rows);
    }
    return blocks;
  }

  private static List<String> column(List<String[]> rows, int column) {
    return rows.stream().map(r -> r[column]).toList();
  }

  private static boolean isNumber(String id) {
    return id.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
