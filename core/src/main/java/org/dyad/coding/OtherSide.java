package org.dyad.coding;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dyad.actor.Actor;
import org.dyad.actor.Mention;
import org.dyad.actor.Mention.Sense;
import org.dyad.actor.phrase.Nouns;
import org.dyad.article.Span;
import org.dyad.coding.scene.Draft;
import org.dyad.coding.scene.Scene;
import org.dyad.coding.setting.Where;
import org.dyad.event.Event.Location;
import org.dyad.event.Event.Participant;
import org.dyad.proposition.Proposition;
import org.dyad.reading.Sentence;
import org.dyad.reading.Token;

/**
 * Finds to whom something is done where the frame's own slots hold nobody: the nearest somebody
 * below the words that tell the event ("demanded the return of land taken by the army"), else the
 * country of the place where it happens ("marched in Lima" is to Peru). A thing that is nobody
 * ("rejected the appeal of the rebels") gives way to somebody.
 */
final class OtherSide {

  /** What is nearer than this counts. */
  private static final int FAR = 12;

  /** How much farther than somebody a place counts as: somebody near, else a place. */
  private static final int ANYBODY = 3;

  /** Places only. */
  private static final int PLACES = 0;

  /** No places. */
  private static final int NO_PLACE = 2 * FAR;

  /** Types of event whose sides are equals: several who act need nobody else. */
  private static final Set<String> MUTUAL = Set.of("AGREE", "CONSULT", "SUPPORT", "COOPERATE");

  /** Types of event that answer somebody: where no side has a country, any other will do. */
  private static final Set<String> ANSWERING = Set.of("CONCEDE", "REJECT", "PROTEST", "THREATEN");

  /** Types of event that are done to whoever is there. */
  private static final Set<String> BODILY = Set.of("PROTEST", "COERCE", "ASSAULT");

  private final Scene scene;

  private final Where where;

  private final HomeMeasures measures;

  OtherSide(Scene scene, Where where) {
    this.scene = scene;
    this.where = where;
    this.measures = new HomeMeasures(scene);
  }

  /** The draft, with the other side where it lacked one and the sentence names one. */
  Draft complete(Draft draft) {
    if (draft.actors().isEmpty()
        || draft.frame().event().mode().equals("resign")
        || (draft.actors().size() > 1 && MUTUAL.contains(draft.type().type()))) {
      return draft;
    }
    if (draft.recipients().stream().anyMatch(who -> isOwnCaptive(draft, who))) {
      List<Participant> others = new ArrayList<>(draft.recipients());
      others.removeIf(who -> isOwnCaptive(draft, who));
      return complete(draft.against(others));
    }
    if (draft.recipients().isEmpty()) {
      if (Things.isWords(draft.type())
          && Addressees.areUnknown(
              new Match(scene, draft.proposition()), scene, "patient", draft.actors())) {
        // "Told him to strike the town": it is said to him, whoever he is.
        return draft;
      }
      List<Participant> found = ofEvent(draft, ANYBODY);
      if (found.isEmpty() && BODILY.contains(draft.type().type()) && !draft.frame().reciprocal()) {
        found = where.of(draft).map(OtherSide::land).stream().toList();
      }
      if (found.isEmpty()) {
        found = measures.of(draft);
      }
      return found.isEmpty() ? draft : draft.against(found);
    }
    if (!draft.recipients().stream().allMatch(Sides::isNobody)) {
      return draft;
    }
    List<Integer> things = new ArrayList<>(2);
    for (Participant thing : draft.recipients()) {
      things.add(head(draft.proposition().sentence(), thing.span()));
    }
    List<Participant> found = below(draft, things, NO_PLACE);
    if (found.isEmpty() && named(draft).size() == draft.recipients().size()) {
      return draft;
    }
    if (found.isEmpty()) {
      found = ofEvent(draft, NO_PLACE);
    }
    if (found.isEmpty()) {
      return draft.against(Things.isWords(draft.type()) ? named(draft) : atPlace(draft));
    }
    return draft.against(found);
  }

  /**
   * "Peru called for the release of its soldiers": those of whoever asks, whose release is asked
   * for, are not who is asked.
   */
  private static boolean isOwnCaptive(Draft draft, Participant who) {
    boolean asked =
        draft.type().type().equals("REQUEST") && draft.frame().event().mode().equals("release");
    if (!asked
        || who.actor().country().isEmpty()
        || draft.actors().stream()
            .noneMatch(actor -> actor.actor().country().equals(who.actor().country()))) {
      return false;
    }
    Sentence sentence = draft.core().sentence();
    Set<Integer> freed = new HashSet<>(2);
    draft.core().in("patient").forEach(argument -> freed.add(argument.head()));
    for (Token token : sentence.tokens()) {
      if (token.span().start() == who.span().start()) {
        int above = token.index();
        while (above != 0 && !freed.contains(above)) {
          // "nurses held by the army": who holds them is in a clause of its own.
          above = sentence.token(above).is("acl") ? 0 : sentence.token(above).head();
        }
        return above != 0;
      }
    }
    return false;
  }

  private static Participant land(Location location) {
    return Scene.inhabitants(location.place(), location.text(), location.span());
  }

  /** Words are said to somebody: a thing is left out unless it has a name. */
  private static List<Participant> named(Draft draft) {
    List<Participant> named = new ArrayList<>(1);
    for (Participant thing : draft.recipients()) {
      int head = head(draft.proposition().sentence(), thing.span());
      if (draft.proposition().sentence().token(head).upos().equals("PROPN")) {
        named.add(thing);
      }
    }
    return named;
  }

  /** What is struck or taken is of the country where it stands: "a bridge near Lima" of Peru. */
  private List<Participant> atPlace(Draft draft) {
    Sentence sentence = draft.proposition().sentence();
    List<Participant> left = new ArrayList<>(1);
    for (Participant thing : draft.recipients()) {
      int head = head(sentence, thing.span());
      switch (sentence.token(head).upos()) {
        case "PRON", "DET", "SYM", "ADJ" -> {}
        default -> {
          List<Participant> place = below(draft, List.of(head), PLACES);
          String country =
              (place.isEmpty() ? ofEvent(draft, PLACES) : place)
                  .stream().findFirst().map(p -> p.actor().country()).orElse("");
          Actor of = thing.actor();
          Actor there = new Actor(of.id(), of.name(), country, of.sectors(), of.office());
          left.add(new Participant(there, thing.text(), thing.span()));
        }
      }
    }
    return left;
  }

  private List<Participant> ofEvent(Draft draft, int places) {
    List<Integer> heads = new ArrayList<>(3);
    for (Proposition from : List.of(draft.core(), draft.proposition())) {
      heads.add(from.head());
      if (from.support() != 0) {
        heads.add(from.support());
      }
    }
    return below(draft, heads, places);
  }

  private List<Participant> below(Draft draft, List<Integer> heads, int places) {
    Search search = new Search(draft, places, true);
    for (int head : heads) {
      search.below(head, 0, true);
    }
    if (!search.found.isEmpty() || places == PLACES || !ANSWERING.contains(draft.type().type())) {
      return search.found;
    }
    Search others = new Search(draft, places, false);
    for (int head : heads) {
      others.below(head, 0, true);
    }
    return others.found;
  }

  /** The word of a phrase that hangs on a word outside. */
  private static int head(Sentence sentence, Span span) {
    for (Token token : sentence.tokens()) {
      boolean inside = span.start() <= token.span().start() && token.span().end() <= span.end();
      if (inside) {
        Span above = token.head() == 0 ? Span.NONE : sentence.token(token.head()).span();
        if (token.head() == 0 || above.end() <= span.start() || span.end() <= above.start()) {
          return token.index();
        }
      }
    }
    throw new IllegalArgumentException("no word of sentence " + sentence.number() + " at " + span);
  }

  /** What a step down the tree costs; below 0 where there is no way. */
  private static int step(Draft draft, Token head, Token child, boolean top) {
    boolean noun = head.upos().equals("NOUN") || head.upos().equals("PROPN");
    return switch (child.relation()) {
      case "obj", "iobj", "xcomp", "ccomp" -> 1;
      case "obl" -> isBackground(draft, child) ? -1 : 2;
      case "nmod", "appos" -> 2;
      case "nsubj" -> top ? -1 : 2;
      case "conj" -> noun ? 1 : -1;
      case "acl" -> !child.deprel().equals("acl:relcl") ? 2 : Things.isWords(draft.type()) ? -1 : 4;
      case "advcl" -> isApart(draft, child) ? -1 : 3;
      case "amod" -> child.index() > head.index() ? 2 : -1;
      default -> -1;
    };
  }

  /** "a curfew following the killing of an editor": what came before or went on beside it. */
  private static boolean isBackground(Draft draft, Token phrase) {
    Sentence sentence = draft.proposition().sentence();
    int word = sentence.child(phrase.index(), "case");
    if (word == 0 || draft.type().type().equals("CONCEDE")) {
      return false;
    }
    return switch (sentence.token(word).form().toLowerCase(Locale.ROOT)) {
      case "following", "amid", "amidst", "despite", "during" -> true;
      default -> false;
    };
  }

  /**
   * "after a court cleared him": another event, at another time; but those who give in do so after
   * what the other side did.
   */
  private static boolean isApart(Draft draft, Token clause) {
    Sentence sentence = draft.proposition().sentence();
    if (sentence.child(clause.index(), "nsubj") == 0) {
      return false;
    }
    int mark = sentence.child(clause.index(), "mark");
    int word = mark == 0 ? sentence.child(clause.index(), "advmod") : mark;
    if (word == 0) {
      return false;
    }
    return switch (sentence.token(word).form().toLowerCase(Locale.ROOT)) {
      case "after" -> !draft.type().type().equals("CONCEDE");
      case "before", "as", "since", "while", "when", "once" -> true;
      default -> false;
    };
  }

  /** The nearest found so far. Lives for one search. */
  private final class Search {

    private final Draft draft;
    private final Sentence sentence;
    private final int places;
    private final boolean ofCountry;
    private final Set<String> taken = new HashSet<>();
    private int nearest = 2 * FAR;
    private List<Participant> found = List.of();

    Search(Draft draft, int places, boolean ofCountry) {
      this.draft = draft;
      this.ofCountry = ofCountry;
      this.sentence = draft.proposition().sentence();
      this.places = places;
      for (Participant actor : draft.actors()) {
        taken.add(actor.actor().id());
      }
    }

    void below(int head, int cost, boolean top) {
      for (Token child : sentence.children(head)) {
        int step = isSource(child) ? -1 : step(draft, sentence.token(head), child, top);
        int there = cost + step;
        if (step < 0 || there >= Math.min(nearest, FAR)) {
          continue;
        }
        List<Mention> mentions = scene.mentions().allAt(sentence.number(), child.index());
        if (!mentions.isEmpty() && mentions.stream().allMatch(this::isTaken)) {
          continue;
        }
        if (!scene.isTime(sentence, child.index())) {
          take(child, mentions, there);
        }
        below(child.index(), there, false);
      }
    }

    /** "its troops": those of whoever acts are on that side; "its allies" are others. */
    private boolean isOwn(Token token) {
      if (Nouns.isOpposed(scene.lemma(sentence, token.index()))) {
        return false;
      }
      for (Token child : sentence.children(token.index())) {
        if (child.deprel().equals("nmod:poss")
            && scene.mentions().allAt(sentence.number(), child.index()).stream()
                .anyMatch(this::isTaken)) {
          return true;
        }
      }
      return false;
    }

    private boolean isWeighty(Actor actor) {
      return ofCountry ? !actor.country().isEmpty() : actor.isPolitical();
    }

    private boolean isTaken(Mention mention) {
      return taken.contains(mention.actor().id());
    }

    /** "according to officials": who tells it takes no part. */
    private boolean isSource(Token phrase) {
      int word = sentence.child(phrase.index(), "case");
      return word != 0 && scene.lemma(sentence, word).equals("accord");
    }

    private void take(Token token, List<Mention> mentions, int cost) {
      List<Participant> there = new ArrayList<>(1);
      int far = cost;
      for (Mention mention : mentions) {
        boolean place = mention.reading() == Sense.PLACE;
        far = place ? cost + places : cost;
        boolean wanted =
            place
                ? far < nearest
                    && !(Things.isWords(draft.type()) && scene.isLocality(sentence, mention))
                : places != PLACES;
        if (wanted
            && isWeighty(mention.actor())
            && !isTaken(mention)
            && !isOwnCaptive(draft, participant(mention))) {
          Sides.addAll(there, List.of(participant(mention)));
        }
      }
      if (there.isEmpty() || isOwn(token)) {
        return;
      }
      for (Token joined : sentence.children(token.index())) {
        if (joined.is("conj")) {
          for (Mention mention : scene.mentions().allAt(sentence.number(), joined.index())) {
            if (mention.actor().isPolitical() && !isTaken(mention)) {
              Sides.addAll(there, List.of(participant(mention)));
            }
          }
        }
      }
      nearest = far;
      found = there;
    }

    private Participant participant(Mention mention) {
      return scene.participant(sentence, mention);
    }
  }
}
