package org.dyad.article.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.dyad.article.Span;
import org.dyad.article.page.PageWords.Kind;

/**
 * The lines of one text and what each looks like by itself; the roles are mutable while it is read.
 */
final class Page {

  /** Sentences in running text; headlines and menu entries are shorter or have no full stop. */
  private static final int PROSE_WORDS = 6;

  private static final int LONG_LINE = 160;
  private static final int LONG_LINE_WORDS = 28;

  /** A short line that begins like furniture is furniture; a long one only after a colon. */
  private static final int SHORT_LINE_WORDS = 12;

  /** So many lines with a speaker in capitals before a colon make a transcript. */
  private static final int SPEAKERS = 2;

  final String text;
  final List<Line> lines;
  final List<Role> roles;
  final List<Optional<Stamp>> stamps;
  final List<Optional<Byline>> bylines;
  private final Furnishing furnishing;

  Page(String text, List<Line> lines, Furnishing furnishing) {
    this.text = text;
    this.lines = lines;
    this.furnishing = furnishing;
    this.roles = new ArrayList<>(Collections.nCopies(lines.size(), Role.OTHER));
    this.stamps = new ArrayList<>(Collections.nCopies(lines.size(), Optional.empty()));
    this.bylines = new ArrayList<>(Collections.nCopies(lines.size(), Optional.empty()));
  }

  /** The readers of single lines. */
  record Furnishing(PageWords words, Stamps stamps, Bylines bylines, Datelines datelines) {

    static Furnishing of(PageWords words) {
      return new Furnishing(words, new Stamps(words), new Bylines(words), new Datelines(words));
    }
  }

  Span span(int i) {
    return lines.get(i).span();
  }

  int words(int i) {
    return lines.get(i).words(text);
  }

  /** Gives each line the role that it has by its own words. */
  void classify() {
    for (int i = 0; i < lines.size(); i++) {
      roles.set(i, lines.size() == 1 ? Role.PROSE : role(i));
    }
  }

  private Role role(int i) {
    Line line = lines.get(i);
    Span span = line.span();
    if (isFurniture(line)) {
      return Role.FURNITURE;
    }
    Optional<Stamp> stamp = furnishing.stamps().find(text, span);
    if (stamp.isPresent() && isStamp(i, stamp.get())) {
      stamps.set(i, stamp);
      return Role.DATE;
    }
    Optional<Byline> byline = furnishing.bylines().find(text, span);
    if (byline.isPresent()) {
      bylines.set(i, byline);
      return Role.BYLINE;
    }
    return isProse(line) ? Role.PROSE : Role.OTHER;
  }

  /** A line of dates: nothing else in it, or a byline, or a label and few words. */
  private boolean isStamp(int i, Stamp stamp) {
    Span rest = stamp.rest();
    if (rest.isNone()) {
      return true;
    }
    Optional<Byline> byline = furnishing.bylines().find(text, rest);
    if (byline.isEmpty() && furnishing.bylines().isPerson(text, rest) && isApart(rest)) {
      byline = Optional.of(new Byline(rest, "", Span.NONE));
    }
    if (byline.isPresent()) {
      bylines.set(i, byline);
      return true;
    }
    Stamp.Labelled first = stamp.dates().get(0);
    return first.label() != Stamp.Label.NONE
        && first.date().year() != 0
        && Stamps.isShort(text, rest)
        && !lines.get(i).endsWithFullStop(text) | rest.start() < first.date().span().start();
  }

  /** Whether a sign (a bar, a dash, a bullet, a comma) stands on either side of some words. */
  private boolean isApart(Span rest) {
    return isSign(rest.end(), 1) || isSign(rest.start() - 1, -1);
  }

  private boolean isSign(int at, int step) {
    int i = at;
    while (i >= 0 && i < text.length() && text.charAt(i) == ' ') {
      i += step;
    }
    return i >= 0 && i < text.length() && "|-–—•·,/:".indexOf(text.charAt(i)) >= 0;
  }

  private boolean isFurniture(Line line) {
    String words = line.span().of(text);
    if (line.span().length() > LONG_LINE * 2) {
      return false;
    }
    String phrase = PageWords.normal(words);
    if (phrase.isEmpty()) {
      return true;
    }
    if (furnishing.words().is(Kind.FURNITURE, phrase) || furnishing.words().is(Kind.TAIL, phrase)) {
      return true;
    }
    boolean isShort = line.words(text) <= SHORT_LINE_WORDS;
    return isAddress(words)
        || furnishing.words().holdsFurniture(phrase)
        || (isShort && furnishing.words().startsLikeFurniture(phrase))
        || (isShort && isCrumbs(words));
  }

  boolean isTail(int i) {
    return furnishing.words().is(Kind.TAIL, PageWords.normal(span(i).of(text)));
  }

  /** One word that is a web or mail address or an account. */
  private static boolean isAddress(String words) {
    if (words.indexOf(' ') >= 0) {
      return false;
    }
    return words.startsWith("http://")
        || words.startsWith("https://")
        || words.startsWith("www.")
        || (words.indexOf('@') >= 0 && words.length() > 1);
  }

  /** {@code Home > World > Asia}. */
  private static boolean isCrumbs(String words) {
    int signs = 0;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      signs += c == '>' || c == '»' || c == '›' ? 1 : 0;
    }
    return signs >= 1 && words.startsWith("Home") || signs >= 2;
  }

  private boolean isProse(Line line) {
    int words = line.words(text);
    if (words > LONG_LINE_WORDS || line.span().length() > LONG_LINE) {
      return true;
    }
    if (words >= PROSE_WORDS && line.endsWithFullStop(text)) {
      return true;
    }
    return words >= PROSE_WORDS && dateline(line.span()).filter(Dateline::separated).isPresent();
  }

  /** The dateline that a paragraph begins with; none in a transcript, where speakers stand so. */
  Optional<Dateline> dateline(Span span) {
    Optional<Dateline> found = furnishing.datelines().find(text, span);
    if (found.isPresent() && text.substring(span.start(), found.get().end()).contains(":")) {
      int speakers = 0;
      for (int i = 0; i < lines.size() && speakers <= SPEAKERS; i++) {
        speakers += speaks(span(i)) ? 1 : 0;
      }
      if (speakers > SPEAKERS) {
        return Optional.empty();
      }
    }
    return found;
  }

  /** Whether a line begins with words in capitals and a colon. */
  private boolean speaks(Span span) {
    int i = span.start();
    while (i < span.end()
        && (Character.isUpperCase(text.charAt(i)) || " .'’-".indexOf(text.charAt(i)) >= 0)) {
      i++;
    }
    return i > span.start() + 1 && i < span.end() && text.charAt(i) == ':';
  }
}
