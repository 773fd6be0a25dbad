package org.dyad.article;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How to read.
 *
 * @param date the publication date of articles in which none is found
 * @param maxBytes the largest page, line, feed or archived page that is read as one; longer ones
 *     are rejected, so that memory stays bounded
 * @param foreign what becomes of articles that are plainly in another language than English
 */
public record ReadOptions(Optional<LocalDate> date, int maxBytes, Foreign foreign) {

  /** What becomes of articles in another language. */
  public enum Foreign {
    /** They are articles like others. */
    TAKEN,
    /** They are taken, and a remark among the rejects says that nothing is looked for in them. */
    REMARKED,
    /** They are rejects. */
    REJECTED
  }

  /** Far above any report, far below what a heap holds. */
  public static final int DEFAULT_MAX_BYTES = 16 * 1024 * 1024;

  public static final ReadOptions DEFAULTS =
      new ReadOptions(Optional.empty(), DEFAULT_MAX_BYTES, Foreign.TAKEN);

  public ReadOptions {
    if (maxBytes < 1) {
      throw new IllegalArgumentException("maxBytes must be positive, was " + maxBytes);
    }
  }

  public ReadOptions withDate(LocalDate day) {
    return new ReadOptions(Optional.of(day), maxBytes, foreign);
  }

  public ReadOptions withForeign(Foreign what) {
    return new ReadOptions(date, maxBytes, what);
  }
}
