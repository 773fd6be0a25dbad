package org.dyad.reading.neural;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Chooses lemmas: what the treebanks agree on, else for a word that is inflected by rule a verb or
 * noun that it can come from, else the network's best script that fits the word. For an inflected
 * word the result should also be a word ("company", not "companie"); where the best script does not
 * make one and one of the next does, that is taken.
 */
final class Lemmatiser {

  private static final Set<String> INFLECTED =
      Set.of("VBD", "VBG", "VBN", "VBZ", "NNS", "JJR", "JJS", "RBR", "RBS");

  /** What may stand before a verb that is not inflected by rule. */
  private static final List<String> PREFIXES =
      List.of("over", "under", "with", "fore", "out", "mis", "re", "un", "up");

  /** How many of the best scripts are tried for one that makes a word. */
  private static final int TRIED = 5;

  private final LemmaScript[] scripts;
  private final Lexicon lexicon;
  private final RegularForms regular;
  private final WordPiece vocabulary;

  Lemmatiser(List<String> scripts, Lexicon lexicon, RegularForms regular, WordPiece vocabulary) {
    this.scripts = scripts.stream().map(LemmaScript::parse).toArray(LemmaScript[]::new);
    this.lexicon = lexicon;
    this.regular = regular;
    this.vocabulary = vocabulary;
  }

  /**
   * @param scores scores of all scripts, word by word
   * @param row which word's
   */
  String lemma(float[] scores, int row, String form, String xpos) {
    String lower = form.toLowerCase(Locale.ROOT);
    // A headline's "deports" may be taken for a form without ending, which it cannot be.
    boolean ends = xpos.equals("VBP") && lower.endsWith("s") && !regular.isVerb(lower);
    List<String> sources = regular.lemmas(lower, ends ? "VBZ" : xpos);
    String agreed = lexicon.lemma(lower, xpos);
    if (agreed.isEmpty() && sources.isEmpty() && isPast(lower, xpos)) {
      agreed = prefixed(lower, xpos.equals("VBN") ? xpos : "VBD");
      agreed = agreed.isEmpty() ? regular.irregular(lower) : agreed;
    }
    if (agreed.isEmpty() && xpos.equals("NNS") && isUnit(lower)) {
      return lower;
    }
    boolean slip = !sources.isEmpty() && xpos.startsWith("V") && !regular.isVerb(agreed);
    if (!agreed.isEmpty() && !slip) {
      return agreed;
    }
    int from = row * scripts.length;
    int best = best(scores, from, form, Float.POSITIVE_INFINITY, -1);
    if (best < 0) {
      return form;
    }
    String first = scripts[best].apply(form);
    if (!sources.isEmpty()) {
      return sources.contains(first) ? first : sources.get(0);
    }
    if (!INFLECTED.contains(xpos) || (isWord(first) && !isLeft(first, form))) {
      return first;
    }
    String other = first;
    int next = best;
    for (int i = 1; i < TRIED; i++) {
      next = best(scores, from, form, scores[from + next], next);
      if (next < 0) {
        break;
      }
      String lemma = scripts[next].apply(form);
      if (isLeft(lemma, form)) {
        continue;
      }
      if (isWord(lemma)) {
        return lemma;
      }
      if (isLeft(other, form)) {
        other = lemma;
      }
    }
    return other;
  }

  /** Whether a verb may be in the past: by its tag, or as nothing else that a verb can be. */
  private boolean isPast(String form, String xpos) {
    return switch (xpos) {
      case "VBD", "VBN" -> true;
      case "VB", "VBP" -> !regular.isVerb(form);
      default -> false;
    };
  }

  /** "kg", "km": a short plural without an ending is an abbreviation, which has none. */
  private static boolean isUnit(String form) {
    return form.length() <= 3 && !form.endsWith("s");
  }

  /** Of "overthrew" and "upheld" what is known of "threw" and "held". */
  private String prefixed(String form, String xpos) {
    for (String prefix : PREFIXES) {
      if (form.startsWith(prefix)) {
        String rest = lexicon.lemma(form.substring(prefix.length()), xpos);
        if (!rest.isEmpty() && regular.isVerb(prefix + rest)) {
          return prefix + rest;
        }
      }
    }
    return "";
  }

  /** Whether a script left an ending that an inflected word has: no lemma, unless it is known. */
  private static boolean isLeft(String lemma, String form) {
    return lemma.equalsIgnoreCase(form) && (form.endsWith("ed") || form.endsWith("ing"));
  }

  private boolean isWord(String lemma) {
    return lexicon.knows(lemma) || vocabulary.hasWord(lemma);
  }

  /** The fitting script with the highest score after the one given, or -1. */
  private int best(float[] scores, int from, String form, float below, int after) {
    int best = -1;
    for (int i = 0; i < scripts.length; i++) {
      float score = scores[from + i];
      boolean later = score < below || (score == below && i > after);
      if (later && (best < 0 || score > scores[from + best]) && scripts[i].fits(form)) {
        best = i;
      }
    }
    return best;
  }
}
