package org.dyad.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dyad.actor.Actor;
import org.dyad.actor.Mention;
import org.dyad.article.Span;
import org.dyad.coding.codebook.Need;
import org.dyad.coding.codebook.Slot;
import org.dyad.event.Event.Participant;
import org.dyad.proposition.Argument;
import org.dyad.proposition.Proposition;
import org.dyad.reading.Sentence;
import org.dyad.reading.Token;

/** Finds who stands in a frame's roles. */
final class Sides {

  /** How deep a phrase is searched for somebody inside it. */
  private static final int DEPTH = 4;

  /** Slots that say where. */
  private static final Set<String> PLACES = Set.of("in", "at", "near", "on");

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
          "paper");

  /** Relations by which a phrase holds somebody, the most telling first. */
  private static final List<String> INSIDE =
      List.of("nmod:poss", "compound", "amod", "nmod", "appos");

  private final Scene scene;

  Sides(Scene scene) {
    this.scene = scene;
  }

  /**
   * Those in the first slot that holds somebody besides those named; empty if none does. Where
   * anything will do, somebody political in any slot but that of a place goes before a thing in an
   * earlier one: "seized weapons from the rebels".
   *
   * @param besides who stands on the other side already
   */
  List<Participant> find(
      Match match, List<Slot> slots, Need need, String preposition, List<Participant> besides) {
    if (need.isAny()) {
      List<Participant> political =
          first(match, slots, Need.POLITICAL, preposition, PLACES, besides);
      if (!political.isEmpty()) {
        return political;
      }
    }
    return first(match, slots, need, preposition, Set.of(), besides);
  }

  private List<Participant> first(
      Match match,
      List<Slot> slots,
      Need need,
      String preposition,
      Set<String> without,
      List<Participant> besides) {
    for (Slot slot : slots) {
      if (without.contains(slot.name())) {
        continue;
      }
      List<Participant> found = new ArrayList<>(2);
      for (int head : match.heads(slot.name(), preposition)) {
        Sentence sentence = match.proposition().sentence();
        List<Participant> here = at(sentence, head, slot.through(), need);
        if (here.isEmpty() && slot.name().equals("agent")) {
          here = author(sentence, head, need);
        }
        addAll(found, here);
      }
      List<Participant> others = FrameMatcher.without(found, besides);
      if (!others.isEmpty()) {
        return others;
      }
    }
    return List.of();
  }

  /**
   * Whether every slot holds whom it needs. {@code none} asks of a clause that there is none, and
   * of any other slot that it holds nobody political.
   */
  boolean hold(Match match, Map<String, Need> needs) {
    for (Map.Entry<String, Need> entry : needs.entrySet()) {
      Need need = entry.getValue();
      if (need.isNone() && entry.getKey().startsWith("content")) {
        if (!match.heads(entry.getKey(), "").isEmpty()) {
          return false;
        }
        continue;
      }
      List<Slot> slot = List.of(new Slot(entry.getKey(), false));
      boolean there =
          !find(match, slot, need.isNone() ? Need.POLITICAL : need, "", List.of()).isEmpty();
      if (need.isNone() ? there : !there && !need.optional()) {
        return false;
      }
    }
    return true;
  }

  /** Adds those who are not there yet: an actor in a list counts once. */
  static void addAll(List<Participant> to, List<Participant> more) {
    for (Participant one : more) {
      if (to.stream().noneMatch(p -> p.actor().id().equals(one.actor().id()))) {
        to.add(one);
      }
    }
  }

  private List<Participant> at(Sentence sentence, int head, boolean through, Need need) {
    List<Participant> found = mentioned(sentence, head, need);
    if (found.isEmpty() && through) {
      found = inside(sentence, head, need, DEPTH);
    }
    if (found.isEmpty() && need.isAny() && !scene.isTime(sentence, head)) {
      found = List.of(anybody(sentence, head));
    }
    return found;
  }

  /** Who speaks in a statement, a report: "put out a report accusing the army". */
  private List<Participant> author(Sentence sentence, int head, Need need) {
    if (!UTTERANCES.contains(scene.lemma(sentence, head))) {
      return List.of();
    }
    Optional<Proposition> at = scene.at(sentence, head);
    for (int depth = 0; depth < 2 && at.isPresent(); depth++) {
      List<Participant> found = new ArrayList<>(2);
      for (Argument argument : at.get().in("agent")) {
        if (argument.head() != head) {
          addAll(found, at(sentence, argument.head(), true, need));
        }
      }
      if (!found.isEmpty()) {
        return found;
      }
      at = at.get().outer().map(outer -> scene.proposition(outer.id()));
    }
    return List.of();
  }

  private List<Participant> mentioned(Sentence sentence, int head, Need need) {
    List<Participant> found = new ArrayList<>(1);
    for (Mention mention : scene.mentions().allAt(sentence.number(), head)) {
      if (need.accepts(mention.actor())) {
        found.add(
            new Participant(
                mention.actor(),
                mention.span().of(scene.reading().article().text()),
                mention.span()));
      }
    }
    return found;
  }

  /**
   * Somebody inside the phrase of a head that is nobody: whoever has a country goes before a mere
   * kind ("military aid for Chad" is for Chad), then possessors first, then the nearest.
   */
  private List<Participant> inside(Sentence sentence, int head, Need need, int depth) {
    List<Participant> found = inside(sentence, head, need, true, depth);
    return found.isEmpty() ? inside(sentence, head, need, false, depth) : found;
  }

  private List<Participant> inside(
      Sentence sentence, int head, Need need, boolean withCountry, int depth) {
    if (depth == 0) {
      return List.of();
    }
    for (String relation : INSIDE) {
      for (Token child : sentence.children(head)) {
        if (!(relation.equals("nmod") ? child.is("nmod") : child.deprel().equals(relation))) {
          continue;
        }
        List<Participant> found = mentioned(sentence, child.index(), need);
        if (withCountry) {
          found.removeIf(p -> p.actor().country().isEmpty());
        }
        if (found.isEmpty()) {
          found = inside(sentence, child.index(), need, withCountry, depth - 1);
        }
        if (!found.isEmpty()) {
          return found;
        }
      }
    }
    return List.of();
  }

  /** A noun phrase of whom nothing is known. */
  private Participant anybody(Sentence sentence, int head) {
    Span span = scene.phrase(sentence, head);
    String words = span.of(scene.reading().article().text());
    String lemma = sentence.token(head).lemma().toLowerCase(Locale.ROOT);
    return new Participant(new Actor("kind:" + lemma, words, "", List.of(), ""), words, span);
  }
}
