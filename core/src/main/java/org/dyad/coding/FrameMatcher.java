package org.dyad.coding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.dyad.coding.codebook.Codebook;
import org.dyad.coding.codebook.Codebook.FrameTrigger;
import org.dyad.coding.codebook.Condition;
import org.dyad.coding.codebook.Frame;
import org.dyad.coding.codebook.ModeRule;
import org.dyad.coding.codebook.Trigger;
import org.dyad.coding.scene.Draft;
import org.dyad.coding.scene.Scene;
import org.dyad.event.Event.Participant;
import org.dyad.event.EventType;
import org.dyad.proposition.Proposition;

/**
 * Finds the frame that codes a proposition: of those whose trigger and conditions hold and whose
 * sides are there, the one of highest priority, then of the longest trigger, then of most
 * conditions, then first by name.
 */
final class FrameMatcher {

  private static final Comparator<FrameTrigger> ORDER =
      Comparator.comparingInt((FrameTrigger f) -> -f.frame().priority())
          .thenComparingInt(f -> -f.trigger().length())
          .thenComparingInt(f -> -f.frame().when().size())
          .thenComparing(f -> f.frame().name());

  private final Codebook codebook;
  private final Scene scene;
  private final Sides sides;
  private final Trace trace;
  private final List<Draft> told = new ArrayList<>();

  FrameMatcher(Codebook codebook, Scene scene, Trace trace) {
    this.codebook = codebook;
    this.scene = scene;
    this.sides = new Sides(scene);
    this.trace = trace;
  }

  /** Codes a proposition; an article's are to come in their order. */
  Optional<Draft> match(Proposition proposition) {
    Optional<Draft> draft = best(proposition);
    draft.filter(d -> d.standing() == Draft.Standing.AS_TOLD).ifPresent(told::add);
    return draft;
  }

  private Optional<Draft> best(Proposition proposition) {
    String lemma = scene.lemma(proposition.sentence(), proposition.head());
    List<FrameTrigger> known = codebook.frames(proposition.kind(), lemma);
    if (known.isEmpty()) {
      return Optional.empty();
    }
    Match match = new Match(scene, proposition);
    List<FrameTrigger> called = new ArrayList<>(known.size());
    for (FrameTrigger candidate : known) {
      if (match.has(candidate.trigger())) {
        called.add(candidate);
      }
    }
    called.sort(ORDER);
    Optional<Draft> topic = Optional.empty();
    for (FrameTrigger candidate : called) {
      Optional<Draft> draft = code(match, candidate.frame(), candidate.trigger());
      if (draft.isPresent() && draft.get().standing() != Draft.Standing.TOPIC) {
        return draft;
      }
      topic = topic.isPresent() ? topic : draft;
    }
    return topic;
  }

  /** Whether a frame is called up that says of this very use of the word that it is none. */
  boolean isForbidden(Proposition proposition) {
    String lemma = scene.lemma(proposition.sentence(), proposition.head());
    Match match = new Match(scene, proposition);
    for (FrameTrigger candidate : codebook.frames(proposition.kind(), lemma)) {
      Trigger trigger = candidate.trigger();
      if (match.has(trigger)) {
        match.calledBy(trigger);
        for (Condition condition : candidate.frame().unless()) {
          if (match.holds(condition, trigger.preposition())) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /** Whether an act stands where the codebook's compositions may lend it the sides it lacks. */
  private boolean mayBeTopic(Proposition proposition) {
    if (proposition.outer().isEmpty() || !proposition.in("agent").isEmpty()) {
      return false;
    }
    Proposition above = scene.proposition(proposition.outer().get().id());
    if (proposition.support() != 0 && above.head() == proposition.support()) {
      if (above.outer().isEmpty()) {
        return false;
      }
      above = scene.proposition(above.outer().get().id());
    }
    String lemma = scene.lemma(above.sentence(), above.head());
    return !codebook.compositions(above.kind(), lemma).isEmpty();
  }

  private Optional<Draft> code(Match match, Frame frame, Trigger trigger) {
    Proposition proposition = match.proposition();
    match.calledBy(trigger);
    for (Condition condition : frame.when()) {
      if (!match.holds(condition, trigger.preposition())) {
        return refuse(proposition, frame, trigger, "nothing it asks for in " + condition.slot());
      }
    }
    for (Condition condition : frame.unless()) {
      if (match.holds(condition, trigger.preposition())) {
        return refuse(proposition, frame, trigger, "forbidden word in " + condition.slot());
      }
    }
    if (!sides.hold(match, frame.otherNeeds())) {
      return refuse(proposition, frame, trigger, "needs of " + frame.otherNeeds().keySet());
    }
    List<Participant> actors =
        sides.find(match, frame.actor(), frame.actorNeeds(), trigger.preposition(), List.of());
    List<Participant> recipients = sides.recipients(match, frame, trigger.preposition(), actors);
    if (recipients.isEmpty() && match.isAgain(frame.again())) {
      recipients = lastOf(frame.event(), actors);
    }
    if (recipients.isEmpty() && !frame.reciprocal() && frame.recipientNeeds().mayBeUnknown()) {
      recipients = sides.named(match, frame.recipient(), trigger.preposition(), actors);
    }
    if (frame.reciprocal()) {
      List<Participant> all = new ArrayList<>(actors);
      Sides.addAll(all, recipients);
      actors = all;
      recipients = List.of();
    }
    if (match.isAttribute()) {
      return refuse(proposition, frame, trigger, "says who somebody is");
    }
    String missing = missing(frame, actors, recipients);
    if (missing.isEmpty() && actors.isEmpty() && !frame.reciprocal() && match.isBackground()) {
      missing = "told by the way, without an actor";
    }
    if (!missing.isEmpty() && !mayBeTopic(proposition)) {
      return refuse(proposition, frame, trigger, missing);
    }
    recipients = Things.takenFrom(recipients, scene, proposition.sentence(), frame.event());
    recipients = Things.withoutOwners(recipients, actors, scene, proposition.sentence());
    EventType type = frame.event();
    String cameo = frame.cameo();
    for (ModeRule rule : frame.modes()) {
      if (rule.when().stream().allMatch(c -> match.holds(c, trigger.preposition()))) {
        type = new EventType(type.type(), rule.mode());
        cameo = rule.cameo().isEmpty() ? cameo : rule.cameo();
        break;
      }
    }
    trace.tried(
        proposition,
        frame.name(),
        trigger.written(),
        true,
        missing.isEmpty() ? type.toString() : type + " as a topic: " + missing);
    List<Integer> words =
        proposition.support() == 0
            ? List.of(proposition.head())
            : List.of(
                Math.min(proposition.support(), proposition.head()),
                Math.max(proposition.support(), proposition.head()));
    return Optional.of(
        new Draft(
            proposition,
            proposition,
            frame,
            type,
            cameo,
            actors,
            recipients,
            frame.contexts(),
            words,
            "",
            missing.isEmpty() ? Draft.Standing.AS_TOLD : Draft.Standing.TOPIC,
            false));
  }

  /** Those to whom an act of this type, by the same country, was told to go last. */
  private List<Participant> lastOf(EventType type, List<Participant> actors) {
    for (int i = told.size() - 1; i >= 0; i--) {
      Draft draft = told.get(i);
      if (draft.type().equals(type) && shareCountry(draft.actors(), actors)) {
        return draft.recipients();
      }
    }
    return List.of();
  }

  private static boolean shareCountry(List<Participant> some, List<Participant> others) {
    for (Participant one : some) {
      for (Participant other : others) {
        if (!one.actor().country().isEmpty()
            && one.actor().country().equals(other.actor().country())) {
          return true;
        }
      }
    }
    return false;
  }

  /** What a frame's needs of its sides lack; empty if nothing. */
  private static String missing(
      Frame frame, List<Participant> actors, List<Participant> recipients) {
    if (actors.isEmpty() && !frame.actorNeeds().optional()) {
      return "no fitting actor in " + names(frame.actor());
    }
    if (!frame.reciprocal() && recipients.isEmpty() && !frame.recipientNeeds().optional()) {
      return "no fitting recipient in " + names(frame.recipient());
    }
    if (frame.reciprocal() && actors.size() < 2 && !frame.recipientNeeds().optional()) {
      return "only one side";
    }
    if (actors.stream().noneMatch(p -> p.actor().isPolitical())
        && recipients.stream().noneMatch(p -> p.actor().isPolitical())) {
      return "no political side";
    }
    return "";
  }

  private Optional<Draft> refuse(
      Proposition proposition, Frame frame, Trigger trigger, String why) {
    trace.tried(proposition, frame.name(), trigger.written(), false, why);
    return Optional.empty();
  }

  private static String names(List<org.dyad.coding.codebook.Slot> slots) {
    StringBuilder names = new StringBuilder();
    for (org.dyad.coding.codebook.Slot slot : slots) {
      names.append(names.length() == 0 ? "" : ", ").append(slot.name());
    }
    return names.toString();
  }
}
