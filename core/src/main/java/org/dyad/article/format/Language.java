package org.dyad.article.format;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Which language a text is in, as far as it matters here: whether it is plainly not English. By the
 * small words that every text is full of, and by its letters. Short texts are given the benefit of
 * the doubt.
 */
final class Language {

  /** Fewer words than this say too little. */
  private static final int FEWEST_WORDS = 30;

  /** English news has 35 of 100 and more; lists of names and figures have few of any language. */
  private static final double ENGLISH = 0.18;

  private static final double FOREIGN = 0.12;
  private static final double HALF = 0.5;

  private static final String[][] SMALL_WORDS = {
    {
      "English",
      "the of and to in a is was for on that with as by at from he his it has have had were are be"
          + " said but who not will they their an this which or she her been would its we after"
    },
    {
      "German",
      "der die und den das von zu mit sich des auf ist im dem nicht ein eine als auch es an werden"
          + " aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen"
    },
    {
      "French",
      "le la les de des et du à en un une est que dans pour qui sur au par pas plus ne se ce il avec"
          + " son sont aux mais ont été cette elle sa ses leur"
    },
    {
      "Spanish",
      "el la los las de y en que del un una por con se para es no al su lo más como pero sus le ha"
          + " fue este sobre entre"
    },
    {
      "Portuguese",
      "o a os as de e do da em um uma que no na para com por não se dos mais como foi ao das sua nos"
          + " pelo são à também"
    },
    {
      "Italian",
      "il la di e che in un per è del non della a con sono i le da una si dei nel alla ha al lo più"
          + " gli anche ma"
    },
    {
      "Dutch",
      "de het een en van in is dat op te met voor zijn niet aan die er om ook als bij door naar maar"
          + " uit wordt nog hij over"
    },
  };

  private static final Map<String, Integer> LANGUAGES = languages();

  private Language() {}

  /** The small words with a bit for each language that has them. */
  private static Map<String, Integer> languages() {
    Map<String, Integer> words = new HashMap<>();
    for (int i = 0; i < SMALL_WORDS.length; i++) {
      for (String word : SMALL_WORDS[i][1].split(" ")) {
        words.merge(word, 1 << i, (a, b) -> a | b);
      }
    }
    return Map.copyOf(words);
  }

  /**
   * What a text is in that is not English, for people: {@code German}, {@code letters that are not
   * Latin}; empty where it is English or too short to say.
   *
   * @param declared what the source says of it, a tag such as {@code de-AT}; empty if nothing. It
   *     is believed only where the words do not speak for English.
   */
  static Optional<String> foreign(String text, String declared) {
    int[] counts = new int[SMALL_WORDS.length];
    int words = 0;
    int other = 0;
    int at = 0;
    while (at < text.length()) {
      if (!Character.isLetter(text.charAt(at))) {
        at++;
        continue;
      }
      int end = at;
      while (end < text.length() && Character.isLetter(text.charAt(end))) {
        end++;
      }
      words++;
      if (Character.UnicodeScript.of(text.codePointAt(at)) != Character.UnicodeScript.LATIN) {
        other++;
      } else {
        count(text.substring(at, end).toLowerCase(Locale.ROOT), counts);
      }
      at = end;
    }
    if (other > words * HALF && text.length() > FEWEST_WORDS) {
      return Optional.of("letters that are not Latin");
    }
    if (words < FEWEST_WORDS || counts[0] >= words * ENGLISH) {
      return Optional.empty();
    }
    int best = 1;
    for (int i = 2; i < counts.length; i++) {
      best = counts[i] > counts[best] ? i : best;
    }
    if (counts[best] > counts[0] && counts[best] >= words * FOREIGN) {
      return Optional.of(SMALL_WORDS[best][0]);
    }
    Locale told = Locale.forLanguageTag(declared.replace('_', '-'));
    boolean foreign = !told.getLanguage().isEmpty() && !told.getLanguage().equals("en");
    return foreign && counts[0] < words * FOREIGN
        ? Optional.of(told.getDisplayLanguage(Locale.ENGLISH))
        : Optional.empty();
  }

  private static void count(String word, int[] counts) {
    int languages = LANGUAGES.getOrDefault(word, 0);
    for (int i = 0; i < counts.length; i++) {
      counts[i] += languages >> i & 1;
    }
  }

  /** The reason to reject an article in a language. */
  static String reason(String language) {
    return "is in " + language + ", not in English; only English is read";
  }
}
