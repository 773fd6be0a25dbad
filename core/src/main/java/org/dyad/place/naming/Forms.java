package org.dyad.place.naming;

import java.util.Locale;
import org.dyad.reading.Sentence;
import org.dyad.reading.Token;

/** Written forms of stretches of tokens. */
final class Forms {

  private Forms() {}

  /** Whether nothing stands between a token and the next one. */
  static boolean joined(Sentence sentence, int token) {
    return token < sentence.size()
        && sentence.token(token).span().end() == sentence.token(token + 1).span().start();
  }

  /** The words as written, with a space where there is any. */
  static String text(Sentence sentence, int first, int last) {
    if (first == last) {
      return sentence.token(first).form();
    }
    StringBuilder text = new StringBuilder();
    for (int i = first; i <= last; i++) {
      if (i > first && !joined(sentence, i - 1)) {
        text.append(' ');
      }
      text.append(sentence.token(i).form());
    }
    return text.toString();
  }

  static boolean isCapital(Token token) {
    return Character.isUpperCase(token.form().codePointAt(0));
  }

  /** Capitals only, at most so many: an abbreviation rather than a name. */
  static boolean isShortCapitals(String form, int longest) {
    return form.length() <= longest
        && form.equals(form.toUpperCase(Locale.ROOT))
        && !form.equals(form.toLowerCase(Locale.ROOT));
  }

  static boolean isComma(Sentence sentence, int token) {
    return token >= 1 && token <= sentence.size() && sentence.token(token).form().equals(",");
  }
}
