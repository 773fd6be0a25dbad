package org.dyad.app.fetch;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import org.dyad.article.Format;

/** What a fetched page holds, by what the host says of it and how it begins. */
final class Content {

  private static final byte[] MARK = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};

  private Content() {}

  /**
   * The format that a page can be read in.
   *
   * @throws FetchException if it is none that is read: a picture, a PDF, a program
   */
  static Format format(Reply page) throws FetchException {
    String type = page.type();
    if (type.equals("application/warc")) {
      return Format.WARC;
    }
    if (type.endsWith("/jsonl") || type.endsWith("ndjson")) {
      return Format.JSONL;
    }
    boolean xml = type.endsWith("/xml") || type.endsWith("+xml");
    if (type.equals("text/html") || type.equals("application/xhtml+xml")) {
      return Format.HTML;
    }
    if (xml) {
      return Format.FEED;
    }
    Optional<Format> byName = Format.ofName(path(page));
    boolean packed = type.endsWith("/gzip") || type.endsWith("/x-gzip");
    boolean unsaid = type.isEmpty() || type.equals("application/octet-stream") || packed;
    if (unsaid && byName.isPresent()) {
      return byName.get();
    }
    if (type.startsWith("text/")) {
      return byName.filter(f -> f != Format.HTML).orElse(Format.TEXT);
    }
    if (type.isEmpty() && startsLikePage(page.body())) {
      return Format.HTML;
    }
    throw new FetchException(
        "is " + (type.isEmpty() ? "of no known type" : type) + ", which is not read");
  }

  private static String path(Reply page) {
    String path = page.uri().getPath();
    return path == null ? "" : path;
  }

  private static boolean startsLikePage(byte[] body) {
    int i = 0;
    while (i < body.length && body[i] <= ' ' && body[i] > 0) {
      i++;
    }
    return i < body.length && body[i] == '<';
  }

  /**
   * The bytes of a page of text so that they are read in the charset that the host names, where
   * they are in it: as UTF-8 with its mark, which goes before what the page says itself. Else as
   * they came.
   */
  static byte[] marked(Reply page, Format format) {
    if (format != Format.HTML && format != Format.TEXT) {
      return page.body();
    }
    try {
      Charset charset = Charset.forName(page.charset());
      String text = charset.newDecoder().decode(ByteBuffer.wrap(page.body())).toString();
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      if (text.startsWith("\ufeff")) {
        return bytes;
      }
      byte[] marked = new byte[MARK.length + bytes.length];
      System.arraycopy(MARK, 0, marked, 0, MARK.length);
      System.arraycopy(bytes, 0, marked, MARK.length, bytes.length);
      return marked;
    } catch (IllegalCharsetNameException
        | UnsupportedCharsetException
        | CharacterCodingException e) {
      return page.body();
    } catch (IllegalArgumentException e) {
      return page.body();
    }
  }
}
