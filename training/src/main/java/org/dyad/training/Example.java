package org.dyad.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.dyad.reading.neural.LemmaScript;

/**
 * A sentence to learn from. A layer that its corpus lacks is an empty list or array; the others
 * have one item a word.
 *
 * @param forms words as written
 * @param upos universal parts of speech
 * @param xpos Penn Treebank parts of speech
 * @param lemmas dictionary forms
 * @param heads 1-based index of each word's head, 0 for the root
 * @param relations relation of each word to its head, with subtypes
 * @param entities BIO tags of PER, ORG and LOC
 * @param manner whose idea of a name the tags follow
 * @param taught the teacher's BIO tags
 */
public record Example(
    List<String> forms,
    List<String> upos,
    List<String> xpos,
    List<String> lemmas,
    int[] heads,
    List<String> relations,
    List<String> entities,
    Manner manner,
    List<String> taught) {

  /** A sentence without a teacher's names, in the manner of Universal NER. */
  public Example(
      List<String> forms,
      List<String> upos,
      List<String> xpos,
      List<String> lemmas,
      int[] heads,
      List<String> relations,
      List<String> entities) {
    this(forms, upos, xpos, lemmas, heads, relations, entities, Manner.UNIVERSAL, List.of());
  }

  /** Words without tree or tags, but with names. */
  public static Example ofEntities(List<String> forms, List<String> entities) {
    return new Example(forms, List.of(), List.of(), List.of(), new int[0], List.of(), entities);
  }

  /** The same sentence with names of this manner. */
  public Example withNames(List<String> tags, Manner whose) {
    return new Example(forms, upos, xpos, lemmas, heads, relations, tags, whose, taught);
  }

  /** The same sentence with the teacher's names. */
  public Example withTaught(List<String> tags) {
    return new Example(forms, upos, xpos, lemmas, heads, relations, entities, manner, tags);
  }

  public int size() {
    return forms.size();
  }

  public boolean hasTree() {
    return heads.length > 0;
  }

  public boolean hasEntities() {
    return !entities.isEmpty();
  }

  /** The edit script of each word's lemma. */
  public List<String> scripts() {
    List<String> scripts = new ArrayList<>(lemmas.size());
    for (int i = 0; i < lemmas.size(); i++) {
      scripts.add(LemmaScript.between(forms.get(i), lemmas.get(i)).toString());
    }
    return scripts;
  }

  /** The same sentence in capitals, as in some headlines. */
  public Example inCapitals() {
    return withForms(forms.stream().map(f -> f.toUpperCase(Locale.ROOT)).toList());
  }

  /** The same sentence without capitals. */
  public Example inLowerCase() {
    return withForms(forms.stream().map(f -> f.toLowerCase(Locale.ROOT)).toList());
  }

  /** The same sentence without its full stop, as headlines have none; or itself, without one. */
  public Example withoutFullStop() {
    int last = size() - 1;
    if (last < 1 || !forms.get(last).equals(".")) {
      return this;
    }
    for (int head : heads) {
      if (head == last + 1) {
        return this;
      }
    }
    return new Example(
        forms.subList(0, last),
        cut(upos, last),
        cut(xpos, last),
        cut(lemmas, last),
        heads.length == 0 ? heads : Arrays.copyOf(heads, last),
        cut(relations, last),
        cut(entities, last),
        manner,
        cut(taught, last));
  }

  private static List<String> cut(List<String> layer, int size) {
    return layer.isEmpty() ? layer : layer.subList(0, size);
  }

  private Example withForms(List<String> changed) {
    return new Example(changed, upos, xpos, lemmas, heads, relations, entities, manner, taught);
  }
}
