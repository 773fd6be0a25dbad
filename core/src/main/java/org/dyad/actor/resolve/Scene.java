package org.dyad.actor.resolve;

import java.util.ArrayList;
import java.util.List;
import org.dyad.actor.phrase.Chunk;
import org.dyad.reading.Sentence;
import org.dyad.reading.Token;
import org.jspecify.annotations.Nullable;

/**
 * The phrases of one sentence with their drafts. Lives in one article and one thread.
 *
 * @param sentence the sentence
 * @param chunks its phrases in order
 * @param drafts for each phrase what it names: first as a whole, then those named inside it
 */
record Scene(Sentence sentence, List<Chunk> chunks, List<List<Draft>> drafts) {

  static Scene of(Sentence sentence, List<Chunk> chunks) {
    List<List<Draft>> drafts = new ArrayList<>(chunks.size());
    for (Chunk chunk : chunks) {
      drafts.add(Describer.describe(chunk));
    }
    return new Scene(sentence, chunks, drafts);
  }

  int size() {
    return chunks.size();
  }

  Chunk chunk(int i) {
    return chunks.get(i);
  }

  /** What a phrase names as a whole. */
  Draft whole(int i) {
    return drafts.get(i).get(0);
  }

  /** What a phrase names, or the last one named inside it; null if nobody. */
  @Nullable Draft somebody(int i) {
    Draft whole = whole(i);
    if (whole.type != Draft.Type.NONE) {
      return whole;
    }
    List<Draft> all = drafts.get(i);
    return all.size() > 1 ? all.get(1) : null;
  }

  /** The phrase that begins at a token, or -1. */
  int startingAt(int token) {
    int low = 0;
    int high = chunks.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int first = chunks.get(middle).first();
      if (first == token) {
        return middle;
      }
      if (first < token) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return -1;
  }

  /** The last phrase of a row of possessors and possessed that begins with this phrase. */
  int possessedBy(int i) {
    int at = i;
    while (at + 1 < size()
        && chunk(at).possessed()
        && chunk(at + 1).first() == chunk(at).last() + 2) {
      at++;
    }
    return at;
  }

  /** The first phrase of a row of possessors and possessed that ends with this phrase. */
  int ownerOf(int i) {
    int at = i;
    while (at > 0 && chunk(at - 1).possessed() && chunk(at).first() == chunk(at - 1).last() + 2) {
      at--;
    }
    return at;
  }

  /** The token at an index, or null outside the sentence. */
  @Nullable Token token(int index) {
    return index >= 1 && index <= sentence.size() ? sentence.token(index) : null;
  }

  boolean isForm(int index, String form) {
    Token token = token(index);
    return token != null && token.form().equals(form);
  }
}
