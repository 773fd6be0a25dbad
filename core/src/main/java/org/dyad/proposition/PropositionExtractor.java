package org.dyad.proposition;

import java.util.List;
import org.dyad.reading.Reading;

public final class PropositionExtractor {
  public List<Proposition> extract(Reading reading) {
    return List.of();
  }
}
