package org.dyad.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dyad.actor.lexicon.Kind;
import org.dyad.actor.lexicon.Name;
import org.dyad.reading.Reading;
import org.dyad.reading.Sentence;
import org.dyad.reading.Token;

/**
 * Gives the names in a text that has no capitals theirs, so that all later stages can tell "Turkey"
 * and "the US" as in any other text. Spans stay those of the article. Immutable and safe to share.
 */
public final class Capitals {

  /** Of so many letters one is a capital in a text that has any to speak of. */
  private static final int LETTERS_A_CAPITAL = 200;

  /** Words of the longest name looked for. */
  private static final int LONGEST = 6;

  private final ActorLexicon lexicon;

  public Capitals(ActorLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The reading itself if its article has capitals, else one with capitals at its names. */
  public Reading of(Reading reading) {
    if (hasCapitals(reading.article().text())) {
      return reading;
    }
    List<Sentence> sentences = new ArrayList<>(reading.sentences().size());
    for (Sentence sentence : reading.sentences()) {
      sentences.add(withCapitals(sentence));
    }
    return new Reading(reading.article(), sentences);
  }

  private static boolean hasCapitals(String text) {
    int letters = 0;
    int capitals = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      letters += Character.isLetter(c) ? 1 : 0;
      capitals += Character.isUpperCase(c) ? 1 : 0;
    }
    return (long) capitals * LETTERS_A_CAPITAL >= letters;
  }

  private Sentence withCapitals(Sentence sentence) {
    List<Token> tokens = new ArrayList<>(sentence.tokens());
    int at = 0;
    while (at < tokens.size()) {
      int length = Math.min(LONGEST, tokens.size() - at);
      while (length > 0 && !isNamed(tokens, at, length)) {
        length--;
      }
      if (length == 0 && tokens.get(at).upos().equals("PROPN")) {
        tokens.set(at, written(tokens.get(at), title(tokens.get(at).form())));
      }
      at += Math.max(1, length);
    }
    return new Sentence(
        sentence.number(), sentence.paragraph(), sentence.kind(), tokens, sentence.entities());
  }

  /** Writes a known name that stands here as the tables have it, if one does. */
  private boolean isNamed(List<Token> tokens, int from, int length) {
    StringBuilder words = new StringBuilder();
    boolean proper = false;
    for (Token token : tokens.subList(from, from + length)) {
      words.append(words.length() == 0 || token.upos().equals("PART") ? "" : " ");
      words.append(token.form());
      proper |= token.upos().equals("PROPN");
    }
    String upos = tokens.get(from).upos();
    for (Name name : lexicon.named(words.toString())) {
      Kind kind = name.entry().kind();
      boolean people = kind == Kind.ADJECTIVE || kind == Kind.DEMONYM;
      if (name.letters() != Name.Letters.ANY
          && (proper || (people && (upos.equals("ADJ") || upos.equals("NOUN"))))) {
        write(tokens, from, length, name.text().split(" "));
        return true;
      }
    }
    return false;
  }

  private static void write(List<Token> tokens, int from, int length, String[] name) {
    for (int i = 0; i < length; i++) {
      Token token = tokens.get(from + i);
      String form = name.length == length ? name[i] : title(token.form());
      boolean same = form.equalsIgnoreCase(token.form());
      tokens.set(from + i, written(token, same ? form : title(token.form())));
    }
  }

  private static Token written(Token token, String form) {
    String lemma = token.lemma().equals(token.form()) ? form : token.lemma();
    return new Token(
        token.index(),
        form,
        lemma,
        token.upos(),
        token.xpos(),
        token.head(),
        token.deprel(),
        token.span());
  }

  private static String title(String form) {
    int first = Character.charCount(form.codePointAt(0));
    return form.substring(0, first).toUpperCase(Locale.ROOT) + form.substring(first);
  }
}
