package org.dyad.article.page;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dyad.article.Block;
import org.dyad.article.Found;
import org.dyad.article.LanguageTag;
import org.dyad.article.Span;

/**
 * Which language a text is in, by the small words of {@code languages.tsv} that every text is full
 * of, and by its letters. What the source says of it is taken unless the words plainly say
 * otherwise: pages declare the language of their templates. Immutable.
 */
final class Languages {

  static final String RESOURCE = "/org/dyad/article/languages.tsv";

  private static final String ENGLISH = "en";

  /** Fewer words than this say too little of themselves. */
  private static final int FEWEST_WORDS = 30;

  /** So few are enough against what a page declares. */
  private static final int FEWEST_AGAINST = 8;

  private static final int FEWEST_LETTERS = 30;

  /** English news has 35 small words of 100 and more; lists of names and figures have few. */
  private static final double PLAIN_ENGLISH = 0.18;

  /** From here on a text may be English, whatever is declared. */
  private static final double SOME_ENGLISH = 0.12;

  /** Languages that write "in the house" as one word have fewer small words. */
  private static final double FOREIGN = 0.08;

  /** Languages as near each other as this are told apart by the source. */
  private static final double NEAR = 0.9;

  private static final String WORDS = "small-words";

  /** Kana in every sentence make Japanese of Chinese characters. */
  private static final double KANA = 0.1;

  private final List<String> tags = new ArrayList<>();
  private final List<UnicodeScript> writtenIn = new ArrayList<>();
  private final Map<String, Long> small = new HashMap<>();
  private final Map<UnicodeScript, String> scripts = new EnumMap<>(UnicodeScript.class);

  private Languages(BufferedReader in, String name) throws IOException {
    int number = 0;
    String line;
    while ((line = in.readLine()) != null) {
      number++;
      if (!line.isBlank() && !line.startsWith("#")) {
        entry(line.split("\t", -1), name + ":" + number);
      }
    }
    if (!tags.contains(ENGLISH)) {
      throw new IllegalArgumentException(name + ": has no words of \"en\"; it must have");
    }
  }

  static Languages load() {
    try (InputStream in = Languages.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException(RESOURCE + " is missing from the class path");
      }
      return read(in, RESOURCE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * @throws IllegalArgumentException for a bad line; it names file, line and what was expected
   */
  static Languages read(InputStream in, String name) throws IOException {
    return new Languages(
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)), name);
  }

  private void entry(String[] cells, String where) {
    boolean known = cells[0].equals("words") || cells[0].equals("letters");
    if (!known || cells.length != 3 || cells[2].isBlank() || !LanguageTag.isTag(cells[1])) {
      throw new IllegalArgumentException(
          where + ": expected words or letters, tab, a language tag, tab, words or a script");
    }
    if (cells[0].equals("letters")) {
      scripts.put(script(cells[2].strip(), where), cells[1]);
      return;
    }
    if (tags.size() == Long.SIZE) {
      throw new IllegalArgumentException(where + ": more than " + Long.SIZE + " languages");
    }
    for (String word : cells[2].strip().split(" ")) {
      small.merge(word, 1L << tags.size(), (a, b) -> a | b);
    }
    tags.add(cells[1]);
    writtenIn.add(UnicodeScript.of(cells[2].strip().codePointAt(0)));
  }

  private static UnicodeScript script(String name, String where) {
    try {
      return UnicodeScript.forName(name);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(where + ": there is no script \"" + name + "\"", e);
    }
  }

  /**
   * The language of an article, as a tag: {@code en}, {@code und-Cyrl} where only the letters are
   * known. Nothing where neither the source nor the words tell.
   *
   * @param declared what the source says, a tag as it writes it, with the rule that found it
   */
  Found of(String text, List<Block> blocks, Found declared) {
    Tally tally = new Tally();
    boolean read = false;
    for (Block block : blocks) {
      if (block.kind() == Block.Kind.PARAGRAPH) {
        read = true;
        tally.add(text, block.span());
      }
    }
    if (!read) {
      tally.add(text, new Span(0, text.length()));
    }
    Found told = new Found(LanguageTag.of(declared.value()), Span.NONE, declared.rule());
    return decide(tally, told);
  }

  private Found decide(Tally tally, Found told) {
    Optional<UnicodeScript> script = tally.script();
    if (script.isPresent()) {
      return inScript(script.get(), tally, told);
    }
    double english = tally.share(tags.indexOf(ENGLISH));
    int best = tally.best(UnicodeScript.LATIN);
    boolean enough = tally.words >= FEWEST_WORDS;
    boolean against = tally.words >= FEWEST_AGAINST && english >= PLAIN_ENGLISH;
    if (tags.get(best).equals(ENGLISH) && against) {
      return found(ENGLISH, WORDS, told);
    }
    if (enough && tally.share(best) >= FOREIGN && tally.share(best) > 2 * english) {
      return isNear(told, best, tally) ? told : found(tags.get(best), WORDS, told);
    }
    boolean doubted =
        !told.value().equals(ENGLISH) && tally.words >= FEWEST_AGAINST && english >= SOME_ENGLISH;
    return told.isPresent() && !doubted ? told : Found.NOTHING;
  }

  /** Whether the words speak for what was told almost as for another: Danish and Norwegian. */
  private boolean isNear(Found told, int best, Tally tally) {
    int index = tags.indexOf(told.value());
    return index >= 0
        && !told.value().equals(ENGLISH)
        && tally.share(index) >= NEAR * tally.share(best);
  }

  /** A text whose letters are mostly of one script that is not Latin. */
  private Found inScript(UnicodeScript script, Tally tally, Found told) {
    int best = tally.best(script);
    if (best >= 0 && tally.words >= FEWEST_AGAINST && tally.share(best) >= FOREIGN) {
      return isNear(told, best, tally) ? told : found(tags.get(best), WORDS, told);
    }
    String letters = scripts.getOrDefault(script, "und");
    boolean shared = letters.startsWith("und");
    return shared && told.isPresent() && !told.value().equals(ENGLISH)
        ? told
        : found(letters, "letters", told);
  }

  /** What was told where it is the same, else what the text shows. */
  private static Found found(String tag, String rule, Found told) {
    return told.value().equals(tag) ? told : new Found(tag, Span.NONE, rule);
  }

  /** The words of a text, counted. Mutable, for one text. */
  private final class Tally {
    private final int[] counts = new int[tags.size()];
    private final Map<UnicodeScript, Integer> letters = new EnumMap<>(UnicodeScript.class);
    private int words;
    private int latin;
    private int other;

    void add(String text, Span span) {
      int at = span.start();
      while (at < span.end()) {
        int end = at;
        while (end < span.end() && isLetter(text, end)) {
          end += Character.charCount(text.codePointAt(end));
        }
        if (end == at) {
          at += Character.charCount(text.codePointAt(at));
        } else {
          word(text.substring(at, Math.min(end, span.end())));
          at = end;
        }
      }
    }

    /** Vowel signs of Indian scripts are marks and stand inside words. */
    private boolean isLetter(String text, int at) {
      int c = text.codePointAt(at);
      return Character.isLetter(c)
          || (c > 0x2ff
              && (Character.getType(c) == Character.NON_SPACING_MARK
                  || Character.getType(c) == Character.COMBINING_SPACING_MARK));
    }

    private void word(String word) {
      words++;
      if (UnicodeScript.of(word.codePointAt(0)) == UnicodeScript.LATIN) {
        latin += word.length();
      } else {
        other += word.length();
        for (int i = 0; i < word.length(); i++) {
          letters.merge(UnicodeScript.of(word.charAt(i)), 1, Integer::sum);
        }
      }
      long languages = small.getOrDefault(word.toLowerCase(Locale.ROOT), 0L);
      for (int i = 0; languages != 0; i++) {
        counts[i] += (int) (languages & 1);
        languages >>>= 1;
      }
    }

    /** How many of the words are small words of a language, 0 to 1. */
    double share(int language) {
      return words == 0 ? 0 : counts[language] / (double) words;
    }

    /** The language in a script with most of its words in the text; the first of equals, or -1. */
    int best(UnicodeScript script) {
      int best = -1;
      for (int i = 0; i < counts.length; i++) {
        if (writtenIn.get(i) == script && (best < 0 || counts[i] > counts[best])) {
          best = i;
        }
      }
      return best;
    }

    /** The script of most letters, where it is not Latin. */
    Optional<UnicodeScript> script() {
      if (other <= latin || latin + other < FEWEST_LETTERS) {
        return Optional.empty();
      }
      int kana =
          letters.getOrDefault(UnicodeScript.HIRAGANA, 0)
              + letters.getOrDefault(UnicodeScript.KATAKANA, 0);
      if (kana >= KANA * other) {
        return Optional.of(UnicodeScript.HIRAGANA);
      }
      UnicodeScript best = UnicodeScript.COMMON;
      for (Map.Entry<UnicodeScript, Integer> each : letters.entrySet()) {
        boolean real =
            each.getKey() != UnicodeScript.COMMON && each.getKey() != UnicodeScript.INHERITED;
        best = real && each.getValue() > letters.getOrDefault(best, 0) ? each.getKey() : best;
      }
      return best == UnicodeScript.COMMON ? Optional.empty() : Optional.of(best);
    }
  }
}
