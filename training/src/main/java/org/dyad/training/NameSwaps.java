package org.dyad.training;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * Shows sentences with other names in them, so that the network learns what surrounds names and not
 * these names by heart. A name takes the place of one of its type with as many words, small ones at
 * the same places, which leaves the tree as it is; half of them come from {@link KnownNames}, where
 * it has such. A country takes the place of any name of one word, whatever its type: corpora of
 * names have few sentences in which a state acts, news is full of them.
 */
final class NameSwaps {

  /** The share of names that are exchanged for one of their type. */
  private static final double SWAPPED = 0.4;

  /** The share of names of one word that become a country. */
  private static final double COUNTRIES = 0.1;

  /** Countries that are also people's names. */
  private static final Set<String> PEOPLE = Set.of("Jordan", "Georgia", "Chad", "Jersey", "Guinea");

  private final Map<String, List<List<String>>> names = new HashMap<>();
  private final Map<String, List<List<String>>> known = new HashMap<>();
  private final List<String> countries = new ArrayList<>();

  NameSwaps(List<Example> examples, KnownNames tables) {
    tables
        .names()
        .forEach(
            (type, names) -> {
              for (List<String> name : names) {
                known.computeIfAbsent(type + form(name), k -> new ArrayList<>()).add(name);
              }
            });
    for (String code : Locale.getISOCountries()) {
      String name = new Locale("", code).getDisplayCountry(Locale.ENGLISH);
      if (name.chars().allMatch(Character::isLetter) && !PEOPLE.contains(name)) {
        countries.add(name);
      }
    }
    for (Example e : examples) {
      for (int i = 0; i < e.entities().size(); i++) {
        if (e.entities().get(i).startsWith("B-")) {
          List<String> words = List.copyOf(e.forms().subList(i, end(e, i)));
          names.computeIfAbsent(kind(e, i), k -> new ArrayList<>()).add(words);
        }
      }
    }
  }

  private static int end(Example e, int start) {
    int end = start + 1;
    while (end < e.size() && e.entities().get(end).startsWith("I-")) {
      end++;
    }
    return end;
  }

  private static String kind(Example e, int start) {
    return e.entities().get(start).substring(2) + form(e.forms().subList(start, end(e, start)));
  }

  /** How many words, and which of them begin with no capital. */
  private static String form(List<String> words) {
    StringBuilder form = new StringBuilder();
    for (String word : words) {
      char c = word.charAt(0);
      form.append(Character.isUpperCase(c) ? 'A' : Character.isLetter(c) ? 'a' : '-');
    }
    return form.toString();
  }

  /** The sentence, perhaps with other names. */
  Example apply(Example e, Random random) {
    List<String> forms = new ArrayList<>(e.forms());
    List<String> lemmas = new ArrayList<>(e.lemmas());
    List<String> tags = new ArrayList<>(e.entities());
    List<String> taught = new ArrayList<>(e.taught());
    boolean changed = false;
    for (int i = 0; i < tags.size(); i++) {
      boolean oneWord = isOneWord(e, i);
      if (oneWord && random.nextDouble() < COUNTRIES) {
        put(i, List.of(countries.get(random.nextInt(countries.size()))), forms, lemmas);
        tags.set(i, "B-LOC");
        if (!taught.isEmpty()) {
          taught.set(i, "B-LOC");
        }
        changed = true;
      } else if (tags.get(i).startsWith("B-") && random.nextDouble() < SWAPPED) {
        List<List<String>> others = others(kind(e, i), random);
        put(i, others.get(random.nextInt(others.size())), forms, lemmas);
        changed = true;
      }
    }
    return changed
        ? new Example(
            forms, e.upos(), e.xpos(), lemmas, e.heads(), e.relations(), tags, e.manner(), taught)
        : e;
  }

  private List<List<String>> others(String kind, Random random) {
    List<List<String>> tables = known.getOrDefault(kind, List.of());
    return tables.isEmpty() || random.nextBoolean() ? names.getOrDefault(kind, List.of()) : tables;
  }

  /**
   * A name of one word, or a proper noun by itself of which it is not known whether it is a name.
   */
  private static boolean isOneWord(Example e, int i) {
    String tag = e.entities().get(i);
    if (tag.startsWith("B-")) {
      return end(e, i) == i + 1 && (!e.hasTree() || e.xpos().get(i).equals("NNP"));
    }
    return tag.equals(Corpora.UNKNOWN)
        && e.xpos().get(i).equals("NNP")
        && (i == 0 || !e.xpos().get(i - 1).startsWith("NNP"))
        && (i + 1 == e.size() || !e.xpos().get(i + 1).startsWith("NNP"))
        && Set.of("nsubj", "obl", "nmod", "nmod:poss", "obj", "conj")
            .contains(e.relations().get(i));
  }

  /** Writes a name over another; its lemmas are its words, as those of proper nouns are. */
  private static void put(int at, List<String> name, List<String> forms, List<String> lemmas) {
    for (int k = 0; k < name.size(); k++) {
      forms.set(at + k, name.get(k));
      if (!lemmas.isEmpty()) {
        lemmas.set(at + k, name.get(k));
      }
    }
  }
}
