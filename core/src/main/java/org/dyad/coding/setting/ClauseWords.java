package org.dyad.coding.setting;

import java.util.Set;
import org.dyad.coding.scene.SpeechVerbs;

/** Words that say how the time and place of an event stand to those of the clause around it. */
final class ClauseWords {

  /** Verbs whose subject or object happens when they do: "held talks", "the attack came on". */
  private static final Set<String> COINCIDENT =
      Set.of(
          "hold",
          "take",
          "occur",
          "happen",
          "come",
          "begin",
          "start",
          "open",
          "end",
          "conclude",
          "kill",
          "wound",
          "injure",
          "leave",
          "destroy",
          "last",
          "be",
          "erupt",
          "break",
          "kick",
          "resume",
          "continue",
          "stage",
          "conduct",
          "launch",
          "carry",
          "make",
          "attend",
          "participate",
          "join",
          "host",
          "mount",
          "perform",
          "commit",
          "suffer",
          "pay",
          "undertake",
          "organize",
          "give",
          "have",
          "do",
          "sign",
          "convene",
          "chair",
          "lead",
          "wrap",
          "finish",
          "complete",
          "hit",
          "strike",
          "target",
          "rock",
          "claim",
          "impose",
          "deal",
          "deliver",
          "engage",
          "survive",
          "face",
          "mark",
          "exchange");

  /** Verbs that end what they tell of: the day is its last. */
  private static final Set<String> ENDING =
      Set.of("end", "conclude", "wrap", "finish", "complete", "return", "round");

  /** Verbs whose infinitive happens when they do: "managed to", "continued to". */
  private static final Set<String> IMPLICATIVE =
      Set.of(
          "manage",
          "begin",
          "start",
          "continue",
          "happen",
          "come",
          "help",
          "force",
          "proceed",
          "use",
          "appear",
          "seem",
          "go",
          "fail",
          "cease",
          "stop",
          "have",
          "try",
          "attempt",
          "keep",
          "resume",
          "be",
          "get");

  /** What happened before it is spoken of: "at the invitation of". */
  private static final Set<String> EARLIER =
      Set.of(
          "invitation",
          "request",
          "behest",
          "order",
          "urging",
          "insistence",
          "instruction",
          "suggestion",
          "allegation",
          "decision");

  /** Verbs of going, whose "for" and "to" give what happens there. */
  private static final Set<String> MOTION =
      Set.of(
          "leave",
          "arrive",
          "fly",
          "travel",
          "go",
          "come",
          "head",
          "gather",
          "visit",
          "depart",
          "return",
          "land",
          "sit",
          "assemble",
          "converge",
          "meet",
          "tour");

  /** What words are told in. */
  private static final Set<String> TEXTS =
      Set.of(
          "address",
          "announcement",
          "article",
          "broadcast",
          "communique",
          "interview",
          "letter",
          "message",
          "note",
          "post",
          "report",
          "speech",
          "statement",
          "tweet",
          "video");

  private ClauseWords() {}

  static boolean isText(String lemma) {
    return TEXTS.contains(lemma);
  }

  static boolean isSaying(String lemma) {
    return SpeechVerbs.tellsOrThinks(lemma);
  }

  static boolean isCoincident(String lemma) {
    return COINCIDENT.contains(lemma);
  }

  static boolean isEnding(String lemma) {
    return ENDING.contains(lemma);
  }

  static boolean isImplicative(String lemma) {
    return IMPLICATIVE.contains(lemma);
  }

  static boolean isEarlier(String lemma) {
    return EARLIER.contains(lemma);
  }

  static boolean isMotion(String lemma) {
    return MOTION.contains(lemma);
  }
}
