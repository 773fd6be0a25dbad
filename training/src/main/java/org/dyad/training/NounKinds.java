package org.dyad.training;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Makes the codebook's kinds of nouns of WordNet: {@code NounKinds DICT > noun-kinds.tsv}, where
 * DICT is the folder of its files {@code index.noun}, {@code data.noun} and {@code index.sense}. A
 * noun is of a kind if its most frequent sense is below one of the kind's synsets, or another sense
 * that is at least a third as frequent. The form of the files: wndb(5WN), senseidx(5WN).
 */
public final class NounKinds {

  /** Kind to the synsets that it is made of, each as lemma and number of sense. */
  private static final Map<String, List<String>> KINDS = kinds();

  /** How frequent, against the first, a sense must be to count. */
  private static final double FREQUENT = 1 / 3.0;

  private final Map<String, List<String>> senses = new HashMap<>();
  private final Map<String, List<String>> above = new HashMap<>();
  private final Map<String, Integer> counts = new HashMap<>();

  private NounKinds() {}

  private static Map<String, List<String>> kinds() {
    Map<String, List<String>> kinds = new LinkedHashMap<>();
    kinds.put("person", List.of("person 1"));
    kinds.put("weapon", List.of("weapon 1", "ammunition 1", "explosive 1"));
    kinds.put("vehicle", List.of("vehicle 1"));
    kinds.put("building", List.of("building 1", "housing 1", "fortification 2"));
    kinds.put("money", List.of("money 1", "fund 1", "payment 1", "loan 1"));
    kinds.put("food", List.of("food 1", "food 2", "grain 2"));
    kinds.put("medicine", List.of("medicine 2", "vaccine 1"));
    kinds.put("goods", List.of("commodity 1", "fuel 1", "metal 1", "device 1", "machine 1"));
    kinds.put("art", List.of("art 1", "antiquity 3", "jewelry 1"));
    kinds.put("artifact", List.of("artifact 1", "publication 1"));
    kinds.put("animal", List.of("animal 1"));
    kinds.put("road", List.of("way 6", "bridge 1", "passage 3"));
    return kinds;
  }

  public static void main(String[] args) throws IOException {
    if (args.length != 1) {
      throw new IllegalArgumentException("NounKinds DICT: the folder with WordNet's files");
    }
    NounKinds nouns = new NounKinds();
    nouns.read(Path.of(args[0]));
    PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    for (Map.Entry<String, List<String>> kind : KINDS.entrySet()) {
      out.println(kind.getKey() + "\t" + String.join(" ", nouns.of(kind.getValue())));
    }
    out.flush();
  }

  private void read(Path folder) throws IOException {
    for (String line : Files.readAllLines(folder.resolve("index.noun"))) {
      String[] cells = line.trim().split(" +");
      if (line.startsWith(" ") || cells.length < 6) {
        continue;
      }
      // lemma, part of speech, senses, pointers…, senses again, tagged senses, synsets…
      int synsets = Integer.parseInt(cells[2]);
      senses.put(cells[0], List.of(cells).subList(cells.length - synsets, cells.length));
    }
    for (String line : Files.readAllLines(folder.resolve("data.noun"))) {
      if (line.startsWith(" ")) {
        continue;
      }
      String[] cells = line.split(" ");
      int words = Integer.parseInt(cells[3], 16);
      int at = 4 + 2 * words;
      List<String> hypernyms = new ArrayList<>();
      for (int i = 0, n = Integer.parseInt(cells[at]); i < n; i++) {
        if (cells[at + 1 + 4 * i].startsWith("@")) {
          hypernyms.add(cells[at + 2 + 4 * i]);
        }
      }
      above.put(cells[0], hypernyms);
    }
    for (String line : Files.readAllLines(folder.resolve("index.sense"))) {
      String[] cells = line.split(" ");
      int percent = cells[0].indexOf('%');
      if (cells[0].startsWith("1:", percent + 1)) {
        String sense = cells[0].substring(0, percent) + " " + cells[2];
        counts.put(sense.toLowerCase(Locale.ROOT), Integer.parseInt(cells[3]));
      }
    }
  }

  private Set<String> of(List<String> roots) {
    Set<String> synsets = new HashSet<>();
    for (String root : roots) {
      String[] parts = root.split(" ");
      List<String> known = senses.getOrDefault(parts[0], List.of());
      int number = Integer.parseInt(parts[1]);
      if (known.size() < number) {
        throw new IllegalStateException("no such sense: " + root);
      }
      synsets.add(known.get(number - 1));
    }
    Set<String> found = new TreeSet<>();
    senses.forEach(
        (lemma, its) -> {
          if (lemma.matches("[a-z]{3,}") && isBelow(lemma, its, synsets)) {
            found.add(lemma);
          }
        });
    return found;
  }

  private boolean isBelow(String lemma, List<String> its, Set<String> synsets) {
    int first = counts.getOrDefault(lemma + " 1", 0);
    for (int i = 0; i < its.size(); i++) {
      int count = counts.getOrDefault(lemma + " " + (i + 1), 0);
      boolean frequent = i == 0 || (count > 0 && count >= first * FREQUENT);
      if (frequent && isBelow(its.get(i), synsets)) {
        return true;
      }
    }
    return false;
  }

  private boolean isBelow(String synset, Set<String> synsets) {
    if (synsets.contains(synset)) {
      return true;
    }
    for (String hypernym : above.getOrDefault(synset, List.of())) {
      if (isBelow(hypernym, synsets)) {
        return true;
      }
    }
    return false;
  }
}
