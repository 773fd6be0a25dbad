package org.dyad.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dyad.actor.Actor;
import org.dyad.actor.Mention;
import org.dyad.actor.phrase.Nouns;
import org.dyad.article.Span;
import org.dyad.coding.codebook.Frame;
import org.dyad.coding.codebook.Need;
import org.dyad.coding.codebook.Slot;
import org.dyad.coding.scene.Scene;
import org.dyad.event.Event.Participant;
import org.dyad.place.PlaceMention;
import org.dyad.reading.Sentence;
import org.dyad.reading.Token;

/** Finds who stands in a frame's roles. */
final class Sides {

  /** How deep a phrase is searched for somebody inside it. */
  private static final int DEPTH = 4;

  /** Slots that say where. */
  private static final Set<String> PLACES = Set.of("in", "at", "near", "on");

  /** Relations by which a phrase holds somebody, the most telling first. */
  private static final List<String> INSIDE =
      List.of("nmod:poss", "compound", "amod", "nmod", "appos");

  /** Prepositions that tell whose something is. */
  private static final Set<String> SOURCES = Set.of("by", "of", "from", "for", "within");

  /** How the ids of things begin that are no actors. */
  private static final String NOBODY = "kind:";

  private final Scene scene;

  private final Voices voices;

  Sides(Scene scene) {
    this.scene = scene;
    voices = new Voices(scene);
  }

  /**
   * Whom a search takes.
   *
   * @param taken those who have a side already
   * @param agent whether who acts is asked for
   * @param hearer whether it is words that are said: of a thing in a town, nobody there is spoken
   *     to
   */
  private record Search(Need need, List<Participant> taken, boolean agent, boolean hearer) {

    Search of(Need other) {
      return new Search(other, taken, agent, hearer);
    }

    Search asAgent(boolean other) {
      return new Search(need, taken, other, hearer);
    }
  }

  /** Those in the first slot that holds somebody; empty if none does. */
  List<Participant> find(Match match, List<Slot> slots, Need need, String preposition) {
    return find(match, slots, need, preposition, List.of());
  }

  /**
   * Those in the first slot that holds somebody besides {@code taken}. Where anything will do,
   * somebody political in any slot goes before a thing in an earlier one ("seized weapons from the
   * rebels"); a place only before a thing ("shelled villages in Azerbaijan").
   */
  List<Participant> find(
      Match match, List<Slot> slots, Need need, String preposition, List<Participant> taken) {
    return find(match, slots, new Search(need, taken, false, false), preposition);
  }

  /** Those to whom a frame's event is done or said, besides those who act. */
  List<Participant> recipients(
      Match match, Frame frame, String preposition, List<Participant> actors) {
    boolean said = Things.isWords(frame.event()) && !frame.event().type().equals("CONSULT");
    Search search = new Search(frame.recipientNeeds(), actors, false, said);
    return find(match, frame.recipient(), search, preposition);
  }

  private List<Participant> find(Match match, List<Slot> slots, Search search, String preposition) {
    Need need = search.need();
    if (!need.isAny()) {
      return first(match, slots, search, preposition);
    }
    List<Slot> others = new ArrayList<>(slots);
    others.removeIf(slot -> PLACES.contains(slot.name()));
    List<Participant> found = first(match, others, search.of(Need.POLITICAL), preposition);
    if (found.isEmpty()) {
      found = first(match, others, search, preposition);
      if (found.stream().allMatch(p -> p.actor().id().startsWith(NOBODY))) {
        List<Slot> places = new ArrayList<>(slots);
        places.removeAll(others);
        List<Participant> there = first(match, places, search.of(Need.POLITICAL), preposition);
        return there.isEmpty() && found.isEmpty()
            ? first(match, places, search, preposition)
            : there.isEmpty() ? found : there;
      }
    }
    return found;
  }

  /** Somebody named who stands in one of the slots himself, though nothing is known of him. */
  List<Participant> named(
      Match match, List<Slot> slots, String preposition, List<Participant> taken) {
    List<Slot> direct = new ArrayList<>(slots.size());
    for (Slot slot : slots) {
      if (!isWhere(slot)) {
        direct.add(new Slot(slot.name(), false));
      }
    }
    return first(match, direct, new Search(Need.NAMED, taken, false, false), preposition);
  }

  /** Whether a participant is a thing, of which no more is known than its word. */
  static boolean isNobody(Participant participant) {
    return participant.actor().id().startsWith(NOBODY) && !participant.actor().isPolitical();
  }

  private List<Participant> first(
      Match match, List<Slot> slots, Search search, String preposition) {
    for (Slot slot : slots) {
      List<Participant> found = new ArrayList<>(2);
      Search here = search.asAgent(slot.name().equals("agent"));
      Sentence sentence = match.proposition().sentence();
      for (int head : match.heads(slot.name(), preposition)) {
        if ((!found.isEmpty() && isBeside(sentence, head))
            || (here.hearer()
                && (slot.name().contains(".") || !sentence.token(head).is("obl"))
                && isOnlyWhere(sentence, sentence.token(head)))) {
          continue;
        }
        // "Killed two officers and a nurse": beside one who fits, anybody does.
        boolean another =
            !found.isEmpty()
                && sentence.token(head).is("conj")
                && !here.agent()
                && !slot.name().equals("between");
        List<Participant> there =
            another && !mentioned(sentence, head, here.of(Need.POLITICAL)).isEmpty()
                ? mentioned(sentence, head, here.of(Need.POLITICAL))
                : at(sentence, head, slot.through(), here);
        addAll(
            found,
            there.isEmpty() && here.agent()
                ? voices.of(match.proposition(), head, (in, who) -> at(in, who, true, here))
                : there);
        for (Token name : there.isEmpty() ? List.<Token>of() : sentence.children(head)) {
          addAll(found, besideName(sentence, name, here));
        }
      }
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  /**
   * "fired on police on a Paris boulevard", "awarded the admiral the country's highest medal":
   * after somebody, what is no other of a list and nobody by itself says where or what.
   */
  private boolean isBeside(Sentence sentence, int head) {
    return !sentence.token(head).is("conj")
        && scene.mentions().allAt(sentence.number(), head).isEmpty();
  }

  /**
   * Whether every slot holds whom it needs. {@code none} asks of a clause or an {@code object} that
   * there is none, and of any other slot that it holds nobody political.
   */
  boolean hold(Match match, Map<String, Need> needs) {
    for (Map.Entry<String, Need> entry : needs.entrySet()) {
      Need need = entry.getValue();
      if (need.isNone()
          && (entry.getKey().contains("content") || entry.getKey().equals("object"))) {
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

  private List<Participant> at(Sentence sentence, int head, boolean through, Search search) {
    List<Participant> found = mentioned(sentence, head, search);
    if (!found.isEmpty()) {
      return withOtherOwner(sentence, head, found, search);
    }
    if (!search.agent()) {
      found = land(sentence, head, search);
    }
    if (found.isEmpty() && through) {
      found = inside(sentence, head, search, true, DEPTH);
      if (found.isEmpty()) {
        found = inside(sentence, head, search, false, DEPTH);
      }
    }
    if (found.isEmpty()
        && search.need().isAny()
        && !scene.isTime(sentence, head)
        && scene.mentions().allAt(sentence.number(), head).isEmpty()) {
      found = List.of(anybody(sentence, head));
    }
    return found;
  }

  /** "Chad and Sudan's armies": where the phrase has the second owner's alone, the first too. */
  private List<Participant> withOtherOwner(
      Sentence sentence, int head, List<Participant> found, Search search) {
    for (Token owner : sentence.children(head)) {
      if (owner.deprel().equals("nmod:poss") && sentence.child(owner.index(), "conj") != 0) {
        for (Participant other : mentioned(sentence, owner.index(), search)) {
          boolean apart =
              found.stream()
                  .noneMatch(
                      p ->
                          p.span().contains(other.span())
                              || p.actor().country().equals(other.actor().country()));
          if (apart && !other.actor().country().isEmpty()) {
            List<Participant> both = new ArrayList<>(List.of(other));
            addAll(both, found);
            return both;
          }
        }
      }
    }
    return found;
  }

  /** The country of a place that is nobody's name: where it befell somebody. */
  private List<Participant> land(Sentence sentence, int head, Search search) {
    Optional<PlaceMention> there = scene.place(sentence, head);
    if (there.isEmpty()
        || there.get().place().country().isEmpty()
        || !scene.mentions().allAt(sentence.number(), head).isEmpty()) {
      return List.of();
    }
    PlaceMention place = there.get();
    String words = place.span().of(scene.reading().article().text());
    Participant inhabitants = Scene.inhabitants(place.place(), words, place.span());
    String country = place.place().country();
    boolean wanted =
        search.need().accepts(inhabitants.actor())
            && search.taken().stream().noneMatch(p -> p.actor().country().equals(country));
    return wanted ? List.of(inhabitants) : List.of();
  }

  /** "Chadian leader Ali Okoye and Ana Lopez": trees may hang the second on the first's name. */
  private List<Participant> besideName(Sentence sentence, Token name, Search search) {
    if (!name.is("appos") || !name.upos().equals("PROPN") || name.index() != name.head() + 1) {
      return List.of();
    }
    List<Participant> found = new ArrayList<>(1);
    for (Token joined : sentence.children(name.index())) {
      if (joined.is("conj")) {
        addAll(found, mentioned(sentence, joined.index(), search));
      }
    }
    return found;
  }

  private List<Participant> mentioned(Sentence sentence, int head, Search search) {
    List<Participant> found = new ArrayList<>(1);
    for (Mention mention : scene.mentions().allAt(sentence.number(), head)) {
      Actor actor = mention.actor();
      if (search.need().accepts(actor)
          && search.taken().stream().noneMatch(p -> p.actor().id().equals(actor.id()))) {
        found.add(scene.participant(sentence, mention));
      }
    }
    return found;
  }

  /**
   * Somebody inside the phrase of a head that is nobody: whoever has a country goes before a mere
   * kind ("military aid for Chad" is for Chad), then possessors first, then the nearest.
   */
  private List<Participant> inside(
      Sentence sentence, int head, Search search, boolean withCountry, int depth) {
    if (depth == 0) {
      return List.of();
    }
    for (String relation : INSIDE) {
      for (Token child : sentence.children(head)) {
        if (!(relation.equals("nmod") ? child.is("nmod") : child.deprel().equals(relation))
            || (relation.equals("amod") && isOfCulture(sentence, head))
            || (relation.equals("nmod:poss") && Nouns.isOpposed(scene.lemma(sentence, head)))
            || (search.agent() && relation.equals("nmod") && !isSource(sentence, child.index()))) {
          continue;
        }
        List<Participant> found =
            search.hearer() && isOnlyWhere(sentence, child)
                ? new ArrayList<>()
                : mentioned(sentence, child.index(), search);
        for (Token joined : found.isEmpty() ? List.<Token>of() : sentence.children(child.index())) {
          if (joined.is("conj")) {
            addAll(found, mentioned(sentence, joined.index(), search));
          }
        }
        // "The European Centre": that it is European says nobody.
        if (withCountry
            || (relation.equals("amod") && sentence.token(head).upos().equals("PROPN"))) {
          found.removeIf(p -> p.actor().country().isEmpty());
        }
        if (found.isEmpty()) {
          found = inside(sentence, child.index(), search, withCountry, depth - 1);
        }
        if (!found.isEmpty()) {
          return found;
        }
      }
    }
    return List.of();
  }

  private static boolean isWhere(Slot slot) {
    return PLACES.contains(slot.name().substring(slot.name().lastIndexOf('.') + 1));
  }

  /** "a recount in Ohio": of what was said, not whom it was said to. */
  private boolean isOnlyWhere(Sentence sentence, Token name) {
    Token first = name;
    while (first.is("conj")) {
      first = sentence.token(first.head());
    }
    if (!first.is("nmod") && !first.is("obl")) {
      return false;
    }
    int word = sentence.child(first.index(), "case");
    return word != 0
        && PLACES.contains(scene.lemma(sentence, word))
        && scene.mentions().allAt(sentence.number(), name.index()).stream()
            .anyMatch(mention -> scene.isLocality(sentence, mention));
  }

  /** "the Russian language": the adjective names no side. */
  private boolean isOfCulture(Sentence sentence, int head) {
    return switch (scene.lemma(sentence, head)) {
      case "language", "dialect", "alphabet", "word", "culture", "food", "cuisine", "music" -> true;
      default -> false;
    };
  }

  /** Of what acts, whose act it is: a raid by or of somebody, not one on somebody. */
  private boolean isSource(Sentence sentence, int phrase) {
    for (Token child : sentence.children(phrase)) {
      if (child.is("case")) {
        return SOURCES.contains(scene.lemma(sentence, child.index()));
      }
    }
    return true;
  }

  /** A noun phrase of whom nothing is known. */
  private Participant anybody(Sentence sentence, int head) {
    Span span = scene.phrase(sentence, head);
    String words = span.of(scene.reading().article().text());
    String lemma = sentence.token(head).lemma().toLowerCase(Locale.ROOT);
    return new Participant(new Actor(NOBODY + lemma, words, "", List.of(), ""), words, span);
  }
}
