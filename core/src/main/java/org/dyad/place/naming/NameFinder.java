package org.dyad.place.naming;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dyad.article.Span;
import org.dyad.place.Gazetteer;
import org.dyad.reading.Reading;
import org.dyad.reading.Sentence;

/**
 * Finds the place names of a report: what the reader saw as a place, and what it saw as something
 * else or as nothing where the gazetteer, the words around or the rest of the report say that it is
 * one. Immutable and safe to share.
 */
public final class NameFinder {

  private final Gazetteer gazetteer;
  private final PlaceWords words;
  private final Demonyms demonyms;
  private final Levels levels;

  public NameFinder(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
    this.words = PlaceWords.load();
    this.demonyms = new Demonyms(gazetteer, words);
    this.levels = new Levels(words);
  }

  /**
   * What was found, and how sure it is.
   *
   * @param sure false where it counts only if the same name stands elsewhere in the report for
   *     sure, or stands in a list with a place
   */
  record Finding(Naming naming, boolean sure) {}

  /** The place names in the order of the sentences, those of the dateline first. */
  public List<Naming> find(Reading reading) {
    List<Finding> findings = new ArrayList<>();
    Span dateline = Span.NONE;
    Optional<Sentence> first = DatelineWords.of(reading.article());
    if (first.isPresent()) {
      dateline = reading.article().dateline().span();
      scan(first.get(), findings);
    }
    for (Sentence sentence : reading.sentences()) {
      scan(sentence, findings);
    }
    Set<String> known = new HashSet<>();
    for (int i = 0; i < findings.size(); i++) {
      if (findings.get(i).sure || isInList(findings, i)) {
        known.add(findings.get(i).naming.key());
      }
    }
    List<Naming> namings = new ArrayList<>(findings.size());
    for (Finding finding : findings) {
      Naming naming = finding.naming;
      boolean again = naming.sentence().number() > 0 && naming.span().overlaps(dateline);
      if (known.contains(naming.key()) && !again) {
        namings.add(naming);
      }
    }
    return levels.told(namings);
  }

  private void scan(Sentence sentence, List<Finding> findings) {
    Words stretches = new Words(sentence, gazetteer, words);
    new SentenceScan(stretches, gazetteer, demonyms, findings).run();
  }

  /** Whether a place stands beside, with a comma or "and" between. */
  private static boolean isInList(List<Finding> findings, int i) {
    return (i > 0 && isList(findings.get(i - 1), findings.get(i)))
        || (i + 1 < findings.size() && isList(findings.get(i + 1), findings.get(i)));
  }

  private static boolean isList(Finding sure, Finding unsure) {
    Naming a = sure.naming;
    Naming b = unsure.naming;
    int gap = a.first() < b.first() ? a.last() + 1 : b.last() + 1;
    int next = Math.max(a.first(), b.first());
    if (!sure.sure
        || a.sentence() != b.sentence()
        || a.use() != org.dyad.place.PlaceMention.Use.PLACE
        || next != gap + 1) {
      return false;
    }
    String between = a.sentence().token(gap).form();
    return between.equals(",") || between.equals("and") || between.equals("or");
  }
}
