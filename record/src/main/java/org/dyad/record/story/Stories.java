package org.dyad.record.story;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Keeps stories up to date. Tellings come and go in any order and any number at a time; the stories
 * are those of the tellings that are there. Only the families that new tellings belong to are
 * looked at.
 */
public final class Stories {

  private final TellingIndex index;

  public Stories(TellingIndex index) {
    this.index = index;
  }

  /**
   * Adds tellings.
   *
   * @param tellings none of which is there
   */
  public void add(Collection<Telling> tellings) {
    if (tellings.isEmpty()) {
      return;
    }
    index.add(tellings);
    again(tellings);
  }

  /**
   * Makes the stories of kept tellings again, with those of all that hangs together with them.
   *
   * @param tellings all that is left of families from which tellings have been taken, or new ones
   */
  public void again(Collection<Telling> tellings) {
    if (tellings.isEmpty()) {
      return;
    }
    List<Telling> near = new ArrayList<>();
    Links links = new Links(tellings);
    for (Telling one : index.near(tellings)) {
      if (links.reach(one)) {
        near.add(one);
      }
    }
    Map<Long, Telling> all = new TreeMap<>();
    tellings.forEach(telling -> all.put(telling.id(), telling));
    index.families(near).forEach(telling -> all.put(telling.id(), telling));
    index.put(of(all.values()));
  }

  /** The stories of a set of tellings, as if there were no others. */
  public static List<Story> of(Collection<Telling> tellings) {
    return Families.of(tellings).stream().map(StoryMaker::of).toList();
  }
}
