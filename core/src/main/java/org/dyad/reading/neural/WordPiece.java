package org.dyad.reading.neural;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Cuts a word into the pieces of a BERT vocabulary: lower-cased, accents stripped, punctuation and
 * CJK characters alone, then the longest piece first (Wu et al. 2016; Devlin et al. 2019).
 * Immutable and safe to share.
 */
public final class WordPiece {

  /** A run of letters longer than this is one unknown piece, as in BERT's own tokenizer. */
  private static final int LONGEST_RUN = 100;

  private final Map<String, Integer> pieces;
  private final int unknown;
  private final int start;
  private final int end;

  private WordPiece(Map<String, Integer> pieces) {
    this.pieces = pieces;
    this.unknown = id("[UNK]");
    this.start = id("[CLS]");
    this.end = id("[SEP]");
  }

  /** A vocabulary, a piece's id being its place in the list. */
  public static WordPiece of(List<String> vocabulary) {
    Map<String, Integer> ids = new HashMap<>(vocabulary.size() * 2);
    for (int i = 0; i < vocabulary.size(); i++) {
      ids.put(vocabulary.get(i), i);
    }
    return new WordPiece(ids);
  }

  /** Reads a vocabulary with one piece a line, UTF-8. Closes the stream. */
  public static WordPiece read(InputStream in) {
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      List<String> vocabulary = new ArrayList<>(31_000);
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        vocabulary.add(line);
      }
      return of(vocabulary);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The piece that opens a sentence. */
  public int start() {
    return start;
  }

  /** The piece that closes a sentence. */
  public int end() {
    return end;
  }

  /** Whether this, in lower case and of more than two letters, is one piece. */
  boolean hasWord(String word) {
    return word.length() > 2 && isPlain(word) && pieces.containsKey(word);
  }

  /**
   * The ids of a word's pieces, at least one: a word with nothing readable is the unknown piece.
   */
  public int[] pieces(String word) {
    Integer whole = pieces.get(word);
    if (whole != null && isPlain(word)) {
      return new int[] {whole};
    }
    Ids ids = new Ids();
    String text = normalise(word);
    int from = 0;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      int next = i + Character.charCount(c);
      if (standsAlone(c)) {
        cut(text.substring(from, i), ids);
        cut(text.substring(i, next), ids);
        from = next;
      } else if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        cut(text.substring(from, i), ids);
        from = next;
      }
      i = next;
    }
    cut(text.substring(from), ids);
    if (ids.size == 0) {
      ids.add(unknown);
    }
    return Arrays.copyOf(ids.values, ids.size);
  }

  private void cut(String run, Ids ids) {
    if (run.isEmpty()) {
      return;
    }
    int mark = ids.size;
    if (run.length() > LONGEST_RUN) {
      ids.add(unknown);
      return;
    }
    int from = 0;
    while (from < run.length()) {
      int to = run.length();
      Integer found = null;
      while (to > from) {
        String piece = from == 0 ? run.substring(0, to) : "##" + run.substring(from, to);
        found = pieces.get(piece);
        if (found != null) {
          break;
        }
        to--;
      }
      if (found == null) {
        ids.size = mark;
        ids.add(unknown);
        return;
      }
      ids.add(found);
      from = to;
    }
  }

  private int id(String piece) {
    Integer id = pieces.get(piece);
    if (id == null) {
      throw new IllegalArgumentException("the vocabulary lacks " + piece);
    }
    return id;
  }

  /** Whether a word needs no normalising: small ASCII letters only. */
  private static boolean isPlain(String word) {
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c < 'a' || c > 'z') {
        return false;
      }
    }
    return true;
  }

  private static String normalise(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    boolean ascii = true;
    for (int i = 0; i < lower.length() && ascii; i++) {
      char c = lower.charAt(i);
      ascii = c >= ' ' && c < 127;
    }
    if (ascii) {
      return lower;
    }
    String apart = Normalizer.normalize(lower, Normalizer.Form.NFD);
    StringBuilder kept = new StringBuilder(apart.length());
    apart
        .codePoints()
        .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
        .filter(c -> c != 0 && c != 0xFFFD && (!isControl(c) || Character.isWhitespace(c)))
        .forEach(kept::appendCodePoint);
    return kept.toString();
  }

  private static boolean isControl(int c) {
    int type = Character.getType(c);
    return type == Character.CONTROL || type == Character.FORMAT;
  }

  private static boolean standsAlone(int c) {
    if ((c >= '!' && c <= '/')
        || (c >= ':' && c <= '@')
        || (c >= '[' && c <= '`')
        || (c >= '{' && c <= '~')) {
      return true;
    }
    if (c < 128) {
      return false;
    }
    switch (Character.getType(c)) {
      case Character.CONNECTOR_PUNCTUATION:
      case Character.DASH_PUNCTUATION:
      case Character.START_PUNCTUATION:
      case Character.END_PUNCTUATION:
      case Character.INITIAL_QUOTE_PUNCTUATION:
      case Character.FINAL_QUOTE_PUNCTUATION:
      case Character.OTHER_PUNCTUATION:
        return true;
      default:
        return Character.isIdeographic(c);
    }
  }

  private static final class Ids {
    private int[] values = new int[4];
    private int size;

    private void add(int id) {
      if (size == values.length) {
        values = Arrays.copyOf(values, size * 2);
      }
      values[size++] = id;
    }
  }
}
