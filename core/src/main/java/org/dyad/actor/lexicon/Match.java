package org.dyad.actor.lexicon;

import java.util.List;
import java.util.Optional;

/**
 * Words of a sentence that are a name in the lexicon.
 *
 * @param first index of the first token, from 1
 * @param last index of the last token, inclusive
 * @param names whose name it is; at least one, in the order of the tables
 */
public record Match(int first, int last, List<Name> names) {

  public Match {
    names = List.copyOf(names);
    if (names.isEmpty()) {
      throw new IllegalArgumentException("a match without a name");
    }
  }

  /** The first entry of a kind. */
  public Optional<Entry> entry(Kind kind) {
    for (Name name : names) {
      if (name.entry().kind() == kind) {
        return Optional.of(name.entry());
      }
    }
    return Optional.empty();
  }

  public boolean has(Kind kind) {
    return entry(kind).isPresent();
  }

  /** The first entry: the only one of most names. */
  public Entry entry() {
    return names.get(0).entry();
  }

  /** Whether it names different actors, or is marked as a name that means other things too. */
  public boolean isAmbiguous() {
    String id = entry().id();
    for (Name name : names) {
      if (name.ambiguous() || !name.entry().id().equals(id)) {
        return true;
      }
    }
    return false;
  }
}
