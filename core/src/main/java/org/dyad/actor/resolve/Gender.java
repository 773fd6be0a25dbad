package org.dyad.actor.resolve;

/** What is known of a person's gender; decides which pronouns fit. */
enum Gender {
  MALE,
  FEMALE,
  UNKNOWN;

  boolean fits(Gender other) {
    return this == UNKNOWN || other == UNKNOWN || this == other;
  }
}
