package org.dyad.record.judge;

/**
 * Between which shares the true one lies.
 *
 * @param low from 0
 * @param high to 1
 */
public record Interval(double low, double high) {

  /** The normal quantile of an interval that holds the true share 95 times in 100. */
  public static final double CONFIDENCE_95 = 1.959963984540054;

  /**
   * Wilson's score interval (E. B. Wilson 1927, J. Am. Stat. Assoc. 22, 209; without correction for
   * continuity): ({@code p + z²/2n ± z √(p(1-p)/n + z²/4n²)}) / ({@code 1 + z²/n}).
   *
   * @param share from 0 to 1
   * @param n how many it was counted of; an effective number, need not be whole
   * @param z normal quantile, such as {@link #CONFIDENCE_95}
   * @throws IllegalArgumentException if nothing was counted, or the share is none
   */
  public static Interval wilson(double share, double n, double z) {
    if (!(n > 0) || !(share >= 0 && share <= 1)) {
      throw new IllegalArgumentException("no interval of a share " + share + " of " + n);
    }
    double zz = z * z;
    double middle = share + zz / (2 * n);
    double reach = z * Math.sqrt(share * (1 - share) / n + zz / (4 * n * n));
    double scale = 1 + zz / n;
    return new Interval(
        Math.max(0, (middle - reach) / scale), Math.min(1, (middle + reach) / scale));
  }
}
