package org.dyad.article;

import java.util.Locale;

/** Names of languages: {@code en}, {@code en-GB}, {@code eng} and {@code English} are one. */
public final class LanguageTag {

  private LanguageTag() {}

  /**
   * The code of ISO 639-1 for a language as sources write it, its country dropped; empty if it is
   * no language.
   */
  public static String of(String written) {
    String tag = written.strip().replace('_', '-');
    int end = tag.indexOf('-');
    String language = (end < 0 ? tag : tag.substring(0, end)).toLowerCase(Locale.ROOT);
    if (language.equals("no")) {
      return "nb";
    }
    for (String code : language.length() < 2 ? new String[0] : Locale.getISOLanguages()) {
      Locale locale = Locale.forLanguageTag(code);
      boolean same =
          code.equals(language)
              || (language.length() == 3 && locale.getISO3Language().equals(language))
              || (language.length() > 3
                  && locale.getDisplayLanguage(Locale.ENGLISH).equalsIgnoreCase(language));
      if (same) {
        return code;
      }
    }
    return "";
  }

  /** Whether a value is well formed: {@code en}, {@code und-Cyrl}. */
  public static boolean isTag(String value) {
    return !value.isEmpty() && Locale.forLanguageTag(value).toLanguageTag().equals(value);
  }

  /** A tag for people: {@code German}, {@code Cyrillic letters}. */
  public static String name(String tag) {
    Locale locale = Locale.forLanguageTag(tag);
    String language = locale.getDisplayLanguage(Locale.ENGLISH);
    if (!locale.getScript().isEmpty()) {
      return locale.getDisplayScript(Locale.ENGLISH) + " letters";
    }
    return language.isEmpty() ? "another language" : language;
  }
}
