package org.dyad.app.answer;

/** Shares the width of a line among columns. */
final class Widths {

  private Widths() {}

  /**
   * Makes the widest columns narrower until all fit.
   *
   * @param widths what each would like; changed
   * @param room for all together
   * @param least what each keeps, if it would like as much
   * @return whether they fit
   */
  static boolean fit(int[] widths, int room, int least) {
    int used = 0;
    for (int width : widths) {
      used += width;
    }
    while (used > room) {
      int widest = 0;
      for (int i = 1; i < widths.length; i++) {
        widest = widths[i] > widths[widest] ? i : widest;
      }
      if (widths.length == 0 || widths[widest] <= least) {
        return false;
      }
      widths[widest]--;
      used--;
    }
    return true;
  }
}
