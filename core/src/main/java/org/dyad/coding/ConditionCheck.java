package org.dyad.coding;

import java.util.List;
import java.util.Set;
import org.dyad.coding.codebook.Condition;
import org.dyad.coding.scene.Scene;
import org.dyad.proposition.Argument;
import org.dyad.proposition.Factuality;
import org.dyad.proposition.Proposition;
import org.dyad.reading.Sentence;
import org.dyad.reading.Token;

/**
 * Whether the codebook's conditions ({@code when}, {@code unless}, modes) hold of a proposition.
 */
final class ConditionCheck {

  /** Nouns and pronouns that count or measure what their of-phrase names. */
  private static final Set<String> QUANTITIES =
      Set.of(
          ("some all many most several few both number dozen score hundred thousand million "
                  + "billion handful couple pair majority rest remainder part half third quarter "
                  + "percent % series batch shipment consignment ton tonne kilo kilogram kg barrel "
                  + "box crate container load truckload convoy package set string raft group wave "
                  + "round lot team delegation total worth piece item collection kind type bulk "
                  + "remnant member remaining last")
              .split(" "));

  /** Of a clause inside: it says what will be. */
  private static final List<String> FUTURE = List.of("future");

  private final Scene scene;
  private final Match match;
  private final Proposition proposition;
  private final Sentence sentence;

  ConditionCheck(Scene scene, Match match) {
    this.scene = scene;
    this.match = match;
    this.proposition = match.proposition();
    this.sentence = proposition.sentence();
  }

  /** Whether a slot holds one of the phrases. */
  boolean holds(Condition condition, String preposition) {
    if (condition.slot().equals("form")) {
      return condition.phrases().contains(List.of(form()));
    }
    if (condition.slot().equals("content.form")) {
      return holdsTold(condition, preposition);
    }
    if (condition.slot().endsWith("modal")) {
      return holdsModal(condition);
    }
    if (condition.slot().equals("any")) {
      for (Argument argument : proposition.arguments()) {
        if (holdsAt(condition, argument.head())) {
          return true;
        }
      }
      return holdsAnywhere(
          condition, proposition.support() != 0 ? proposition.support() : proposition.head());
    }
    List<Integer> heads =
        condition.slot().equals("purpose")
            ? Purposes.verbs(proposition)
            : match.heads(condition.slot(), preposition);
    for (int head : heads) {
      if (holdsAt(condition, head) || (isQuantity(head) && holdsOf(condition, head))) {
        return true;
      }
    }
    return false;
  }

  /** Whether the word that makes a possibility or a duty of an act is one of these: "must". */
  private boolean holdsModal(Condition condition) {
    String slot = condition.slot();
    int dot = slot.indexOf('.');
    List<Proposition> acts = new java.util.ArrayList<>(1);
    if (dot < 0) {
      acts.add(proposition);
    } else {
      for (int head : match.heads(slot.substring(0, dot), "")) {
        scene.at(sentence, head).ifPresent(acts::add);
      }
    }
    for (Proposition act : acts) {
      int cue = act.factuality().cue();
      if (cue != 0 && condition.phrases().contains(List.of(scene.lemma(sentence, cue)))) {
        return true;
      }
    }
    return false;
  }

  /** A verb's form: {@code participle} or {@code infinitive}; {@code finite} for the rest. */
  private String form() {
    String tag = sentence.token(proposition.head()).xpos();
    if (proposition.kind() != Proposition.Kind.VERB || tag.equals("VBD") || tag.equals("VBZ")) {
      return "finite";
    }
    for (Token child : sentence.children(proposition.head())) {
      if (child.is("aux")) {
        return "finite";
      }
      if (child.is("mark") && child.lemma().equals("to")) {
        return "infinitive";
      }
    }
    // "Denied accusing them": a clause of its own, not a word about somebody.
    boolean clause = tag.equals("VBG") && sentence.token(proposition.head()).is("xcomp");
    return tag.equals("VBN") || (tag.equals("VBG") && !clause) ? "participle" : "finite";
  }

  private boolean holdsTold(Condition condition, String preposition) {
    List<Integer> heads = match.heads("content", preposition);
    if (heads.isEmpty()) {
      // "They left, he said": the saying hangs on what is said.
      for (Proposition inner : scene.propositions()) {
        if (inner.sentence() == sentence
            && inner.outer().filter(o -> o.id() == proposition.id()).isPresent()
            && inner.outer().get().relation().equals("ccomp")) {
          heads.add(inner.head());
        }
      }
    }
    for (int head : heads) {
      if (condition.phrases().contains(List.of(told(head)))
          || (condition.phrases().contains(FUTURE) && isFuture(head))) {
        return true;
      }
    }
    return false;
  }

  private boolean isFuture(int head) {
    return scene
        .at(sentence, head)
        .filter(clause -> clause.factuality().tense() == Factuality.Tense.FUTURE)
        .isPresent();
  }

  /** The form of a clause inside: {@code told} where it says what is or was, else {@code asked}. */
  private String told(int head) {
    String tag = sentence.token(head).xpos();
    if (tag.equals("VBD") || tag.equals("VBZ")) {
      return "told";
    }
    for (Token child : sentence.children(head)) {
      if ((child.is("aux") || child.is("cop")) && isTold(child)) {
        return "told";
      }
    }
    return "asked";
  }

  private static boolean isTold(Token helper) {
    return switch (helper.xpos()) {
      case "VBD", "VBZ", "VBP" -> true;
      case "MD" -> helper.lemma().equals("will") || helper.lemma().equals("would");
      default -> false;
    };
  }

  private boolean holdsAt(Condition condition, int head) {
    if (!condition.kinds().isEmpty()
        && sentence.token(head).upos().equals("NOUN")
        && condition.hasKindOf(scene.lemma(sentence, head))) {
      return true;
    }
    for (List<String> phrase : condition.phrases()) {
      if (isPhrase(phrase, head)) {
        return true;
      }
    }
    return false;
  }

  /** Of "some of its troops", "a convoy of trucks": what there is so much of. */
  private boolean holdsOf(Condition condition, int head) {
    for (Token child : sentence.children(head)) {
      if (child.is("nmod")
          && (holdsAt(condition, child.index())
              || (isQuantity(child.index()) && holdsOf(condition, child.index())))) {
        return true;
      }
    }
    return false;
  }

  private boolean isQuantity(int head) {
    String upos = sentence.token(head).upos();
    return upos.equals("NUM")
        || upos.equals("DET")
        || QUANTITIES.contains(scene.lemma(sentence, head));
  }

  private boolean holdsAnywhere(Condition condition, int top) {
    for (Token child : sentence.children(top)) {
      if (holdsAt(condition, child.index())) {
        return true;
      }
      if (!child.is("parataxis") && !child.is("conj") && holdsAnywhere(condition, child.index())) {
        return true;
      }
    }
    return false;
  }

  private boolean isPhrase(List<String> phrase, int head) {
    int last = phrase.size() - 1;
    if (!phrase.get(last).equals(scene.lemma(sentence, head))) {
      return false;
    }
    for (int i = 0; i < last; i++) {
      boolean there = false;
      for (Token child : sentence.children(head)) {
        if (phrase.get(i).equals(scene.lemma(sentence, child.index()))) {
          there = true;
          break;
        }
      }
      if (!there) {
        return false;
      }
    }
    return true;
  }
}
