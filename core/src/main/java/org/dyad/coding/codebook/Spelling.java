package org.dyad.coding.codebook;

import java.util.Map;
import java.util.Set;

/**
 * Folds British spellings of lemmas, and "re-open", into American ones, so that a trigger is
 * written once. Only the patterns that political news uses; what is not known stays as it is, and
 * since triggers and texts go through the same fold a wrong one does no harm.
 */
public final class Spelling {

  /** Verbs and nouns in -ise that have no form in -ize. */
  private static final Set<String> ALWAYS_ISE =
      Set.of(
          "advise",
          "arise",
          "bruise",
          "chastise",
          "comprise",
          "compromise",
          "concise",
          "cruise",
          "demise",
          "despise",
          "devise",
          "disguise",
          "enterprise",
          "excise",
          "exercise",
          "expertise",
          "franchise",
          "improvise",
          "likewise",
          "merchandise",
          "noise",
          "otherwise",
          "poise",
          "praise",
          "precise",
          "premise",
          "promise",
          "raise",
          "revise",
          "rise",
          "supervise",
          "surmise",
          "surprise",
          "televise",
          "wise",
          "appraise",
          "advertise");

  private static final Map<String, String> WORDS =
      Map.ofEntries(
          Map.entry("defence", "defense"),
          Map.entry("offence", "offense"),
          Map.entry("licence", "license"),
          Map.entry("programme", "program"),
          Map.entry("centre", "center"),
          Map.entry("labour", "labor"),
          Map.entry("honour", "honor"),
          Map.entry("favour", "favor"),
          Map.entry("harbour", "harbor"),
          Map.entry("rumour", "rumor"),
          Map.entry("endeavour", "endeavor"),
          Map.entry("neighbour", "neighbor"),
          Map.entry("armour", "armor"),
          Map.entry("behaviour", "behavior"),
          Map.entry("analyse", "analyze"),
          Map.entry("paralyse", "paralyze"),
          Map.entry("fulfil", "fulfill"),
          Map.entry("enrol", "enroll"),
          Map.entry("instal", "install"),
          Map.entry("cheque", "check"),
          Map.entry("manoeuvre", "maneuver"));

  /** Plurals that treebanks give as lemmas of their own. */
  private static final Map<String, String> PLURALS =
      Map.of(
          "troops", "troop",
          "arms", "arm",
          "talks", "talk",
          "supplies", "supply",
          "demonstrators", "demonstrator",
          "protesters", "protester",
          "funds", "fund");

  private Spelling() {}

  /** The lemma in American spelling; {@code lemma} itself where nothing is to be folded. */
  public static String fold(String lemma) {
    int length = lemma.length();
    if (length < 4) {
      return lemma;
    }
    if (length > 5 && lemma.startsWith("re-")) {
      return fold("re" + lemma.substring(3));
    }
    if (lemma.endsWith("ise")) {
      return ALWAYS_ISE.contains(lemma) ? lemma : lemma.substring(0, length - 3) + "ize";
    }
    if (lemma.endsWith("iz") && length > 5) {
      // A lemmatiser's slip on verbs that it has not seen.
      return lemma + "e";
    }
    if (lemma.endsWith("isation")) {
      return lemma.substring(0, length - 7) + "ization";
    }
    char last = lemma.charAt(length - 1);
    if (last == 'e' || last == 'r' || last == 'l') {
      String word = WORDS.get(lemma);
      return word == null ? lemma : word;
    }
    if (last == 's') {
      return PLURALS.getOrDefault(lemma, lemma);
    }
    return lemma;
  }
}
