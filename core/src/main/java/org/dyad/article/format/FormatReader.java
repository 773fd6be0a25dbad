package org.dyad.article.format;

import java.io.IOException;
import java.io.InputStream;

/** Reads one format. Implementations are immutable. */
public interface FormatReader {

  /**
   * Reads a source to its end and hands on its articles and rejects in order.
   *
   * @param in the unpacked bytes; the caller closes it
   * @throws IOException if the source breaks off; what came before it has been handed on
   */
  void read(InputStream in, Sink sink) throws IOException;
}
