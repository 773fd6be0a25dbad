package org.dyad.record.duplicates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.dyad.article.Article;
import org.dyad.record.duplicates.Editor.Edit;
import org.dyad.record.duplicates.InventedNews.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Copies of invented reports among invented reports. */
class CopiesTest {

  private static final int REPORTS = 4_000;
  private static final int COPIES = 1_000;

  /**
   * What one desk or another printed.
   *
   * @param sources numbers of the originals that its words come from
   */
  private record Printed(String text, Set<Integer> sources, String edit) {

    boolean sharesSource(Printed other) {
      return !Collections.disjoint(sources, other.sources);
    }
  }

  /** The originals and their copies in any order. */
  private static List<Printed> printed(long seed) {
    InventedNews news = new InventedNews(seed);
    Editor editor = new Editor(seed);
    Random random = new Random(seed);
    List<Report> originals = new ArrayList<>();
    List<Printed> all = new ArrayList<>();
    for (int i = 0; i < REPORTS; i++) {
      originals.add(news.report());
      all.add(new Printed(originals.get(i).body(), Set.of(i), "original"));
    }
    for (int i = 0; i < COPIES; i++) {
      Edit edit = Edit.values()[i % Edit.values().length];
      int from = random.nextInt(REPORTS);
      int other = (from + 1 + random.nextInt(REPORTS - 1)) % REPORTS;
      String text = editor.edit(edit, originals.get(from), originals.get(other)).body();
      Set<Integer> sources = edit == Edit.MERGED ? Set.of(from, other) : Set.of(from);
      all.add(new Printed(text, sources, edit.name()));
    }
    Collections.shuffle(all, random);
    return all;
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2})
  void ofTenHundredCopiesAmongFiveThousandArticlesNearlyAllAreFoundAndNearlyNothingElse(long seed) {
    List<Printed> all = printed(seed);
    MemoryIndex index = new MemoryIndex();
    Copies copies = new Copies(index);
    int proposed = 0;
    int right = 0;
    Set<List<Integer>> found = new HashSet<>();
    for (int i = 0; i < all.size(); i++) {
      Shingles shingles = Shingles.of(all.get(i).text());
      Signature signature = Signature.of(shingles);
      for (Copy copy : copies.of(signature, shingles)) {
        proposed++;
        if (all.get(i).sharesSource(all.get((int) copy.of()))) {
          right++;
          found.add(List.of(i, (int) copy.of()));
          found.add(List.of((int) copy.of(), i));
        }
      }
      index.add(i, signature, shingles);
    }
    Map<String, int[]> byEdit = new TreeMap<>();
    int wanted = 0;
    int got = 0;
    Map<Integer, Integer> original = new TreeMap<>();
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).edit().equals("original")) {
        original.put(all.get(i).sources().iterator().next(), i);
      }
    }
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).edit().equals("original")) {
        continue;
      }
      int[] tally = byEdit.computeIfAbsent(all.get(i).edit(), edit -> new int[2]);
      for (int source : all.get(i).sources()) {
        boolean hit = found.contains(List.of(i, original.get(source)));
        wanted++;
        got += hit ? 1 : 0;
        tally[0] += hit ? 1 : 0;
        tally[1]++;
      }
    }
    String seen =
        "seed %d: recall %.4f (%d of %d), precision %.4f (%d of %d)"
            .formatted(
                seed,
                (double) got / wanted,
                got,
                wanted,
                (double) right / proposed,
                right,
                proposed);
    for (Map.Entry<String, int[]> edit : byEdit.entrySet()) {
      seen += ", " + edit.getKey() + " " + edit.getValue()[0] + "/" + edit.getValue()[1];
    }
    System.out.println(seen);
    assertThat((double) got / wanted).as(seen).isGreaterThanOrEqualTo(0.97);
    assertThat((double) right / proposed).as(seen).isGreaterThanOrEqualTo(0.99);
  }

  @Test
  void aRunThatTwoTextsShareGivesBothAKeyWhateverStandsAroundIt() {
    InventedNews news = new InventedNews(5);
    Random random = new Random(5);
    for (int i = 0; i < 500; i++) {
      String[] words = news.report().body().split(" ");
      int from = random.nextInt(Math.max(1, words.length - Signature.RUN));
      String run =
          String.join(
              " ", List.of(words).subList(from, Math.min(words.length, from + Signature.RUN)));
      Set<Long> one = keys(news.report().body() + " " + run + " " + news.report().body());
      one.retainAll(keys(news.report().body() + " " + run));
      assertThat(one).as(run).isNotEmpty();
    }
  }

  private static Set<Long> keys(String text) {
    Set<Long> keys = new HashSet<>();
    for (long key : Signature.of(Shingles.of(text)).keys()) {
      keys.add(key);
    }
    return keys;
  }

  @Test
  void containmentAndResemblanceAreThoseOfTheSetsOfRuns() {
    Shingles four = Shingles.of("one two three four five six seven eight nine ten eleven");
    Shingles three = Shingles.of("Two, three: four five six SEVEN eight nine ten eleven");
    assertThat(four.size()).isEqualTo(4);
    assertThat(three.size()).isEqualTo(3);
    Copy copy = Copies.copy(7, four, three).orElseThrow();
    assertThat(copy.of()).isEqualTo(7);
    assertThat(copy.containment()).isEqualTo(1.0);
    assertThat(copy.resemblance()).isEqualTo(0.75, within(1e-9));
  }

  @Test
  void textsWithoutWordsAreCopiesOfNothing() {
    Shingles none = Shingles.of(" … ");
    assertThat(none.size()).isZero();
    assertThat(Signature.of(none).keys()).isEmpty();
    assertThat(Copies.copy(1, none, none)).isEmpty();
    assertThat(Signature.of(Shingles.of("Talks failed")).keys()).hasSize(1);
  }

  @Test
  void ofAnArticleTheParagraphsCountAndNotTheHeadline() {
    String body = new InventedNews(3).report().body();
    assertThat(Shingles.of(Article.ofText("a", body)).shared(Shingles.of(body)))
        .isEqualTo(Shingles.of(body).size());
  }

  @Test
  void whatEverybodyPrintsCostsNoMoreInALongRecord() {
    String everybody =
        "Reporting by the desk and by all our correspondents in the region. ".repeat(4);
    MemoryIndex index = new MemoryIndex();
    for (int i = 0; i < 1_000; i++) {
      Shingles shingles = Shingles.of("Report number " + i + ". " + everybody);
      index.add(i, Signature.of(shingles), shingles);
    }
    assertThat(index.holders(Signature.of(Shingles.of(everybody))).size())
        .isLessThanOrEqualTo(2 * CopyIndex.MOST);
  }
}
