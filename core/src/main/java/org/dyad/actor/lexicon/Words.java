package org.dyad.actor.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dyad.reading.Sentence;
import org.dyad.reading.Token;

/**
 * The words of a sentence, prepared once for looking up names at each of its tokens. Not to be
 * shared between threads while it is made; after that immutable.
 */
public final class Words {

  private final int[] firstPiece;
  private final String[] asWritten;
  private final String[] lower;
  private final String[] lemmas;
  private final boolean[] joins;

  private Words(List<String> forms, List<String> lemmas) {
    int size = forms.size();
    firstPiece = new int[size + 2];
    this.lemmas = new String[size + 1];
    joins = new boolean[size + 1];
    this.lemmas[0] = "";
    List<String> pieces = new ArrayList<>(size + 8);
    for (int i = 1; i <= size; i++) {
      firstPiece[i] = pieces.size();
      String form = forms.get(i - 1);
      Folding.pieces(form, pieces::add);
      joins[i] = firstPiece[i] == pieces.size() && Folding.joins(form);
      this.lemmas[i] = lemmas.get(i - 1).toLowerCase(Locale.ROOT);
    }
    firstPiece[size + 1] = pieces.size();
    asWritten = pieces.toArray(new String[0]);
    lower = new String[asWritten.length];
    for (int i = 0; i < lower.length; i++) {
      lower[i] = asWritten[i].toLowerCase(Locale.ROOT);
    }
  }

  /** The words of a sentence of a reading. */
  public static Words of(Sentence sentence) {
    List<String> forms = new ArrayList<>(sentence.size());
    List<String> lemmas = new ArrayList<>(sentence.size());
    for (Token token : sentence.tokens()) {
      forms.add(token.form());
      lemmas.add(token.lemma());
    }
    return new Words(forms, lemmas);
  }

  /**
   * Words given one by one.
   *
   * @param forms as written
   * @param lemmas as many; the form itself where none is known
   * @throws IllegalArgumentException if the two lists differ in length
   */
  public static Words of(List<String> forms, List<String> lemmas) {
    if (forms.size() != lemmas.size()) {
      throw new IllegalArgumentException(forms.size() + " forms, " + lemmas.size() + " lemmas");
    }
    return new Words(forms, lemmas);
  }

  /** Number of tokens. */
  public int size() {
    return lemmas.length - 1;
  }

  /** Index of the first piece of a token; of the token after the last, the number of pieces. */
  int firstPiece(int token) {
    return firstPiece[token];
  }

  /** A piece as written but for accents. */
  String asWritten(int piece) {
    return asWritten[piece];
  }

  /** A piece in lower case. */
  String lower(int piece) {
    return lower[piece];
  }

  String lemma(int token) {
    return lemmas[token];
  }

  /** Whether a token has no piece and may stand inside a name. */
  boolean joins(int token) {
    return joins[token];
  }
}
