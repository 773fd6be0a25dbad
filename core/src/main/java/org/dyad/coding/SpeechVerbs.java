package org.dyad.coding;

import java.util.Set;

/** Verbs of speech and thought, by lemma. */
final class SpeechVerbs {

  private static final Set<String> TELL =
      Set.of(
          "say",
          "tell",
          "report",
          "claim",
          "announce",
          "state",
          "add",
          "comment",
          "note",
          "declare",
          "quote",
          "write",
          "reveal",
          "confirm",
          "insist",
          "argue",
          "allege",
          "disclose",
          "explain",
          "remark",
          "assert",
          "maintain",
          "stress",
          "acknowledge",
          "admit",
          "reiterate",
          "emphasize",
          "suggest",
          "warn",
          "believe",
          "testify",
          "tweet",
          "complain",
          "recount",
          "recall",
          "boast",
          "concede",
          "observe",
          "relate");

  private static final Set<String> THINK =
      Set.of(
          "think",
          "know",
          "recall",
          "predict",
          "expect",
          "hope",
          "fear",
          "deny",
          "show",
          "indicate",
          "hear",
          "learn",
          "mean",
          "see");

  private SpeechVerbs() {}

  /** Whether its subject is who says what stands in its clause. */
  static boolean tells(String lemma) {
    return TELL.contains(lemma);
  }

  /** Whether its time is not that of what it tells of. */
  static boolean tellsOrThinks(String lemma) {
    return TELL.contains(lemma) || THINK.contains(lemma);
  }
}
