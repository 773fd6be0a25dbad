package org.dyad.record.store;

import java.sql.SQLException;
import java.util.List;

/** Follows what comes into a record and leaves it, within the transaction that does it. */
public interface Follower {

  /** An article is about to leave: to be removed, or to come again with other words. */
  void leaving(long article) throws SQLException;

  /**
   * Articles have come, after others may have left; all rows of both are in their tables, or gone.
   */
  void came(List<Arrived> articles) throws SQLException;
}
