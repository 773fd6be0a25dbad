package org.dyad.reading.neural;

import java.util.Locale;

/**
 * How a lemma is made from a word as written: so many characters cut from its end, others added,
 * and a rule for capitals; or, for words like "went", the lemma itself. Written as {@code L-2+y}
 * (lower case, cut two, add y), {@code L=go}. A network then chooses among scripts as among tags.
 *
 * @param letters what becomes of capital letters
 * @param whole whether {@code added} replaces the word
 * @param cut characters to take from the end
 * @param added characters to add, lower case
 */
public record LemmaScript(Letters letters, boolean whole, int cut, String added) {

  /** The rule for capitals, each by the letter that stands for it in a script. */
  public enum Letters {
    /** All lower case. */
    L,
    /** As in the word. */
    K,
    /** First upper case, the others lower. */
    T,
    /** All upper case. */
    U
  }

  /** The script that makes this lemma from this word, or as near as scripts can come. */
  public static LemmaScript between(String form, String lemma) {
    String from = form.toLowerCase(Locale.ROOT);
    String to = lemma.toLowerCase(Locale.ROOT);
    int common = 0;
    while (common < from.length()
        && common < to.length()
        && from.charAt(common) == to.charAt(common)) {
      common++;
    }
    boolean whole = common == 0;
    int cut = whole ? 0 : from.length() - common;
    String added = whole ? to : to.substring(common);
    LemmaScript best = new LemmaScript(Letters.L, whole, cut, added);
    for (Letters letters : Letters.values()) {
      LemmaScript script = new LemmaScript(letters, whole, cut, added);
      if (script.apply(form).equals(lemma)) {
        return script;
      }
    }
    return best;
  }

  /** Reads a script as {@link #toString} writes it. */
  public static LemmaScript parse(String text) {
    Letters letters = Letters.valueOf(text.substring(0, 1));
    if (text.charAt(1) == '=') {
      return new LemmaScript(letters, true, 0, text.substring(2));
    }
    int plus = text.indexOf('+');
    if (text.charAt(1) != '-' || plus < 0) {
      throw new IllegalArgumentException("no lemma script: " + text);
    }
    return new LemmaScript(
        letters, false, Integer.parseInt(text.substring(2, plus)), text.substring(plus + 1));
  }

  /** Whether the word is long enough for this script. */
  public boolean fits(String form) {
    return whole || cut < form.length();
  }

  /** The lemma; of a word that the script does not fit, the word in lower case. */
  public String apply(String form) {
    if (!fits(form)) {
      return form.toLowerCase(Locale.ROOT);
    }
    String lower = form.toLowerCase(Locale.ROOT);
    switch (letters) {
      case L:
        return make(lower);
      case U:
        return make(lower).toUpperCase(Locale.ROOT);
      case T:
        String made = make(lower);
        int first = made.isEmpty() ? 0 : Character.charCount(made.codePointAt(0));
        return made.substring(0, first).toUpperCase(Locale.ROOT) + made.substring(first);
      default:
        return make(form);
    }
  }

  private String make(String base) {
    return whole ? added : base.substring(0, Math.max(0, base.length() - cut)) + added;
  }

  @Override
  public String toString() {
    return letters + (whole ? "=" + added : "-" + cut + "+" + added);
  }
}
