package org.dyad.record.merge;

import java.sql.SQLException;

/** The database failed below an interface that does not know of databases. */
final class BrokenIndex extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final SQLException why;

  BrokenIndex(SQLException why) {
    super(why);
    this.why = why;
  }

  SQLException why() {
    return why;
  }
}
