package org.dyad.record.judge;

import java.util.Locale;
import java.util.Optional;

/** What a judge says of a field. */
public enum Answer {
  RIGHT,
  WRONG,
  /** The text does not tell; counts neither way. */
  UNSURE;

  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** An answer by its label. */
  public static Optional<Answer> named(String label) {
    for (Answer answer : values()) {
      if (answer.label().equals(label)) {
        return Optional.of(answer);
      }
    }
    return Optional.empty();
  }

  /** An answer as people write it: {@code y}, {@code yes}, {@code 1}, {@code right} and so on. */
  public static Optional<Answer> written(String words) {
    return switch (words.strip().toLowerCase(Locale.ROOT)) {
      case "right", "r", "yes", "y", "1", "1.0", "true" -> Optional.of(RIGHT);
      case "wrong", "w", "no", "n", "0", "0.0", "false" -> Optional.of(WRONG);
      case "unsure", "u", "?" -> Optional.of(UNSURE);
      default -> Optional.empty();
    };
  }
}
