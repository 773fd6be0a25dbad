package org.dyad.proposition;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The word sets of {@code words.psv}; the comment at the file's head says what each is for. */
final class Words {

  static final String RESOURCE = "/org/dyad/proposition/words.psv";

  /** A set of the file; its name there is the lower-case one with hyphens. */
  enum Kind {
    LIGHT,
    LIGHT_RECEIVING,
    LIGHT_PHRASE,
    LIGHT_PHRASE_RECEIVING,
    LIGHT_SUBJECT,
    CONTROL_SUBJECT,
    CONTROL_PHRASE,
    DIRECTIVE_NOUN,
    ASKING_NOUN,
    OTHERS_DEED,
    CREATING,
    INFINITIVE_NOUN,
    TRANSITIVE,
    PERSONAL,
    ASPECT,
    CONTENT_NOUN,
    GERUND_VERB,
    MONEY,
    MEASURE,
    FACTUAL,
    FAILING,
    AHEAD,
    HEARSAY,
    SEEMING,
    SAYING,
    WEIGHING,
    BEFALLING,
    ACTING,
    BEHEST,
    GIVING,
    HEDGE_ADVERB,
    DOUBT_ADVERB,
    HEDGE_ADJECTIVE,
    POSSIBLE_ADJECTIVE,
    FUTURE_ADJECTIVE,
    PAST_ADJECTIVE,
    NEGATOR,
    NOBODY,
    CONDITION,
    BESIDE,
    TIME_NOUN,
    PHRASE
  }

  private final Map<Kind, Set<String>> sets = new EnumMap<>(Kind.class);

  private Words(BufferedReader in, String name) throws IOException {
    for (Kind kind : Kind.values()) {
      sets.put(kind, new HashSet<>());
    }
    int number = 0;
    String line;
    while ((line = in.readLine()) != null) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      List<String> fields = fields(line);
      Set<String> set = sets.get(kind(fields.get(0), name, number));
      for (int i = 1; i < fields.size(); i++) {
        if (fields.get(i).isEmpty() || set == null) {
          throw new IllegalArgumentException(
              name + ":" + number + ": empty entry; take out the bar before it");
        }
        set.add(fields.get(i));
      }
    }
    for (Map.Entry<Kind, Set<String>> entry : sets.entrySet()) {
      if (entry.getValue().isEmpty()) {
        throw new IllegalArgumentException(
            name + ": no line for the set " + written(entry.getKey()) + "; add one");
      }
    }
  }

  private static List<String> fields(String line) {
    List<String> fields = new ArrayList<>();
    int from = 0;
    for (int i = 0; i <= line.length(); i++) {
      if (i == line.length() || line.charAt(i) == '|') {
        fields.add(line.substring(from, i).strip());
        from = i + 1;
      }
    }
    return fields;
  }

  private static Kind kind(String word, String name, int number) {
    for (Kind kind : Kind.values()) {
      if (written(kind).equals(word)) {
        return kind;
      }
    }
    throw new IllegalArgumentException(
        name + ":" + number + ": no set is called `" + word + "`; the file's head lists them");
  }

  private static String written(Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static Words load() {
    try (InputStream in = Words.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException(RESOURCE + " is missing from the class path");
      }
      return read(in, RESOURCE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Words read(InputStream in, String name) throws IOException {
    return new Words(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)), name);
  }

  /** The words of a set: lemmas in lower case. */
  Set<String> of(Kind kind) {
    return sets.getOrDefault(kind, Set.of());
  }

  boolean is(Kind kind, String lemma) {
    return of(kind).contains(lemma);
  }
}
