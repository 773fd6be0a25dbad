package org.dyad.article.page;

import java.util.Locale;
import java.util.Optional;
import org.dyad.article.Span;
import org.dyad.article.page.PageWords.Kind;

/** Reads lines that say who wrote a report. */
final class Bylines {

  private static final int LONGEST = 120;

  /** The credits at a report's end name everybody who had a part in it. */
  private static final int LONGEST_CREDITS = 320;

  private static final int MOST_WORDS = 14;

  /** A person's name has two to five words; {@code Jane Doe}, {@code Maria de la Cruz Lopez}. */
  private static final int LEAST_NAME_WORDS = 2;

  private static final int MOST_NAME_WORDS = 5;

  private final PageWords words;

  Bylines(PageWords words) {
    this.words = words;
  }

  /** A line that says so: it begins with "By", names a desk, or has an agency after a name. */
  Optional<Byline> find(String text, Span line) {
    Span span = trim(text, line);
    if (span.length() == 0 || span.length() > LONGEST_CREDITS) {
      return Optional.empty();
    }
    int name = afterCredit(text, span);
    if (name > span.start()) {
      Span rest = trim(text, new Span(name, nameEnd(text, name, span.end())));
      return isNameList(text, rest) ? Optional.of(split(text, rest)) : Optional.empty();
    }
    if (span.length() > LONGEST) {
      return Optional.empty();
    }
    String phrase = PageWords.normal(span.of(text));
    if (words.is(Kind.DESK, phrase)) {
      String agency = words.agency(span.of(text));
      return Optional.of(new Byline(span, agency, agency.isEmpty() ? Span.NONE : span));
    }
    String agency = words.agency(span.of(text));
    if (!agency.isEmpty()) {
      return Optional.of(new Byline(Span.NONE, agency, span));
    }
    Byline parted = split(text, span);
    return !parted.agency().isEmpty() && isPerson(text, parted.name())
        ? Optional.of(parted)
        : Optional.empty();
  }

  /**
   * Two to five words in upper case at the front and nothing else: a name, where one is expected.
   */
  boolean isPerson(String text, Span span) {
    int count = 0;
    int i = span.start();
    while (i < span.end()) {
      int end = i;
      while (end < span.end() && !Lines.isSpace(text.charAt(end))) {
        end++;
      }
      String word = text.substring(i, end);
      if (!isNameWord(word) && !(count > 0 && isParticle(word))) {
        return false;
      }
      count++;
      i = end;
      while (i < span.end() && Lines.isSpace(text.charAt(i))) {
        i++;
      }
    }
    return count >= LEAST_NAME_WORDS && count <= MOST_NAME_WORDS;
  }

  /** Where the name begins after "By" or another credit; the line's start if it has none. */
  private int afterCredit(String text, Span line) {
    String lower = line.of(text).toLowerCase(Locale.ROOT);
    for (int end = Math.min(lower.length() - 1, 30); end > 1; end--) {
      char c = lower.charAt(end - 1);
      boolean boundary = c == ':' || Lines.isSpace(lower.charAt(end));
      if (boundary && isCredit(lower.substring(0, end))) {
        return line.start() + end;
      }
    }
    return line.start();
  }

  /** Where the names end: before the next credit, and before the place where they wrote. */
  private static int nameEnd(String text, int from, int to) {
    int end = to;
    int semicolon = text.indexOf(';', from);
    if (semicolon >= 0 && semicolon < end) {
      end = semicolon;
    }
    int place = text.indexOf(" in ", from);
    return place >= 0 && place < end ? place : end;
  }

  private boolean isCredit(String words) {
    String phrase = words.strip();
    return phrase.equals("by") || this.words.is(Kind.CREDIT, phrase);
  }

  /** Most words begin in upper case, as names, offices and desks do; prose has small words. */
  private static boolean isNameList(String text, Span span) {
    int upper = 0;
    int lower = 0;
    boolean first = true;
    for (int i = span.start(); i < span.end(); i++) {
      char c = text.charAt(i);
      if (first && Character.isLetter(c)) {
        int end = i;
        while (end < span.end() && Character.isLetter(text.charAt(end))) {
          end++;
        }
        String word = text.substring(i, end);
        if (Character.isUpperCase(c)) {
          upper++;
        } else if (!word.equals("and") && !word.equals("in") && !isParticle(word)) {
          lower++;
        }
      }
      first = !Character.isLetter(c) && c != '\'' && c != '’' && c != '.' && c != '@';
    }
    boolean weekday = DateScanner.isWeekday(firstWord(text, span));
    return upper > 0 && !weekday && upper + lower <= MOST_WORDS && lower * 2 <= upper;
  }

  /** Parts {@code Jane Doe, Reuters} and {@code Jane Doe | AFP} at the last sign. */
  private Byline split(String text, Span span) {
    for (int i = span.end() - 1; i > span.start(); i--) {
      char c = text.charAt(i);
      boolean dash = (c == '-' || c == '–' || c == '—') && Lines.isSpace(text.charAt(i - 1));
      if (c == ',' || c == '|' || c == '/' || c == '(' || c == '•' || c == '·' || dash) {
        Span after = trim(text, new Span(i + 1, span.end()));
        String agency = words.agency(after.of(text));
        if (!agency.isEmpty()) {
          return new Byline(trim(text, new Span(span.start(), i)), agency, after);
        }
      }
    }
    String whole = words.agency(span.of(text));
    return whole.isEmpty() ? new Byline(span, "", Span.NONE) : new Byline(Span.NONE, whole, span);
  }

  private static String firstWord(String text, Span span) {
    int end = span.start();
    while (end < span.end() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return text.substring(span.start(), end);
  }

  private static boolean isNameWord(String word) {
    if (!Character.isUpperCase(word.codePointAt(0))) {
      return false;
    }
    for (int i = 1; i < word.length(); i++) {
      char c = word.charAt(i);
      if (!Character.isLetter(c) && "'’.-".indexOf(c) < 0) {
        return false;
      }
    }
    return true;
  }

  private static boolean isParticle(String word) {
    return switch (word) {
      case "de",
          "la",
          "le",
          "del",
          "da",
          "di",
          "von",
          "van",
          "der",
          "den",
          "bin",
          "ibn",
          "al",
          "el",
          "ul",
          "ur",
          "of",
          "the",
          "for",
          "y" ->
          true;
      default -> false;
    };
  }

  /** Without white space, brackets and signs at the ends; a full stop of an initial stays. */
  static Span trim(String text, Span span) {
    int a = span.start();
    int b = span.end();
    while (a < b && !Character.isLetterOrDigit(text.charAt(a)) && text.charAt(a) != '@') {
      a++;
    }
    while (b > a && !Character.isLetterOrDigit(text.charAt(b - 1)) && !isInitial(text, a, b)) {
      b--;
    }
    return new Span(a, b);
  }

  private static boolean isInitial(String text, int from, int end) {
    return text.charAt(end - 1) == '.'
        && end - 2 >= from
        && Character.isUpperCase(text.charAt(end - 2))
        && (end - 3 < from || !Character.isLetter(text.charAt(end - 3)));
  }
}
