package org.dyad.training;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Names among the entities of GUM. GUM marks every noun phrase with a type, nested; a name here is
 * a phrase of type person, organization or place whose head is a proper noun, cut down to the name
 * itself: for a person the head and its {@code flat} words (so without titles), else the proper
 * nouns around the head, "of" inside included. Of overlapping names the longest stays. Countries
 * and cities are LOC whatever their part in the sentence, as in Universal NER.
 *
 * <p>Keeps the phrases that are open from one sentence to the next, so it reads a file in order.
 */
final class GumEntities {

  private static final Map<String, String> TYPES =
      Map.of("person", "PER", "organization", "ORG", "place", "LOC");
  private static final Set<String> LINKS = Set.of("of", "for", "&", "the", "de");
  private static final Set<String> TITLES =
      Set.of(
          "president",
          "mr.",
          "mrs.",
          "ms.",
          "dr.",
          "minister",
          "senator",
          "king",
          "queen",
          "judge",
          "chairman",
          "governor",
          "mayor",
          "secretary",
          "professor",
          "captain",
          "general",
          "mom",
          "dad",
          "god",
          "sir",
          "director",
          "officer");

  private record Open(String id, String type, int start) {}

  private record Span(int start, int end, String type) {
    int length() {
      return end - start;
    }
  }

  private List<Open> open = new ArrayList<>();

  /** BIO tags of one sentence, given its CoNLL-U rows. */
  List<String> tags(List<String[]> words, int misc) {
    int n = words.size();
    List<Span> phrases = new ArrayList<>();
    List<Open> stillOpen = new ArrayList<>();
    for (Open o : open) {
      stillOpen.add(new Open(o.id(), o.type(), 0));
    }
    open = stillOpen;
    for (int i = 0; i < n; i++) {
      for (String part : words.get(i)[misc].split("\\|")) {
        if (part.startsWith("Entity=")) {
          read(part.substring("Entity=".length()), i, phrases);
        }
      }
    }
    List<Span> names = new ArrayList<>();
    for (Span phrase : phrases) {
      Span name = name(words, phrase);
      if (name.length() > 0) {
        names.add(name);
      }
    }
    names.sort(Comparator.comparingInt(Span::length).reversed().thenComparingInt(Span::start));
    List<String> tags = new ArrayList<>(Collections.nCopies(n, "O"));
    for (Span name : names) {
      boolean free = tags.subList(name.start(), name.end()).stream().allMatch("O"::equals);
      for (int i = name.start(); free && i < name.end(); i++) {
        tags.set(i, (i == name.start() ? "B-" : "I-") + name.type());
      }
    }
    return tags;
  }

  private void read(String marks, int word, List<Span> phrases) {
    int i = 0;
    while (i < marks.length()) {
      if (marks.charAt(i) == '(') {
        int stop = i + 1;
        while (stop < marks.length() && marks.charAt(stop) != '(' && marks.charAt(stop) != ')') {
          stop++;
        }
        String[] fields = marks.substring(i + 1, stop).split("-");
        if (stop < marks.length() && marks.charAt(stop) == ')') {
          phrases.add(new Span(word, word + 1, fields.length > 1 ? fields[1] : ""));
          stop++;
        } else {
          open.add(new Open(fields[0], fields.length > 1 ? fields[1] : "", word));
        }
        i = stop;
      } else {
        int stop = marks.indexOf(')', i);
        if (stop < 0) {
          return;
        }
        String id = marks.substring(i, stop);
        for (int k = open.size() - 1; k >= 0; k--) {
          if (open.get(k).id().equals(id)) {
            Open o = open.remove(k);
            phrases.add(new Span(o.start(), word + 1, o.type()));
            break;
          }
        }
        i = stop + 1;
      }
    }
  }

  private static Span name(List<String[]> words, Span phrase) {
    Span none = new Span(0, 0, "");
    String type = TYPES.get(phrase.type());
    if (type == null) {
      return none;
    }
    int head = -1;
    for (int i = phrase.start(); i < phrase.end() && head < 0; i++) {
      int above = Integer.parseInt(words.get(i)[6]) - 1;
      if (above < phrase.start() || above >= phrase.end()) {
        head = i;
      }
    }
    if (head < 0 || !isProper(words.get(head))) {
      return none;
    }
    if (type.equals("PER") && words.get(head)[4].equals("NNPS")) {
      return none; // a people, as "Americans"
    }
    int start = head;
    int end = head + 1;
    if (type.equals("PER")) {
      while (end < phrase.end() && isFlat(words, end)
          || end + 1 < phrase.end() && words.get(end)[1].equals("-") && isFlat(words, end + 1)) {
        end++;
      }
      if (end == head + 1 && TITLES.contains(words.get(head)[1].toLowerCase(Locale.ROOT))) {
        return none;
      }
      while (start > phrase.start() && isProper(words.get(start - 1)) && isFlat(words, start - 1)) {
        start--;
      }
      return new Span(start, end, type);
    }
    while (start > phrase.start()
        && (isProper(words.get(start - 1)) || joins(words, start - 1, phrase))) {
      start--;
    }
    while (end < phrase.end() && (isProper(words.get(end)) || joins(words, end, phrase))) {
      end++;
    }
    return new Span(start, end, type);
  }

  /** Whether a small word stands between proper nouns of the phrase. */
  private static boolean joins(List<String[]> words, int i, Span phrase) {
    if (!LINKS.contains(words.get(i)[1]) || phrase.type().equals("place")) {
      return false;
    }
    int next = i + 1;
    while (next < phrase.end() && LINKS.contains(words.get(next)[1])) {
      next++;
    }
    int before = i - 1;
    while (before >= phrase.start() && LINKS.contains(words.get(before)[1])) {
      before--;
    }
    return before >= phrase.start()
        && next < phrase.end()
        && next - before <= 3
        && isProper(words.get(before))
        && isProper(words.get(next));
  }

  private static boolean isFlat(List<String[]> words, int i) {
    return words.get(i)[7].startsWith("flat");
  }

  private static boolean isProper(String[] row) {
    return row[4].startsWith("NNP");
  }
}
