package org.dyad.article;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How to read.
 *
 * @param date the publication date of articles in which none is found
 * @param maxBytes the largest page, line, feed or archived page that is read as one; longer ones
 *     are rejected, so that memory stays bounded
 * @param englishOnly whether articles that are plainly in another language are rejected
 */
public record ReadOptions(Optional<LocalDate> date, int maxBytes, boolean englishOnly) {

  /** Far above any report, far below what a heap holds. */
  public static final int DEFAULT_MAX_BYTES = 16 * 1024 * 1024;

  public static final ReadOptions DEFAULTS =
      new ReadOptions(Optional.empty(), DEFAULT_MAX_BYTES, false);

  public ReadOptions {
    if (maxBytes < 1) {
      throw new IllegalArgumentException("maxBytes must be positive, was " + maxBytes);
    }
  }

  public ReadOptions withDate(LocalDate day) {
    return new ReadOptions(Optional.of(day), maxBytes, englishOnly);
  }

  public ReadOptions withEnglishOnly() {
    return new ReadOptions(date, maxBytes, true);
  }
}
