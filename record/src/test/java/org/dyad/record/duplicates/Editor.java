package org.dyad.record.duplicates;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.dyad.record.duplicates.InventedNews.Report;

/** Makes copies of reports as desks do. */
final class Editor {

  /** What a desk does to a report that it takes over. */
  enum Edit {
    /** As it came. */
    SYNDICATED,
    /** The end is cut, or sentences in between; 30 to 80 per cent stay. */
    CUT,
    /** Another headline. */
    HEADLINE,
    /** Another headline, and one to three sentences of one's own instead of the first two. */
    LEAD,
    /** Sentences are added in between and numbers brought up to date. */
    UPDATED,
    /** Words are changed in every third sentence, and some sentences are left out. */
    REWORDED,
    /** Two reports in one: all or the first half of each. */
    MERGED
  }

  private final Random random;
  private final InventedNews news;

  Editor(long seed) {
    this.random = new Random(seed);
    this.news = new InventedNews(seed + 1);
  }

  /** An edited copy; the other report is used for those that are merged. */
  Report edit(Edit edit, Report from, Report other) {
    List<String> old = from.sentences();
    List<String> made = new ArrayList<>();
    switch (edit) {
      case SYNDICATED -> {
        return from;
      }
      case CUT -> {
        double part = 0.3 + 0.5 * random.nextDouble();
        if (random.nextBoolean()) {
          made.addAll(old.subList(0, Math.max(2, (int) (part * old.size()))));
        } else {
          old.stream().filter(sentence -> random.nextDouble() < part).forEach(made::add);
          if (made.size() < 2) {
            made.addAll(old.subList(0, 2));
          }
        }
        return new Report(from.headline(), made);
      }
      case HEADLINE -> {
        return new Report(news.headline(), old);
      }
      case LEAD -> {
        int own = 1 + random.nextInt(3);
        for (int i = 0; i < own; i++) {
          made.add(news.sentence());
        }
        made.addAll(old.subList(2, old.size()));
      }
      case UPDATED -> {
        for (String sentence : old) {
          if (random.nextInt(4) == 0) {
            made.add(news.sentence());
          }
          made.add(
              random.nextBoolean()
                  ? sentence.replaceAll("\\d+", "" + random.nextInt(900))
                  : sentence);
        }
      }
      case REWORDED -> {
        for (int i = 0; i < old.size(); i++) {
          if (random.nextInt(6) > 0) {
            made.add(i % 3 == 0 ? reworded(old.get(i)) : old.get(i));
          }
        }
      }
      case MERGED -> {
        boolean all = random.nextBoolean();
        made.addAll(all ? old : old.subList(0, (old.size() + 1) / 2));
        List<String> others = other.sentences();
        made.addAll(all ? others : others.subList(0, (others.size() + 1) / 2));
      }
    }
    return new Report(news.headline(), made);
  }

  private String reworded(String sentence) {
    String[] words = sentence.split(" ");
    for (int i = 0; i < 2; i++) {
      words[random.nextInt(words.length)] = random.nextBoolean() ? "reportedly" : "the authorities";
    }
    return String.join(" ", words);
  }
}
