package org.dyad.coding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dyad.actor.Mentions;
import org.dyad.coding.Links.Link;
import org.dyad.coding.backoff.Lesson;
import org.dyad.coding.codebook.Codebook;
import org.dyad.coding.scene.Draft;
import org.dyad.coding.scene.Scene;
import org.dyad.event.Event.Participant;
import org.dyad.place.PlaceMention;
import org.dyad.proposition.Proposition;
import org.dyad.reading.Reading;
import org.dyad.time.TimeMention;

/**
 * Takes from an example of the codebook what it teaches: the words that its frames code tell their
 * types, all its other predicates tell no event.
 */
public final class Lessons {

  private final Codebook codebook;

  public Lessons(Codebook codebook) {
    this.codebook = codebook;
  }

  /**
   * The lessons of one example.
   *
   * @param entry the frame or composition that it belongs to
   * @return in the order of the text; none if its reader gives no vectors
   */
  public List<Lesson> of(
      String entry,
      Reading reading,
      List<Proposition> propositions,
      Mentions mentions,
      List<TimeMention> times,
      List<PlaceMention> places) {
    Scene scene = new Scene(reading, propositions, mentions, times, places);
    FrameMatcher matcher = new FrameMatcher(codebook, scene, Trace.NONE);
    Map<Integer, Draft> coded = new HashMap<>();
    List<Draft> drafts = new ArrayList<>();
    for (Proposition proposition : propositions) {
      Optional<Draft> draft = matcher.match(proposition);
      draft.ifPresent(drafts::add);
      draft.ifPresent(d -> coded.put(proposition.id(), d));
    }
    Set<Long> taken = new HashSet<>();
    take(drafts, taken);
    take(new Composer(codebook, scene, Trace.NONE).compose(drafts), taken);
    Links links = new Links(scene);
    String text = reading.article().text();
    List<Lesson> lessons = new ArrayList<>();
    for (Proposition proposition : propositions) {
      if (proposition.sentence().vectors().isEmpty()) {
        continue;
      }
      Draft draft = coded.get(proposition.id());
      if (draft == null && taken.contains(key(proposition, proposition.head()))) {
        continue;
      }
      Optional<Link> link = draft == null ? links.of(proposition) : Optional.empty();
      List<Participant> actors =
          draft != null ? draft.actors() : link.map(Link::actors).orElse(List.of());
      List<Participant> recipients =
          draft != null ? draft.recipients() : link.map(Link::recipients).orElse(List.of());
      lessons.add(
          new Lesson(
              draft == null ? entry : draft.frame().name(),
              scene.lemma(proposition.sentence(), proposition.head()),
              draft == null ? "" : draft.type().type(),
              draft != null || link.isPresent(),
              text,
              Links.features(proposition, actors, recipients)));
    }
    return lessons;
  }

  private static void take(List<Draft> drafts, Set<Long> taken) {
    for (Draft draft : drafts) {
      for (int word : draft.words()) {
        taken.add(key(draft.proposition(), word));
      }
    }
  }

  private static long key(Proposition proposition, int word) {
    return ((long) proposition.sentence().number() << 32) | word;
  }
}
