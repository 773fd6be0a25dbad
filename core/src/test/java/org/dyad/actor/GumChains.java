package org.dyad.actor;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPInputStream;

/**
 * Chains of GUM: which noun phrases name the same person, organisation or place. Of them the names
 * and the pronouns are kept.
 */
final class GumChains {

  /**
   * A phrase.
   *
   * @param sentence number in its document, from 1
   * @param heads its least words, token indices: a name whole, of other phrases the head
   * @param form of a pronoun, lower case
   */
  record Phrase(
      String entity,
      String type,
      int sentence,
      int first,
      int last,
      Set<Integer> heads,
      boolean name,
      boolean pronoun,
      String form) {}

  private record Open(String id, String type, String least, int sentence, int first) {}

  private static final Set<String> TYPES = Set.of("person", "organization", "place");

  private final Map<String, List<Phrase>> documents = new LinkedHashMap<>();
  private final List<Open> open = new ArrayList<>();
  private List<Phrase> phrases = new ArrayList<>();
  private List<String[]> rows = new ArrayList<>();
  private int sentence;

  private GumChains() {}

  /** The names and pronouns of each document, by its id. */
  static Map<String, List<Phrase>> read(Path file) throws IOException {
    GumChains gum = new GumChains();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        gum.line(line);
      }
    }
    gum.endOfSentence();
    return gum.documents;
  }

  private void line(String line) {
    if (line.startsWith("# newdoc id = ")) {
      endOfSentence();
      phrases = new ArrayList<>();
      documents.put(line.substring("# newdoc id = ".length()).strip(), phrases);
      open.clear();
      sentence = 0;
    } else if (line.isEmpty()) {
      endOfSentence();
    } else if (Character.isDigit(line.charAt(0))) {
      String[] cells = line.split("\t");
      if (!cells[0].contains("-") && !cells[0].contains(".")) {
        rows.add(cells);
      }
    }
  }

  private void endOfSentence() {
    if (rows.isEmpty()) {
      return;
    }
    sentence++;
    for (int i = 0; i < rows.size(); i++) {
      for (String part : rows.get(i)[9].split("\\|")) {
        if (part.startsWith("Entity=")) {
          marks(part.substring("Entity=".length()), i + 1);
        }
      }
    }
    rows = new ArrayList<>();
  }

  /** {@code (12-person-new-nnnnn-cf1-1,2-coref-Name(13-place-…)12)}. */
  private void marks(String marks, int word) {
    int i = 0;
    while (i < marks.length()) {
      int stop = i + 1;
      if (marks.charAt(i) == '(') {
        while (stop < marks.length() && marks.charAt(stop) != '(' && marks.charAt(stop) != ')') {
          stop++;
        }
        String[] fields = marks.substring(i + 1, stop).split("-");
        open.add(new Open(fields[0], fields[1], fields[5], sentence, word));
        if (stop < marks.length() && marks.charAt(stop) == ')') {
          close(open.size() - 1, word);
          stop++;
        }
      } else {
        stop = marks.indexOf(')', i);
        String id = marks.substring(i, stop);
        int k = open.size() - 1;
        while (k >= 0 && !open.get(k).id().equals(id)) {
          k--;
        }
        if (k >= 0) {
          close(k, word);
        }
        stop++;
      }
      i = stop;
    }
  }

  private void close(int k, int last) {
    Open phrase = open.remove(k);
    if (!TYPES.contains(phrase.type()) || phrase.sentence() != sentence) {
      return;
    }
    Set<Integer> heads = new HashSet<>();
    boolean name = false;
    boolean pronoun = false;
    for (String least : phrase.least().split(",")) {
      int token = phrase.first() + Integer.parseInt(least) - 1;
      heads.add(token);
      String upos = rows.get(token - 1)[3];
      name |= upos.equals("PROPN");
      pronoun |= upos.equals("PRON");
    }
    if (name || pronoun) {
      String form = rows.get(phrase.first() - 1)[1].toLowerCase(Locale.ROOT);
      phrases.add(
          new Phrase(
              phrase.id(),
              phrase.type(),
              sentence,
              phrase.first(),
              last,
              heads,
              name,
              pronoun && !name,
              form));
    }
  }
}
