package org.dyad.place.naming;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dyad.article.Article;
import org.dyad.article.Block;
import org.dyad.article.Span;
import org.dyad.reading.EntityMention;
import org.dyad.reading.Sentence;
import org.dyad.reading.Token;

/** The place of a dateline as a sentence of its own: "LOUISVILLE, Ky.". */
final class DatelineWords {

  private DatelineWords() {}

  /** A sentence with number 0, each part between commas a place; empty without a dateline. */
  static Optional<Sentence> of(Article article) {
    Span span = article.dateline().span();
    if (!article.dateline().isPresent() || span.isNone()) {
      return Optional.empty();
    }
    String text = article.text();
    List<Token> tokens = new ArrayList<>();
    List<EntityMention> places = new ArrayList<>();
    int first = 1;
    int at = span.start();
    while (at < span.end()) {
      char c = text.charAt(at);
      if (Character.isWhitespace(c)) {
        at++;
        continue;
      }
      int end = at + 1;
      boolean word = Character.isLetterOrDigit(c);
      while (word && end < span.end() && isInWord(text.charAt(end))) {
        end++;
      }
      if (!word && first <= tokens.size()) {
        places.add(new EntityMention(first, tokens.size(), "LOC"));
      }
      tokens.add(token(tokens.size() + 1, text, at, end));
      first = word ? first : tokens.size() + 1;
      at = end;
    }
    if (tokens.isEmpty()) {
      return Optional.empty();
    }
    if (first <= tokens.size()) {
      places.add(new EntityMention(first, tokens.size(), "LOC"));
    }
    return Optional.of(new Sentence(0, 0, Block.Kind.PARAGRAPH, tokens, places));
  }

  private static boolean isInWord(char c) {
    return Character.isLetterOrDigit(c) || c == '.' || c == '\'' || c == '’' || c == '-';
  }

  private static Token token(int index, String text, int start, int end) {
    String form = text.substring(start, end);
    boolean word = Character.isLetterOrDigit(form.charAt(0));
    return new Token(
        index,
        form,
        form,
        word ? "PROPN" : "PUNCT",
        word ? "NNP" : ",",
        index == 1 ? 0 : 1,
        index == 1 ? "root" : "dep",
        new Span(start, end));
  }
}
