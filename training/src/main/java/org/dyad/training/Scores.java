package org.dyad.training;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Counts of what was right, as the reading's usual figures: per cent over words, F1 over names. */
final class Scores {

  private int words;
  private int upos;
  private int xpos;
  private int lemmas;
  private int unlabelled;
  private int labelled;
  private int found;
  private int tried;
  private int there;

  /** Adds a sentence; relation subtypes and the case of lemmas do not count. */
  void add(Example gold, Example read) {
    if (gold.hasTree()) {
      for (int i = 0; i < gold.size(); i++) {
        words++;
        upos += gold.upos().get(i).equals(read.upos().get(i)) ? 1 : 0;
        xpos += gold.xpos().get(i).equals(read.xpos().get(i)) ? 1 : 0;
        lemmas += lower(gold.lemmas().get(i)).equals(lower(read.lemmas().get(i))) ? 1 : 0;
        boolean head = gold.heads()[i] == read.heads()[i];
        unlabelled += head ? 1 : 0;
        labelled +=
            head && main(gold.relations().get(i)).equals(main(read.relations().get(i))) ? 1 : 0;
      }
    }
    if (gold.hasEntities()) {
      Set<Name> want = names(gold.entities());
      Set<Name> got = names(read.entities());
      there += want.size();
      tried += got.size();
      got.retainAll(want);
      found += got.size();
    }
  }

  private static String lower(String s) {
    return s.toLowerCase(Locale.ROOT);
  }

  private static String main(String relation) {
    int colon = relation.indexOf(':');
    return colon < 0 ? relation : relation.substring(0, colon);
  }

  /** A name of the words from start to before end. */
  record Name(int start, int end, String type) {}

  static Set<Name> names(List<String> tags) {
    Set<Name> names = new HashSet<>();
    int start = -1;
    for (int i = 0; i <= tags.size(); i++) {
      String tag = i < tags.size() ? tags.get(i) : "O";
      boolean goesOn =
          start >= 0
              && tag.startsWith("I-")
              && tag.substring(2).equals(tags.get(start).substring(2));
      if (start >= 0 && !goesOn) {
        names.add(new Name(start, i, tags.get(start).substring(2)));
        start = -1;
      }
      if (!goesOn && tag.length() > 2) {
        start = i;
      }
    }
    return names;
  }

  double las() {
    return 100.0 * labelled / Math.max(1, words);
  }

  double entityF1() {
    return 200.0 * found / Math.max(1, tried + there);
  }

  @Override
  public String toString() {
    double n = Math.max(1, words) / 100.0;
    return String.format(
        Locale.ROOT,
        "UPOS %.2f XPOS %.2f lemma %.2f UAS %.2f LAS %.2f NER P %.2f R %.2f F1 %.2f",
        upos / n,
        xpos / n,
        lemmas / n,
        unlabelled / n,
        labelled / n,
        100.0 * found / Math.max(1, tried),
        100.0 * found / Math.max(1, there),
        entityF1());
  }
}
