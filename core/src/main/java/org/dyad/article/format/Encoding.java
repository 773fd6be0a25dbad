package org.dyad.article.format;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Turns bytes into text. UTF-8, or UTF-16 after a byte order mark. Bytes that are no UTF-8 are read
 * as windows-1252, each by itself, if they are few; many of them, or a NUL byte, mean that the
 * source is no text.
 */
final class Encoding {

  /**
   * Latin text has an accented letter in ten at most; binary data has more bytes that fit nowhere.
   */
  private static final int ONE_IN = 10;

  /** The letters of windows-1252 from 0x80 to 0x9f; 0 where it has none. */
  private static final String WINDOWS_1252 = "€\0‚ƒ„…†‡ˆ‰Š‹Œ\0Ž\0\0‘’“”•–—˜™š›œ\0žŸ";

  private Encoding() {}

  /**
   * @param text what was read; empty where {@code problem} is none of the odd bytes
   * @param isText false for binary data
   * @param oddBytes how many bytes were read as windows-1252
   * @param offset the first odd or impossible byte, from 0; -1 for none
   */
  record Decoded(String text, boolean isText, int oddBytes, long offset) {

    /** What to say of it; empty where all was well. */
    String remark() {
      if (!isText) {
        return "is not text: byte " + offset + " is no part of one";
      }
      return oddBytes == 0
          ? ""
          : "is not all UTF-8: "
              + (oddBytes == 1 ? "1 byte" : oddBytes + " bytes")
              + ", the first at byte "
              + offset
              + ", read as windows-1252";
    }
  }

  static Decoded decode(byte[] bytes) {
    if (bytes.length >= 2 && (bytes[0] == (byte) 0xfe && bytes[1] == (byte) 0xff)) {
      return whole(new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE));
    }
    if (bytes.length >= 2 && (bytes[0] == (byte) 0xff && bytes[1] == (byte) 0xfe)) {
      return whole(new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE));
    }
    long nul = nul(bytes);
    if (nul >= 0) {
      return new Decoded("", false, 0, nul);
    }
    boolean mark =
        bytes.length >= 3
            && bytes[0] == (byte) 0xef
            && bytes[1] == (byte) 0xbb
            && bytes[2] == (byte) 0xbf;
    return utf8(bytes, mark ? 3 : 0);
  }

  /** The first NUL byte of what is not marked as UTF-16; -1 for none. */
  static long nul(byte[] bytes) {
    boolean utf16 =
        bytes.length >= 2
            && ((bytes[0] == (byte) 0xfe && bytes[1] == (byte) 0xff)
                || (bytes[0] == (byte) 0xff && bytes[1] == (byte) 0xfe));
    for (int i = 0; i < bytes.length && !utf16; i++) {
      if (bytes[i] == 0) {
        return i;
      }
    }
    return -1;
  }

  static Decoded whole(String text) {
    return new Decoded(text, true, 0, -1);
  }

  private static Decoded utf8(byte[] bytes, int from) {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
    CharBuffer out = CharBuffer.allocate(bytes.length - from);
    int most = bytes.length / ONE_IN;
    int odd = 0;
    long first = -1;
    while (true) {
      CoderResult result = decoder.decode(in, out, true);
      if (!result.isError()) {
        break;
      }
      int at = in.position();
      first = first < 0 ? at : first;
      char letter = windows1252(bytes[at]);
      odd++;
      if (odd > most || letter == 0) {
        return new Decoded("", false, odd, letter == 0 ? at : first);
      }
      out.put(letter);
      in.position(at + 1);
      decoder.reset();
    }
    out.flip();
    return new Decoded(out.toString(), true, odd, first);
  }

  private static char windows1252(byte b) {
    int value = b & 0xff;
    return value >= 0xa0 ? (char) value : value >= 0x80 ? WINDOWS_1252.charAt(value - 0x80) : 0;
  }
}
