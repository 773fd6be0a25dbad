package org.dyad.actor.resolve;

import java.util.Locale;
import org.dyad.actor.phrase.Nouns;
import org.dyad.reading.Sentence;
import org.dyad.reading.Token;
import org.jspecify.annotations.Nullable;

/**
 * Who says "I" and "we": the subject of the verb of speech above the words, beside them, or else of
 * the last one before them.
 */
final class Speakers {

  private final History history;

  Speakers(History history) {
    this.history = history;
  }

  @Nullable Draft of(Draft pronoun) {
    Sentence sentence = pronoun.chunk.sentence();
    int at = pronoun.token();
    for (int steps = 0; at != 0 && steps <= sentence.size(); steps++) {
      Draft subject = subjectOf(sentence, at, pronoun);
      if (subject != null) {
        return subject;
      }
      for (Token child : sentence.children(at)) {
        if (child.is("parataxis") || child.is("ccomp")) {
          Draft beside = subjectOf(sentence, child.index(), pronoun);
          if (beside != null) {
            return beside;
          }
        }
      }
      at = sentence.token(at).head();
    }
    return lastSpeaker(pronoun);
  }

  /** The subject of a verb of speech, not the pronoun itself; null if there is none. */
  private @Nullable Draft subjectOf(Sentence sentence, int verb, Draft pronoun) {
    if (!Nouns.isSpeech(sentence.token(verb).lemma().toLowerCase(Locale.ROOT))) {
      return null;
    }
    int subject = sentence.child(verb, "nsubj");
    if (subject == 0 || subject == pronoun.token()) {
      return null;
    }
    Draft draft = draftAt(history.scene(), subject);
    if (draft == null || draft == pronoun) {
      return null;
    }
    history.resolve(draft);
    return draft.isSomebody() ? draft : null;
  }

  private static @Nullable Draft draftAt(Scene scene, int token) {
    for (int i = 0; i < scene.size(); i++) {
      if (scene.chunk(i).contains(token)) {
        return scene.somebody(i);
      }
    }
    return null;
  }

  private @Nullable Draft lastSpeaker(Draft pronoun) {
    for (int i = history.size() - 1; i >= 0; i--) {
      Draft before = history.at(i);
      if (pronoun.sentence() - before.sentence() > 3) {
        return null;
      }
      Token top = before.chunk.sentence().token(before.top());
      boolean speaks =
          top.is("nsubj")
              && top.head() > 0
              && Nouns.isSpeech(
                  before.chunk.sentence().token(top.head()).lemma().toLowerCase(Locale.ROOT));
      if (speaks && before.sentence() < pronoun.sentence()) {
        return before;
      }
    }
    return null;
  }
}
