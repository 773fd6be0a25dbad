package org.dyad.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dyad.actor.office.OfficeSeen;

/** The mentions of an article, found by sentence and head word. Immutable. */
public final class Mentions {

  private final List<Mention> all;
  private final Map<Long, List<Mention>> byHead;
  private final List<OfficeSeen> offices;

  /** Keeps their order; of several with one head, the first is the one that {@link #at} gives. */
  public Mentions(List<Mention> mentions) {
    this(mentions, List.of());
  }

  /**
   * Keeps their order.
   *
   * @param offices what the article says of who holds which office
   */
  public Mentions(List<Mention> mentions, List<OfficeSeen> offices) {
    this.offices = List.copyOf(offices);
    this.all = List.copyOf(mentions);
    this.byHead = new HashMap<>(mentions.size() * 2);
    for (Mention mention : all) {
      long key = key(mention.sentence(), mention.head());
      List<Mention> before = byHead.get(key);
      if (before == null) {
        byHead.put(key, List.of(mention));
      } else {
        List<Mention> more = new ArrayList<>(before);
        more.add(mention);
        byHead.put(key, List.copyOf(more));
      }
    }
  }

  public List<Mention> all() {
    return all;
  }

  /** What the article says of who holds, held or will hold which office, in its order. */
  public List<OfficeSeen> offices() {
    return offices;
  }

  /** The mention whose head word is this token, if any; of several the first. */
  public Optional<Mention> at(int sentence, int head) {
    List<Mention> there = allAt(sentence, head);
    return there.isEmpty() ? Optional.empty() : Optional.of(there.get(0));
  }

  /**
   * All mentions whose head word is this token. One word names several actors in "the two
   * countries", "both sides" and "Polish and Czech officials".
   */
  public List<Mention> allAt(int sentence, int head) {
    return byHead.getOrDefault(key(sentence, head), List.of());
  }

  private static long key(int sentence, int head) {
    return ((long) sentence << 32) | head;
  }
}
