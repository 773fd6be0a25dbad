package org.dyad;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.dyad.place.Gazetteer;

/**
 * What a user brings to the line.
 *
 * @param codebook folder of frames, over the built-in ones
 * @param actors files of actors, over the built-in ones; a later one over an earlier
 * @param places the gazetteer; the built-in one if empty
 */
public record Own(Optional<Path> codebook, List<Path> actors, Optional<Gazetteer> places) {

  /** Nothing: the line with what is built in. */
  public static final Own NOTHING = new Own(Optional.empty(), List.of(), Optional.empty());

  public Own {
    actors = List.copyOf(actors);
  }

  /** A codebook alone, if there is one. */
  public static Own codebook(Optional<Path> folder) {
    return new Own(folder, List.of(), Optional.empty());
  }

  /** Actors alone. */
  public static Own actors(List<Path> files) {
    return new Own(Optional.empty(), files, Optional.empty());
  }
}
