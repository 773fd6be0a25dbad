package org.dyad.coding.backoff;

import java.util.List;

/**
 * What a predicate most likely tells.
 *
 * @param type PLOVER type
 * @param score above 0 and below 1; the higher, the nearer to the examples of the type
 * @param like the examples of the type whose predicates are nearest, the nearest first
 */
public record Judgement(String type, double score, List<String> like) {
  public Judgement {
    like = List.copyOf(like);
  }
}
