package org.dyad.reading.neural;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The verbs and nouns that a regularly inflected word may come from: "indicted" can be of "indict",
 * "mobilized" of "mobilize", "parties" of "party". Knows the spelling rules of English and which
 * verbs and nouns there are. Immutable and safe to share.
 */
public final class RegularForms {

  /** Knows no word. */
  public static final RegularForms NONE = new RegularForms(Set.of(), Set.of(), Map.of());

  private final Set<String> verbs;
  private final Set<String> nouns;
  private final Map<String, String> irregular;

  private RegularForms(Set<String> verbs, Set<String> nouns, Map<String, String> irregular) {
    this.verbs = verbs;
    this.nouns = nouns;
    this.irregular = irregular;
  }

  /**
   * Reads two lists of words in lower case, one a line, and the forms of irregular verbs: a verb a
   * line, then its past form and its past participle, other forms of each after a slash. All UTF-8.
   * Closes the streams.
   */
  public static RegularForms read(InputStream verbs, InputStream nouns, InputStream irregular) {
    Map<String, String> forms = new HashMap<>();
    for (String line : words(irregular)) {
      String[] words = line.startsWith("#") ? new String[0] : line.split(" ");
      for (int i = 1; i < words.length; i++) {
        for (String form : words[i].split("/")) {
          forms.putIfAbsent(form, words[0]);
        }
      }
    }
    return new RegularForms(words(verbs), words(nouns), Map.copyOf(forms));
  }

  /**
   * The verb that a past form is of by no rule; empty if there is none such.
   *
   * @param form in lower case
   */
  String irregular(String form) {
    return irregular.getOrDefault(form, "");
  }

  private static Set<String> words(InputStream in) {
    Set<String> words = new LinkedHashSet<>();
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        words.add(line);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return words;
  }

  /**
   * The words it may come from, the likeliest first; none if it is not inflected by rule.
   *
   * @param form in lower case
   * @param xpos Penn tag
   */
  List<String> lemmas(String form, String xpos) {
    List<String> found = new ArrayList<>(2);
    switch (xpos) {
      case "VBD", "VBN" -> past(form, found);
      case "VBG" -> gerund(form, found);
      case "VBZ" -> plural(form, verbs, found);
      case "NNS" -> plural(form, nouns, found);
      default -> {
        return List.of();
      }
    }
    return found;
  }

  private void past(String form, List<String> found) {
    if (form.length() < 4 || !form.endsWith("ed")) {
      return;
    }
    String stem = form.substring(0, form.length() - 2);
    if (stem.endsWith("i")) {
      add(stem.substring(0, stem.length() - 1) + "y", verbs, found);
    }
    add(stem + "e", verbs, found);
    bare(stem, found);
  }

  private void gerund(String form, List<String> found) {
    if (form.length() < 5 || !form.endsWith("ing")) {
      return;
    }
    String stem = form.substring(0, form.length() - 3);
    if (stem.endsWith("y")) {
      add(stem.substring(0, stem.length() - 1) + "ie", verbs, found);
    }
    add(stem + "e", verbs, found);
    bare(stem, found);
  }

  /** A stem as it is, and without the doubled consonant or the k of "panicked". */
  private void bare(String stem, List<String> found) {
    if (!doubles(stem)) {
      add(stem, verbs, found);
    }
    int last = stem.length() - 1;
    if (last > 1 && (stem.charAt(last) == stem.charAt(last - 1) || stem.endsWith("ck"))) {
      add(stem.substring(0, last), verbs, found);
    }
  }

  /** Whether a short word ends so that its last letter is doubled: "planned" is of "plan". */
  private static boolean doubles(String stem) {
    int last = stem.length() - 1;
    if (last < 2 || "wxy".indexOf(stem.charAt(last)) >= 0) {
      return false;
    }
    int vowels = 0;
    for (int i = 0; i <= last; i++) {
      vowels += isVowel(stem.charAt(i)) ? 1 : 0;
    }
    return vowels == 1 && isVowel(stem.charAt(last - 1)) && !isVowel(stem.charAt(last));
  }

  private static boolean isVowel(char c) {
    return "aeiou".indexOf(c) >= 0;
  }

  /** Whether there is a verb like this. */
  boolean isVerb(String lemma) {
    return verbs.contains(lemma);
  }

  private static void plural(String form, Set<String> words, List<String> found) {
    if (form.length() < 3 || !form.endsWith("s") || form.endsWith("ss")) {
      return;
    }
    if (form.endsWith("ies")) {
      add(form.substring(0, form.length() - 3) + "y", words, found);
    }
    add(form.substring(0, form.length() - 1), words, found);
    if (form.endsWith("es")) {
      add(form.substring(0, form.length() - 2), words, found);
    }
  }

  private static void add(String lemma, Set<String> words, List<String> found) {
    if (words.contains(lemma)) {
      found.add(lemma);
    }
  }
}
