package org.dyad.time.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dyad.article.Span;
import org.dyad.reading.Sentence;
import org.dyad.reading.Token;

/**
 * A sentence cut into runs of letters, runs of digits and single other characters, whatever its
 * tokens are: "four-day", "20/02/2018" and "10am" read the same from any tokeniser. Index 0 is the
 * first piece; pieces beyond either end are empty.
 */
public final class Pieces {

  private record Piece(
      String text, Vocabulary.Entry entry, int token, int start, int end, int number) {}

  private static final Piece BEYOND = new Piece("", Vocabulary.Entry.EMPTY, 0, -1, -1, -1);

  private final Sentence sentence;
  private final List<Piece> pieces = new ArrayList<>();
  private final Vocabulary vocabulary;

  Pieces(Sentence sentence, Vocabulary vocabulary) {
    this.sentence = sentence;
    this.vocabulary = vocabulary;
    for (Token token : sentence.tokens()) {
      cut(token);
    }
  }

  private void cut(Token token) {
    String form = token.form();
    if (isWord(form)) {
      add(token, 0, form.length());
      return;
    }
    int from = 0;
    while (from < form.length()) {
      int to = from + 1;
      char c = form.charAt(from);
      if (Character.isDigit(c)) {
        while (to < form.length() && Character.isDigit(form.charAt(to))) {
          to++;
        }
      } else if (Character.isLetter(c)) {
        while (to < form.length() && Character.isLetter(form.charAt(to))) {
          to++;
        }
      } else if (isApostrophe(c) && endsWithPossessive(form, from)) {
        to = from + 2;
      }
      add(token, from, to);
      from = to;
    }
  }

  /** Letters with dots in or after them ("p.m.", "Feb.") are one piece. */
  private static boolean isWord(String form) {
    boolean letters = false;
    for (int i = 0; i < form.length(); i++) {
      char c = form.charAt(i);
      if (Character.isLetter(c)) {
        letters = true;
      } else if (c == '\'' || c == '\u2019') {
        // "o'clock" is a word, "year's" is not.
        if (i == 0 || i + 2 >= form.length()) {
          return false;
        }
      } else if (c != '.') {
        return false;
      }
    }
    return letters;
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '\u2019';
  }

  private static boolean endsWithPossessive(String form, int apostrophe) {
    return apostrophe + 2 == form.length()
        && (form.charAt(apostrophe + 1) == 's' || form.charAt(apostrophe + 1) == 'S');
  }

  private void add(Token token, int from, int to) {
    String form = token.form();
    boolean exact = form.length() == token.span().length();
    int start = exact ? token.span().start() + from : token.span().start();
    int end = exact ? token.span().start() + to : token.span().end();
    String text = normal(form, from, to);
    int number = number(text);
    Vocabulary.Entry entry = vocabulary.of(text);
    pieces.add(new Piece(text, entry, token.index(), start, end, number));
  }

  /** Lower case, without dots, with straight apostrophes. */
  private static String normal(String form, int from, int to) {
    String text = form.substring(from, to).toLowerCase(Locale.ROOT);
    if (text.length() > 1 && text.indexOf('.') >= 0) {
      text = text.replace(".", "");
    }
    return text.indexOf('\u2019') >= 0 ? text.replace('\u2019', '\'') : text;
  }

  /** The number that up to six digits write, -1 for anything else. */
  private static int number(String text) {
    if (text.isEmpty() || text.length() > 6) {
      return -1;
    }
    int number = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < '0' || c > '9') {
        return -1;
      }
      number = 10 * number + (c - '0');
    }
    return number;
  }

  private Piece piece(int i) {
    return i < 0 || i >= pieces.size() ? BEYOND : pieces.get(i);
  }

  public int size() {
    return pieces.size();
  }

  public Sentence sentence() {
    return sentence;
  }

  /** Index of the token that a piece is part of, from 1; 0 beyond the ends. */
  public int token(int i) {
    return piece(i).token();
  }

  /** The characters from one piece up to and without another. */
  public Span span(int first, int next) {
    return new Span(piece(first).start(), piece(next - 1).end());
  }

  String text(int i) {
    return piece(i).text();
  }

  boolean is(int i, String text) {
    return piece(i).text().equals(text);
  }

  boolean isAny(int i, String a, String b) {
    return is(i, a) || is(i, b);
  }

  boolean is(int i, Kind kind) {
    return value(i, kind) != Vocabulary.NONE;
  }

  /** The value of a piece for a kind, {@link Vocabulary#NONE} if it is none such. */
  int value(int i, Kind kind) {
    return piece(i).entry().value(kind);
  }

  /** The number that a piece's digits write, -1 if it is none. */
  int number(int i) {
    return piece(i).number();
  }

  int length(int i) {
    return piece(i).text().length();
  }

  /** Whether nothing stands between a piece and the one before it. */
  boolean glued(int i) {
    return i > 0 && i < pieces.size() && piece(i).start() == piece(i - 1).end();
  }

  boolean isDash(int i) {
    String text = text(i);
    return text.length() == 1 && "-\u2010\u2011\u2013\u2014\u2212".indexOf(text.charAt(0)) >= 0;
  }

  boolean isDotted(int i) {
    int token = token(i);
    return token > 0 && (sentence.token(token).form().endsWith(".") || is(i + 1, "."));
  }

  boolean isCapital(int i) {
    int token = token(i);
    if (token == 0) {
      return false;
    }
    Token of = sentence.token(token);
    int at = Math.max(0, piece(i).start() - of.span().start());
    return at < of.form().length() && Character.isUpperCase(of.form().charAt(at));
  }

  /** Penn tag of the token of a piece; empty beyond the ends. */
  String xpos(int i) {
    int token = token(i);
    return token == 0 ? "" : sentence.token(token).xpos();
  }

  String upos(int i) {
    int token = token(i);
    return token == 0 ? "" : sentence.token(token).upos();
  }

  String lemma(int i) {
    int token = token(i);
    return token == 0 ? "" : sentence.token(token).lemma();
  }

  String form(int i) {
    int token = token(i);
    return token == 0 ? "" : sentence.token(token).form();
  }

  /**
   * Whether the reader saw a name of this type over the piece and at least one token more. It takes
   * lone capitalised days and months for names too easily.
   */
  boolean isIn(int i, String entityType) {
    int token = token(i);
    for (var entity : sentence.entities()) {
      if (entity.first() <= token
          && token <= entity.last()
          && entity.first() < entity.last()
          && entity.type().equals(entityType)) {
        return true;
      }
    }
    return false;
  }
}
