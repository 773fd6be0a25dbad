package org.dyad.reading.neural;

import java.util.ArrayList;
import java.util.List;

/**
 * Stretches that go through the network together, one after the other without padding.
 *
 * @param stretches in the order given
 * @param length pieces in all
 */
record Pack(List<Stretch> stretches, int length) {

  /**
   * Pieces in a pack. Larger packs cost more in attention, which grows with the square; smaller
   * ones use the processor's vector units less well. 192 to 320 ran alike.
   */
  static final int USUAL = 256;

  /** Packs stretches in their order: what is in a pack depends on nothing but this list. */
  static List<Pack> of(List<Stretch> stretches) {
    List<Pack> packs = new ArrayList<>();
    List<Stretch> members = new ArrayList<>();
    int length = 0;
    for (Stretch stretch : stretches) {
      if (!members.isEmpty() && length + stretch.length() > USUAL) {
        packs.add(new Pack(List.copyOf(members), length));
        members.clear();
        length = 0;
      }
      members.add(stretch);
      length += stretch.length();
    }
    if (!members.isEmpty()) {
      packs.add(new Pack(List.copyOf(members), length));
    }
    return packs;
  }

  /** Places that are read: the root and the words of each stretch. */
  int places() {
    int places = 0;
    for (Stretch stretch : stretches) {
      places += stretch.words() + 1;
    }
    return places;
  }
}
