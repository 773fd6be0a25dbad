package org.dyad.app.fetch;

import java.io.IOException;

/** Where fetched pages go. */
public interface Pages extends AutoCloseable {

  /**
   * Takes a page.
   *
   * @param url the address that was asked for
   * @return the file that it went to; empty where it has none of its own
   * @throws FetchException if there is nothing in it to keep
   * @throws IOException if it cannot be written
   */
  String take(String url, Reply page) throws FetchException, IOException;

  /** Whether a page that was taken before, into this file or none, is still there. */
  boolean has(String file);

  @Override
  void close() throws IOException;
}
