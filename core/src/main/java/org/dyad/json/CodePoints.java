package org.dyad.json;

import java.util.Arrays;

/** Turns UTF-16 offsets into a text into code points. Most texts have no character that differs. */
public final class CodePoints {

  /** For offsets that count code points already. */
  public static final CodePoints COUNTED = new CodePoints("");

  /** UTF-16 offsets of the second halves of surrogate pairs, ascending. */
  private final int[] halves;

  public CodePoints(String text) {
    int count = 0;
    for (int i = 1; i < text.length(); i++) {
      count += isHalf(text, i) ? 1 : 0;
    }
    halves = new int[count];
    for (int i = 1, at = 0; at < count; i++) {
      if (isHalf(text, i)) {
        halves[at++] = i;
      }
    }
  }

  private static boolean isHalf(String text, int i) {
    return Character.isLowSurrogate(text.charAt(i))
        && Character.isHighSurrogate(text.charAt(i - 1));
  }

  /** The code point at a UTF-16 offset, both counted from 0. */
  public int of(int offset) {
    if (halves.length == 0) {
      return offset;
    }
    int found = Arrays.binarySearch(halves, offset);
    return offset - (found < 0 ? -found - 1 : found);
  }
}
