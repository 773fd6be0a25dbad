package org.dyad.article.format;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;

/** Turns the bytes of XML into text, in the encoding that it declares where that is true. */
final class XmlEncoding {

  /** As far as a declaration reaches. */
  private static final int DECLARATION = 200;

  private XmlEncoding() {}

  static Encoding.Decoded decode(byte[] bytes) {
    Optional<Charset> utf16 = utf16WithoutMark(bytes);
    if (utf16.isPresent()) {
      return Encoding.whole(new String(bytes, utf16.get()));
    }
    Optional<Charset> declared = declared(bytes);
    // Accented letters that make UTF-8 throughout are UTF-8, whatever a template declares.
    if (declared.isPresent() && Encoding.nul(bytes) < 0 && !isUtf8(bytes)) {
      try {
        return Encoding.whole(
            declared.get().newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
      } catch (CharacterCodingException e) {
        // Not what it says that it is; judged by its bytes like one that says nothing.
        return Encoding.decode(bytes);
      }
    }
    return Encoding.decode(bytes);
  }

  private static boolean isUtf8(byte[] bytes) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.length() < bytes.length;
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  private static Optional<Charset> utf16WithoutMark(byte[] bytes) {
    if (bytes.length >= 4 && bytes[0] == 0 && bytes[1] == '<' && bytes[2] == 0) {
      return Optional.of(StandardCharsets.UTF_16BE);
    }
    return bytes.length >= 4 && bytes[0] == '<' && bytes[1] == 0 && bytes[3] == 0
        ? Optional.of(StandardCharsets.UTF_16LE)
        : Optional.empty();
  }

  private static Optional<Charset> declared(byte[] bytes) {
    String head =
        new String(bytes, 0, Math.min(DECLARATION, bytes.length), StandardCharsets.ISO_8859_1);
    int end = head.indexOf("?>");
    int at = head.indexOf("encoding");
    if (at < 0 || end < at) {
      return Optional.empty();
    }
    int from = at + "encoding".length();
    while (from < end && " =\t".indexOf(head.charAt(from)) >= 0) {
      from++;
    }
    int to = head.indexOf(head.charAt(from), from + 1);
    if (to < 0 || to > end) {
      return Optional.empty();
    }
    try {
      Charset charset = Charset.forName(head.substring(from + 1, to).strip());
      // What is called Latin-1 on the web is windows-1252, which has letters where that has none.
      return Optional.of(
          charset.equals(StandardCharsets.ISO_8859_1) ? Charset.forName("windows-1252") : charset);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty();
    }
  }
}
