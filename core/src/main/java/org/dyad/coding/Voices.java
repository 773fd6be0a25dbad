package org.dyad.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.dyad.coding.scene.Scene;
import org.dyad.coding.scene.SpeechVerbs;
import org.dyad.event.Event.Participant;
import org.dyad.proposition.Argument;
import org.dyad.proposition.Proposition;
import org.dyad.proposition.Proposition.Outer;
import org.dyad.reading.Sentence;

/** Tells who acts through words: in a statement whoever made it, in a speech whoever speaks. */
final class Voices {

  /** What is written or said on somebody's behalf: its words are those of whoever put it out. */
  private static final Set<String> UTTERANCES =
      Set.of(
          "report",
          "statement",
          "resolution",
          "letter",
          "article",
          "editorial",
          "speech",
          "tweet",
          "motion",
          "note",
          "message",
          "memo",
          "communique",
          "declaration",
          "petition",
          "post",
          "document",
          "bill",
          "address",
          "broadcast",
          "remark",
          "comment",
          "dispatch",
          "paper",
          "decree",
          "edict",
          "legislation",
          "directive",
          "communiqué");

  private final Scene scene;

  Voices(Scene scene) {
    this.scene = scene;
  }

  /**
   * Whose words do what an act tells.
   *
   * @param told the act
   * @param head its agent, which is nobody itself
   * @param at those who stand at a token of a sentence
   * @return empty if nobody's words do it
   */
  List<Participant> of(
      Proposition told, int head, BiFunction<Sentence, Integer, List<Participant>> at) {
    List<Participant> found = author(told.sentence(), head, at);
    return found.isEmpty() ? speaker(told, head, at) : found;
  }

  /**
   * "The spokesman said that they back the plan": "they" of whom nothing is told are his side; "the
   * army says that it is ready": a body speaks of itself.
   */
  private List<Participant> speaker(
      Proposition told, int head, BiFunction<Sentence, Integer, List<Participant>> at) {
    String word = told.sentence().token(head).form().toLowerCase(Locale.ROOT);
    boolean body = word.equals("it");
    boolean own = body || word.equals("they") || word.equals("we") || word.equals("i");
    Optional<Outer> outer = told.outer();
    for (int depth = 0; depth < 2 && outer.isPresent(); depth++) {
      if (outer.get().relation().equals("ccomp")) {
        break;
      }
      outer = scene.proposition(outer.get().id()).outer();
    }
    if (!own || outer.isEmpty() || !outer.get().relation().equals("ccomp")) {
      return List.of();
    }
    Proposition speech = scene.proposition(outer.get().id());
    List<Participant> found = new ArrayList<>(1);
    if (SpeechVerbs.tells(speech.lemma()) && !(body && speech.token().xpos().equals("VBG"))) {
      for (Argument argument : speech.in("agent")) {
        Sides.addAll(found, at.apply(speech.sentence(), argument.head()));
      }
    }
    // A person is no "it": of what an office-holder says so, nothing is known.
    found.removeIf(p -> body && !p.actor().office().isEmpty());
    return found;
  }

  /** Verbs whose object says nothing for their subject: "vetoed a resolution". */
  static boolean isUndone(String verb) {
    return switch (verb) {
      case "veto", "block", "reject", "defeat", "shelve", "scrap", "quash", "oppose" -> true;
      default -> false;
    };
  }

  /** Whether what a noun says never came into force: "vetoed a resolution condemning the raid". */
  static boolean isUndone(Scene scene, Proposition noun) {
    Optional<Outer> above = noun.outer();
    return noun.kind() == Proposition.Kind.NOUN
        && UTTERANCES.contains(noun.lemma())
        && above.isPresent()
        && above.get().relation().equals("obj")
        && isUndone(scene.proposition(above.get().id()).lemma());
  }

  /** Who speaks in a statement, a report: "issued a report blaming the navy". */
  private List<Participant> author(
      Sentence sentence, int head, BiFunction<Sentence, Integer, List<Participant>> at) {
    if (!UTTERANCES.contains(scene.lemma(sentence, head))) {
      return List.of();
    }
    Optional<Proposition> around = scene.at(sentence, head);
    if (around.isEmpty() && sentence.token(head).is("obj")) {
      around = scene.at(sentence, sentence.token(head).head());
    }
    for (int depth = 0; depth < 2 && around.isPresent(); depth++) {
      if (isUndone(around.get().lemma())) {
        return List.of();
      }
      List<Participant> found = new ArrayList<>(2);
      for (Argument argument : around.get().in("agent")) {
        if (argument.head() != head) {
          Sides.addAll(found, at.apply(sentence, argument.head()));
        }
      }
      if (!found.isEmpty()) {
        return found;
      }
      around = around.get().outer().map(outer -> scene.proposition(outer.id()));
    }
    return List.of();
  }
}
