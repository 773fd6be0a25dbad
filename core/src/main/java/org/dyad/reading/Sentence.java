package org.dyad.reading;

import java.util.ArrayList;
import java.util.List;
import org.dyad.article.Block;
import org.dyad.article.Span;

/**
 * One sentence with its tree. Immutable and safe to share.
 *
 * <p>Token indices count from 1, as in CoNLL-U; 0 is the root above the sentence.
 */
public final class Sentence {

  private final int number;
  private final int paragraph;
  private final Block.Kind kind;
  private final List<Token> tokens;
  private final List<EntityMention> entities;
  private final Vectors vectors;
  private final List<List<Token>> children;

  /**
   * A sentence of whose words no vectors are known.
   *
   * @param number position in the article in reading order, from 1
   * @param paragraph index of its block in {@link org.dyad.article.Article#blocks()}
   * @param kind whether it stands in the headline or in a paragraph
   */
  public Sentence(
      int number,
      int paragraph,
      Block.Kind kind,
      List<Token> tokens,
      List<EntityMention> entities) {
    this(number, paragraph, kind, tokens, entities, Vectors.NONE);
  }

  /**
   * @param vectors of its words, as its reader makes them
   */
  public Sentence(
      int number,
      int paragraph,
      Block.Kind kind,
      List<Token> tokens,
      List<EntityMention> entities,
      Vectors vectors) {
    if (tokens.isEmpty()) {
      throw new IllegalArgumentException("sentence " + number + " has no token");
    }
    this.number = number;
    this.paragraph = paragraph;
    this.kind = kind;
    this.tokens = List.copyOf(tokens);
    this.entities = List.copyOf(entities);
    this.vectors = vectors;
    List<List<Token>> below = new ArrayList<>(tokens.size() + 1);
    for (int i = 0; i <= tokens.size(); i++) {
      below.add(new ArrayList<>(2));
    }
    for (Token token : tokens) {
      below.get(token.head()).add(token);
    }
    this.children = List.copyOf(below);
  }

  public int number() {
    return number;
  }

  public int paragraph() {
    return paragraph;
  }

  public Block.Kind kind() {
    return kind;
  }

  public List<Token> tokens() {
    return tokens;
  }

  public List<EntityMention> entities() {
    return entities;
  }

  /** The reader's vectors of its words; {@link Vectors#NONE} if it gives none. */
  public Vectors vectors() {
    return vectors;
  }

  public int size() {
    return tokens.size();
  }

  /** The token with this index, from 1. */
  public Token token(int index) {
    return tokens.get(index - 1);
  }

  /** Dependents of a token in the order of the text; of 0, the root. */
  public List<Token> children(int index) {
    return children.get(index);
  }

  /** The first dependent with this relation (subtypes match their main relation), or 0. */
  public int child(int index, String relation) {
    for (Token token : children.get(index)) {
      if (token.is(relation)) {
        return token.index();
      }
    }
    return 0;
  }

  public Span span() {
    return new Span(tokens.get(0).span().start(), tokens.get(tokens.size() - 1).span().end());
  }

  /** The smallest span that holds a token and everything below it. */
  public Span subtree(int index) {
    Span span = token(index).span();
    for (Token token : children.get(index)) {
      span = span.cover(subtree(token.index()));
    }
    return span;
  }

  @Override
  public String toString() {
    StringBuilder words = new StringBuilder();
    for (Token token : tokens) {
      words.append(token.form()).append(' ');
    }
    return words.toString().strip();
  }
}
