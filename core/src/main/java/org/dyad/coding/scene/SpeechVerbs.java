package org.dyad.coding.scene;

import java.util.Set;
import org.dyad.proposition.Proposition;

/** Verbs of speech and thought, by lemma. */
public final class SpeechVerbs {

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
  public static boolean tells(String lemma) {
    return TELL.contains(lemma);
  }

  /** "Police reported that a mine killed two": whoever tells or looks on has not done it. */
  public static boolean onlyTell(Proposition above, Draft act) {
    String lemma = above.lemma();
    boolean tells =
        TELL.contains(lemma)
            || lemma.equals("watch")
            || lemma.equals("witness")
            || lemma.equals("see");
    return tells
        && act.actors().isEmpty()
        && act.standing() != Draft.Standing.TOPIC
        && act.proposition().kind() == Proposition.Kind.VERB
        && act.proposition().has("agent");
  }

  /** Whether its time is not that of what it tells of. */
  public static boolean tellsOrThinks(String lemma) {
    return TELL.contains(lemma) || THINK.contains(lemma);
  }
}
