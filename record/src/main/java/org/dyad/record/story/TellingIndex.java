package org.dyad.record.story;

import java.util.Collection;
import java.util.List;

/** Where tellings and stories are kept. */
public interface TellingIndex {

  /**
   * Kept tellings to compare some others with: those that share a block with one of them (as {@link
   * Block#meets} says) or an article. More are no harm but cost time; those asked about may be
   * among them.
   */
  List<Telling> near(Collection<Telling> tellings);

  /** All kept tellings of the families that some kept tellings are of. */
  List<Telling> families(Collection<Telling> tellings);

  /**
   * Keeps tellings that are new.
   *
   * @param tellings none of which is there
   */
  void add(Collection<Telling> tellings);

  /**
   * Puts stories in the place of those that their members were in before.
   *
   * @param stories that hold all members of their families
   */
  void put(List<Story> stories);
}
