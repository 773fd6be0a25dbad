package org.dyad.record.judge;

import java.util.Collection;
import java.util.Optional;

/**
 * A share of right ones.
 *
 * @param judged how many were judged
 * @param right how many of them are right; where judges differ, the part of them that says so
 * @param share from 0 to 1; of strata, re-weighted to the record
 * @param interval of the share, at 95 in 100
 * @param population how many there are in the record that this speaks for
 */
public record Estimate(
    long judged, double right, double share, Interval interval, long population) {

  /**
   * What was judged of one stratum.
   *
   * @param population how many there are in the record
   * @param judged how many of them were drawn by chance and judged
   * @param right how many are right
   */
  public record Stratum(long population, long judged, double right) {}

  /** Of one stratum; empty if nothing of it was judged. */
  public static Optional<Estimate> of(Stratum stratum) {
    if (stratum.judged() == 0) {
      return Optional.empty();
    }
    double share = stratum.right() / stratum.judged();
    return Optional.of(
        new Estimate(
            stratum.judged(),
            stratum.right(),
            share,
            Interval.wilson(share, (double) stratum.judged(), Interval.CONFIDENCE_95),
            stratum.population()));
  }

  /**
   * Of several strata, each weighted by its size: {@code p = Σ W_h p_h} with {@code W_h = N_h / Σ
   * N_h} over the strata of which something was judged (W. G. Cochran 1977, Sampling Techniques,
   * 5.3). The interval is Wilson's with the effective number {@code n* = 1 / Σ (W_h² / n_h)} (L.
   * Kish 1965, Survey Sampling, 11.7), which takes nothing off for the strata being even within,
   * and nothing for their being finite: it is wide rather than narrow.
   *
   * @return empty if nothing was judged
   */
  public static Optional<Estimate> of(Collection<Stratum> strata) {
    long all = 0;
    long judged = 0;
    double right = 0;
    for (Stratum stratum : strata) {
      if (stratum.judged() > 0) {
        all += stratum.population();
        judged += stratum.judged();
        right += stratum.right();
      }
    }
    if (all == 0) {
      return Optional.empty();
    }
    double share = 0;
    double design = 0;
    for (Stratum stratum : strata) {
      if (stratum.judged() > 0) {
        double weight = (double) stratum.population() / all;
        share += weight * stratum.right() / stratum.judged();
        design += weight * weight / stratum.judged();
      }
    }
    double bounded = Math.min(1, Math.max(0, share));
    return Optional.of(
        new Estimate(
            judged,
            right,
            bounded,
            Interval.wilson(bounded, 1 / design, Interval.CONFIDENCE_95),
            all));
  }
}
