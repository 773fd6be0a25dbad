package org.dyad.coding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import org.dyad.coding.Links.Link;
import org.dyad.coding.backoff.BackOff;
import org.dyad.coding.backoff.Features;
import org.dyad.coding.backoff.Judgement;
import org.dyad.coding.codebook.Frame;
import org.dyad.coding.codebook.Need;
import org.dyad.coding.scene.Draft;
import org.dyad.coding.scene.Scene;
import org.dyad.event.EventType;
import org.dyad.proposition.Proposition;

/**
 * Codes what links political sides and what no frame names, by what it resembles in the codebook's
 * examples. Its drafts go through compositions, status, dates and places as those of frames do.
 */
final class Unnamed {

  /** Stands as the frame of what is coded so. */
  static final String NAME = "back-off";

  private final Optional<BackOff> backOff;
  private final Scene scene;
  private final FrameMatcher matcher;
  private final Trace trace;
  private final Map<Integer, Judgement> judged = new HashMap<>();

  Unnamed(Optional<BackOff> backOff, Scene scene, FrameMatcher matcher, Trace trace) {
    this.backOff = backOff;
    this.scene = scene;
    this.matcher = matcher;
    this.trace = trace;
  }

  /**
   * Drafts of what is left when frames and compositions have had their say.
   *
   * @param named the drafts of frames, before and after composition
   * @return in the order of their propositions
   */
  List<Draft> find(List<Draft> named) {
    Set<Long> taken = new HashSet<>();
    for (Draft draft : named) {
      for (int word : draft.words()) {
        taken.add(key(draft.proposition(), word));
      }
    }
    Links links = new Links(scene);
    List<Draft> found = new ArrayList<>();
    for (Proposition proposition : scene.propositions()) {
      if (proposition.sentence().vectors().isEmpty()
          || taken.contains(key(proposition, proposition.head()))
          || taken.contains(key(proposition, proposition.support()))) {
        continue;
      }
      Optional<Link> link = links.of(proposition);
      if (link.isEmpty() || matcher.isForbidden(proposition)) {
        continue;
      }
      Features features = Links.features(proposition, link.get().actors(), link.get().recipients());
      Optional<Judgement> judgement = backOff.flatMap(learned -> learned.judge(features));
      if (judgement.isPresent()) {
        judged.put(proposition.id(), judgement.get());
        tell(proposition, judgement.get());
        found.add(draft(link.get(), judgement.get()));
      }
    }
    return found;
  }

  /** The drafts of frames and these, in the order of their propositions. */
  static List<Draft> together(List<Draft> named, List<Draft> unnamed) {
    List<Draft> all = new ArrayList<>(named);
    all.addAll(unnamed);
    all.sort(Comparator.comparingInt(d -> d.proposition().id()));
    return all;
  }

  /** How near a draft is to the examples; empty for those of frames. */
  Optional<Double> score(Draft draft) {
    return draft.frame().name().equals(NAME)
        ? Optional.ofNullable(judged.get(draft.core().id())).map(Judgement::score)
        : Optional.empty();
  }

  /** Takes out what only repeats what a frame codes in the same sentence. */
  static void withoutRepeats(List<Draft> drafts) {
    List<Draft> framed = new ArrayList<>(drafts);
    framed.removeIf(draft -> draft.frame().name().equals(NAME));
    drafts.removeIf(
        draft ->
            draft.frame().name().equals(NAME)
                && framed.stream().anyMatch(other -> Merger.isSame(draft, other)));
  }

  private void tell(Proposition proposition, Judgement judgement) {
    StringJoiner like = new StringJoiner("\"; \"", "\"", "\"");
    judgement.like().forEach(like::add);
    trace.tried(
        proposition,
        NAME,
        "",
        true,
        judgement.type() + " with a score of " + judgement.score() + ", like " + like);
  }

  private static Draft draft(Link link, Judgement judgement) {
    Proposition proposition = link.proposition();
    List<Integer> words =
        proposition.support() == 0
            ? List.of(proposition.head())
            : List.of(
                Math.min(proposition.support(), proposition.head()),
                Math.max(proposition.support(), proposition.head()));
    EventType type = new EventType(judgement.type(), "");
    return new Draft(
        proposition,
        proposition,
        frame(type),
        type,
        "",
        link.actors(),
        link.recipients(),
        List.of(),
        words,
        "",
        Draft.Standing.AS_TOLD,
        false);
  }

  private static Frame frame(EventType type) {
    return new Frame(
        NAME,
        "What no frame names, by the examples that it resembles.",
        type,
        "",
        List.of(),
        List.of(),
        List.of(),
        Need.POLITICAL,
        Need.POLITICAL,
        Map.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        false,
        0,
        List.of(),
        "",
        0);
  }

  private static long key(Proposition proposition, int word) {
    return ((long) proposition.sentence().number() << 32) | word;
  }
}
