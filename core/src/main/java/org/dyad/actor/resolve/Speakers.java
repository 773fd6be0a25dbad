package org.dyad.actor.resolve;

import java.util.Locale;
import java.util.Optional;
import org.dyad.actor.Actor;
import org.dyad.actor.phrase.Nouns;
import org.dyad.actor.resolve.Quotes.Quote;
import org.dyad.reading.Sentence;
import org.dyad.reading.Token;
import org.jspecify.annotations.Nullable;

/**
 * Who says "I" and "we". In a quotation: the subject of a verb of speech outside of it, in the
 * sentence where it ends, or begins, or in the one before it. Else the subject of the verb of
 * speech above the words, or whoever puts the article out.
 */
final class Speakers {

  private final History history;
  private final Quotes quotes;
  private final Imprint imprint;

  Speakers(History history, Quotes quotes, Imprint imprint) {
    this.history = history;
    this.quotes = quotes;
    this.imprint = imprint;
  }

  @Nullable Draft of(Draft pronoun) {
    int sentence = history.index(pronoun);
    Quote quote = quotes.at(sentence, pronoun.token());
    if (quote == null) {
      return above(pronoun);
    }
    Draft speaker = outside(quote, quote.last());
    if (speaker == null && quote.first() != quote.last()) {
      speaker = outside(quote, quote.first());
    }
    if (speaker == null && quote.first() > 0) {
      speaker = before(quote);
    }
    return speaker;
  }

  /**
   * What those are called who speak, or are asked, where nobody says who they are: one speaker and
   * those for whom he speaks in a speech; empty in a quotation.
   */
  String unnamed(Draft pronoun, String word) {
    int sentence = history.index(pronoun);
    if (quotes.at(sentence, pronoun.token()) != null) {
      return "";
    }
    return switch (word) {
      case "i", "me", "my", "mine", "myself" -> "speaker";
      case "we", "us", "our", "ours", "ourselves" -> "we";
      case "you", "your", "yours", "yourself" -> asks(sentence) ? "speaker" : "you";
      default -> "";
    };
  }

  /** Who speaks outside of quotations, by the name of the publisher or author; null if none. */
  @Nullable Actor imprint(Draft pronoun, String word) {
    if (quotes.at(history.index(pronoun), pronoun.token()) != null) {
      return null;
    }
    return switch (word) {
      case "i", "me", "my", "mine", "myself" -> imprint.one();
      case "we", "us", "our", "ours", "ourselves" -> imprint.we();
      default -> null;
    };
  }

  private boolean asks(int sentence) {
    Sentence words = history.scene(sentence).sentence();
    return words.token(words.size()).form().equals("?");
  }

  /** Who speaks in a sentence, outside of a quotation that it holds in part. */
  private @Nullable Draft outside(Quote quote, int index) {
    Scene scene = history.scene(index);
    Draft after = null;
    for (Token token : scene.sentence().tokens()) {
      if (quotes.at(index, token.index()) != null || !isSpeech(token)) {
        continue;
      }
      Draft speaker = subject(scene, token.index());
      boolean open = index == quote.first() && token.index() < quote.open();
      if (speaker != null && (!open || after == null)) {
        after = speaker;
      }
    }
    return after;
  }

  /** Who spoke last in the sentences right before a quotation: "He was angry, he said. 'We …'". */
  private @Nullable Draft before(Quote quote) {
    for (int index = quote.first() - 1; index >= Math.max(0, quote.first() - 2); index--) {
      Scene scene = history.scene(index);
      for (int i = scene.sentence().size(); i >= 1; i--) {
        Token token = scene.sentence().token(i);
        Draft speaker = isSpeech(token) && quotes.at(index, i) == null ? subject(scene, i) : null;
        if (speaker != null) {
          return speaker;
        }
      }
    }
    return null;
  }

  /** Outside of quotations: "she said that our …" is she. */
  private @Nullable Draft above(Draft pronoun) {
    Sentence sentence = pronoun.chunk.sentence();
    int at = pronoun.token();
    for (int steps = 0; at != 0 && steps <= sentence.size(); steps++) {
      Token token = sentence.token(at);
      Draft subject = isSpeech(token) ? subject(history.scene(), at) : null;
      if (subject != null && subject != pronoun) {
        return subject;
      }
      for (Token child : sentence.children(at)) {
        boolean beside = child.is("parataxis") && isSpeech(child);
        Draft speaker = beside ? subject(history.scene(), child.index()) : null;
        if (speaker != null && speaker != pronoun) {
          return speaker;
        }
      }
      at = token.head();
    }
    return null;
  }

  private static boolean isSpeech(Token token) {
    return token.upos().equals("VERB") && Nouns.isSpeech(token.lemma().toLowerCase(Locale.ROOT));
  }

  /** The subject of a verb, if it is somebody. */
  private @Nullable Draft subject(Scene scene, int verb) {
    int subject = scene.sentence().child(verb, "nsubj");
    if (subject == 0) {
      return null;
    }
    for (int i = 0; i < scene.size(); i++) {
      if (scene.chunk(i).contains(subject)) {
        return Optional.ofNullable(scene.somebody(i)).filter(this::isSomebody).orElse(null);
      }
    }
    return null;
  }

  private boolean isSomebody(Draft draft) {
    history.resolve(draft);
    return draft.isSomebody();
  }
}
