package org.dyad.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dyad.article.Article;
import org.dyad.article.Span;
import org.dyad.place.Gazetteer.Entry;
import org.dyad.reading.EntityMention;
import org.dyad.reading.Reading;
import org.dyad.reading.Sentence;
import org.dyad.reading.Token;

/**
 * Finds place names and which of the places so named is meant: the one in a country or division
 * that the report names, else the one with most inhabitants. One name is one place in a report.
 * Safe to share.
 */
public final class PlaceResolver {

  private static final int LONGEST = 5;

  /** How much a country named in the report weighs against inhabitants, in powers of ten. */
  private static final double COUNTRY_WEIGHT = 1.5;

  private static final double NEIGHBOUR_WEIGHT = 4;

  private final Gazetteer gazetteer;

  public PlaceResolver(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  private record Candidate(Sentence sentence, int first, int last, List<Entry> entries) {}

  /** The place names of an article in the order of its sentences, the dateline's first. */
  public List<PlaceMention> resolve(Reading reading) {
    Article article = reading.article();
    List<Candidate> candidates = new ArrayList<>();
    for (Sentence sentence : reading.sentences()) {
      find(sentence, candidates);
    }
    Map<String, Integer> countries = new HashMap<>();
    for (Candidate candidate : candidates) {
      for (String country : countriesOf(candidate.entries)) {
        countries.merge(country, 1, Integer::sum);
      }
    }
    Map<String, Entry> chosen = new HashMap<>();
    List<PlaceMention> mentions = new ArrayList<>(candidates.size() + 1);
    if (article.dateline().isPresent() && !article.dateline().span().isNone()) {
      List<Entry> entries = gazetteer.find(article.dateline().value());
      if (!entries.isEmpty()) {
        Entry best = best(entries, countries, Set.of());
        chosen.put(Keys.fold(article.dateline().value()), best);
        countries.merge(best.place().country(), 2, Integer::sum);
        mentions.add(
            new PlaceMention(0, 0, article.dateline().span(), best.place(), why(entries, best)));
      }
    }
    for (Candidate candidate : candidates) {
      String key = name(candidate.sentence, candidate.first, candidate.last);
      Set<String> beside = beside(candidate);
      Entry entry = beside.isEmpty() ? chosen.get(key) : null;
      if (entry == null) {
        entry = best(candidate.entries, countries, beside);
        chosen.putIfAbsent(key, entry);
      }
      Span span =
          candidate
              .sentence
              .token(candidate.first)
              .span()
              .cover(candidate.sentence.token(candidate.last).span());
      mentions.add(
          new PlaceMention(
              candidate.sentence.number(),
              head(candidate),
              span,
              entry.place(),
              why(candidate.entries, entry)));
    }
    return mentions;
  }

  private void find(Sentence sentence, List<Candidate> candidates) {
    String[] types = types(sentence);
    int at = 1;
    while (at <= sentence.size()) {
      int last = longest(sentence, at, types, candidates);
      at = last + 1;
    }
  }

  /** Adds the longest place name that begins here; returns its last token, or {@code first}. */
  private int longest(Sentence sentence, int first, String[] types, List<Candidate> candidates) {
    if (!mayBegin(sentence.token(first), types[first])) {
      return first;
    }
    for (int last = Math.min(first + LONGEST - 1, sentence.size()); last >= first; last--) {
      if (!mayEnd(sentence, first, last, types)) {
        continue;
      }
      List<Entry> entries = gazetteer.find(name(sentence, first, last));
      if (!entries.isEmpty()) {
        candidates.add(new Candidate(sentence, first, last, entries));
        return last;
      }
    }
    return first;
  }

  private static boolean mayBegin(Token token, String type) {
    return Character.isUpperCase(token.form().codePointAt(0))
        && (type.equals("LOC") || (type.isEmpty() && token.upos().equals("PROPN")));
  }

  /** A name ends where the reader's name ends, or where capitals end. */
  private static boolean mayEnd(Sentence sentence, int first, int last, String[] types) {
    Token token = sentence.token(last);
    if (!token.upos().equals("PROPN") && !types[last].equals("LOC")) {
      return false;
    }
    boolean goesOn =
        last < sentence.size()
            && sentence.token(last + 1).upos().equals("PROPN")
            && types[last].equals(types[last + 1])
            && sentence.token(last + 1).span().start() - token.span().end() <= 1;
    boolean before =
        first > 1
            && types[first - 1].equals(types[first])
            && sentence.token(first - 1).upos().equals("PROPN");
    return types[first].equals("LOC") || (!goesOn && !before);
  }

  private static String[] types(Sentence sentence) {
    String[] types = new String[sentence.size() + 1];
    java.util.Arrays.fill(types, "");
    for (EntityMention entity : sentence.entities()) {
      for (int i = entity.first(); i <= entity.last(); i++) {
        types[i] = entity.type();
      }
    }
    return types;
  }

  private static String name(Sentence sentence, int first, int last) {
    StringBuilder name = new StringBuilder();
    for (int i = first; i <= last; i++) {
      if (i > first && sentence.token(i).span().start() > sentence.token(i - 1).span().end()) {
        name.append(' ');
      }
      name.append(sentence.token(i).form());
    }
    return Keys.fold(name.toString());
  }

  private static int head(Candidate candidate) {
    for (int i = candidate.first; i <= candidate.last; i++) {
      int head = candidate.sentence.token(i).head();
      if (head < candidate.first || head > candidate.last) {
        return i;
      }
    }
    return candidate.last;
  }

  /** Names of what stands after a comma: "Paris, Texas" says which Paris. */
  private static Set<String> beside(Candidate candidate) {
    Set<String> beside = new HashSet<>();
    Sentence sentence = candidate.sentence;
    int at = candidate.last + 1;
    if (at < sentence.size() && sentence.token(at).form().equals(",")) {
      int last = at + 1;
      if (!sentence.token(last).upos().equals("PROPN")) {
        return beside;
      }
      while (last < sentence.size() && sentence.token(last + 1).upos().equals("PROPN")) {
        last++;
      }
      beside.add(name(sentence, at + 1, last));
    }
    return beside;
  }

  private Entry best(List<Entry> entries, Map<String, Integer> countries, Set<String> beside) {
    Entry best = entries.get(0);
    double top = Double.NEGATIVE_INFINITY;
    Set<String> wanted = new HashSet<>();
    for (String name : beside) {
      wanted.addAll(countriesOf(gazetteer.find(name)));
    }
    for (Entry entry : entries) {
      double score = Math.log10(Math.max(1, entry.place().population()));
      score +=
          switch (entry.place().kind()) {
            case COUNTRY -> 3;
            case CITY -> 0.3;
            default -> 0;
          };
      score += countries.getOrDefault(entry.place().country(), 0) > 1 ? COUNTRY_WEIGHT : 0;
      if (beside.contains(Keys.fold(entry.division()))) {
        score += 2 * NEIGHBOUR_WEIGHT;
      } else if (wanted.contains(entry.place().country())) {
        score += NEIGHBOUR_WEIGHT;
      }
      if (score > top) {
        top = score;
        best = entry;
      }
    }
    return best;
  }

  /** Countries that a name alone points to: its own, if it is one, or the only one it lies in. */
  private static Set<String> countriesOf(List<Entry> entries) {
    Set<String> all = new HashSet<>();
    for (Entry entry : entries) {
      if (entry.place().kind() == Place.Kind.COUNTRY) {
        return Set.of(entry.place().country());
      }
      all.add(entry.place().country());
    }
    return all.size() == 1 ? all : Set.of();
  }

  private static String why(List<Entry> entries, Entry chosen) {
    return entries.size() == 1
        ? "the only place so named"
        : "best of " + entries.size() + " so named: " + chosen.place().country();
  }
}
