package org.dyad.actor.phrase;

import java.util.List;
import org.dyad.article.Span;
import org.dyad.reading.Sentence;
import org.dyad.reading.Token;

/**
 * A noun phrase without what follows its last noun: "the former Kenyan foreign minister Amina
 * Otieno". A possessor before it ("Kenya's") is a chunk of its own.
 *
 * @param sentence where it stands
 * @param first its first token, from 1
 * @param last its last token, inclusive
 * @param parts its pieces in order; at least one
 * @param possessed whether a possessive mark follows: its owner is the next chunk's
 */
public record Chunk(Sentence sentence, int first, int last, List<Part> parts, boolean possessed) {

  public Chunk {
    parts = List.copyOf(parts);
    if (parts.isEmpty()) {
      throw new IllegalArgumentException("a chunk without parts");
    }
  }

  public Part lastPart() {
    return parts.get(parts.size() - 1);
  }

  public boolean contains(int token) {
    return first <= token && token <= last;
  }

  /** The topmost token above a token that is still inside this chunk. */
  public int top(int token) {
    int at = token;
    for (int steps = first; steps <= last; steps++) {
      int head = sentence.token(at).head();
      if (!contains(head)) {
        return at;
      }
      at = head;
    }
    return at;
  }

  public Token lastToken() {
    return sentence.token(last);
  }

  public Span span() {
    return sentence.token(first).span().cover(sentence.token(last).span());
  }

  /** This chunk up to a part, inclusive. */
  public Chunk upTo(int part) {
    return new Chunk(
        sentence, first, parts.get(part).last(), parts.subList(0, part + 1), possessed);
  }

  /** A chunk of some of the parts alone. */
  public Chunk of(int from, int to) {
    return new Chunk(
        sentence,
        parts.get(from).first(),
        parts.get(to).last(),
        parts.subList(from, to + 1),
        false);
  }

  public boolean hasDeterminer() {
    Part.Type type = parts.get(0).type();
    return type == Part.Type.DETERMINER || type == Part.Type.POSSESSIVE;
  }

  /** Whether it begins with a definite word: "the", "this", "both". */
  public boolean isDefinite() {
    if (parts.get(0).type() != Part.Type.DETERMINER) {
      return false;
    }
    return switch (sentence.token(first).lemma().toLowerCase(java.util.Locale.ROOT)) {
      case "the", "this", "these", "those", "that", "both" -> true;
      default -> false;
    };
  }
}
