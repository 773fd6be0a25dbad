package org.dyad.coding;

import java.util.List;
import org.dyad.article.Span;
import org.dyad.time.DateSpan;

/** placeholder until dates land */
final class When {
  record Dated(DateSpan days, List<Span> words) {}

  private final Scene scene;

  When(Scene scene) {
    this.scene = scene;
  }

  Dated of(Draft draft) {
    return new Dated(
        scene.times().isEmpty() ? DateSpan.UNKNOWN : scene.times().get(0).days(), List.of());
  }
}
