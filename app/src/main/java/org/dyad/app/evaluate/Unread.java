package org.dyad.app.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dyad.Coded;
import org.dyad.coding.codebook.Codebook;
import org.dyad.coding.codebook.Frame;
import org.dyad.coding.codebook.Spelling;
import org.dyad.coding.codebook.Trigger;
import org.dyad.proposition.Proposition.Kind;
import org.dyad.reading.Sentence;
import org.dyad.reading.Token;

/**
 * Finds where a frame of a type was not called up though all its words stand close together: what
 * the reader made of them is not what they are.
 */
final class Unread {

  /** As many tokens as may lie between the first of a trigger's words and the last. */
  private static final int NEAR = 6;

  private Unread() {}

  /** The trigger that is there and was not seen; empty if there is none. */
  static Optional<String> of(Codebook codebook, List<Coded> texts, String type) {
    for (Coded text : texts) {
      for (Sentence sentence : text.reading().sentences()) {
        List<String> lemmas = new ArrayList<>(sentence.size());
        for (Token token : sentence.tokens()) {
          lemmas.add(Spelling.fold(token.lemma().toLowerCase(java.util.Locale.ROOT)));
        }
        for (Frame frame : codebook.frames().values()) {
          if (frame.event().type().equals(type)) {
            for (Trigger trigger : frame.triggers()) {
              if (isThere(trigger, lemmas, sentence)) {
                return Optional.of(frame.name() + " by \"" + trigger.written() + "\"");
              }
            }
          }
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isThere(Trigger trigger, List<String> lemmas, Sentence sentence) {
    int head = lemmas.indexOf(trigger.head());
    if (head < 0 || !trigger.light().isEmpty()) {
      return false;
    }
    List<String> others = new ArrayList<>(trigger.words());
    if (!trigger.preposition().isEmpty()) {
      others.add(trigger.preposition());
    }
    if (others.isEmpty()) {
      String upos = sentence.token(head + 1).upos();
      return isOfContent(upos) && !isOf(trigger.kind(), upos);
    }
    int first = Math.max(0, head - NEAR);
    int last = Math.min(lemmas.size(), head + NEAR + 1);
    return lemmas.subList(first, last).containsAll(others);
  }

  private static boolean isOfContent(String upos) {
    return isOf(Kind.VERB, upos) || isOf(Kind.NOUN, upos) || isOf(Kind.ADJECTIVE, upos);
  }

  private static boolean isOf(Kind kind, String upos) {
    return switch (kind) {
      case VERB -> upos.equals("VERB") || upos.equals("AUX");
      case NOUN -> upos.equals("NOUN") || upos.equals("PROPN");
      case ADJECTIVE -> upos.equals("ADJ") || upos.equals("VERB");
    };
  }
}
