package org.dyad.article;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/** Unpacks gzip, of any number of members, where the content begins with its magic number. */
final class Gunzip {

  private static final int BUFFER = 1 << 16;
  private static final int MAGIC_1 = 0x1f;
  private static final int MAGIC_2 = 0x8b;

  private Gunzip() {}

  static InputStream ifPacked(InputStream raw) throws IOException {
    BufferedInputStream in = new BufferedInputStream(raw, BUFFER);
    try {
      in.mark(2);
      boolean packed = in.read() == MAGIC_1 && in.read() == MAGIC_2;
      in.reset();
      return packed ? new GZIPInputStream(new EndAware(in), BUFFER) : in;
    } catch (IOException | RuntimeException e) {
      in.close();
      throw e;
    }
  }

  /**
   * Says that bytes are available until the end is reached. GZIPInputStream takes a source without
   * available bytes for ended after a member, and a pipe has such moments between its writes.
   */
  private static final class EndAware extends FilterInputStream {

    EndAware(BufferedInputStream in) {
      super(in);
    }

    @Override
    public int available() throws IOException {
      in.mark(1);
      int next = in.read();
      in.reset();
      return next < 0 ? 0 : Math.max(1, in.available());
    }
  }
}
