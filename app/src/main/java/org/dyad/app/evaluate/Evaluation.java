package org.dyad.app.evaluate;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.dyad.Coded;
import org.dyad.Coder;
import org.dyad.app.explain.Attempt;
import org.dyad.article.Article;
import org.dyad.event.Ontology;
import org.dyad.json.Plain;
import org.dyad.reading.Reading;

/**
 * Compares what the line codes with a gold file. All figures are micro-averaged over sets, one set
 * a text; an event that is negated or hypothetical does not count. Texts are added one by one; a
 * text that never comes counts as coded with nothing.
 */
public final class Evaluation {

  private final Coder coder;
  private final Ontology ontology;
  private final Gold gold;
  private final Map<String, List<Coded>> coded = new LinkedHashMap<>();
  private final Map<String, List<Attempt>> attempts = new LinkedHashMap<>();
  private final Map<String, String> texts = new LinkedHashMap<>();

  public Evaluation(Coder coder, Gold gold) {
    this.coder = coder;
    this.ontology = coder.ontology();
    this.gold = gold;
  }

  /** Codes texts of the gold file. */
  public void add(List<Article> articles) {
    List<Attempt.Traced> all = new ArrayList<>(articles.size());
    for (Reading reading : coder.reader().readAll(articles)) {
      all.add(Attempt.trace(coder, reading));
    }
    for (Attempt.Traced traced : all) {
      Article article = traced.coded().article();
      coded.computeIfAbsent(article.id(), i -> new ArrayList<>()).add(traced.coded());
      attempts.computeIfAbsent(article.id(), i -> new ArrayList<>()).addAll(traced.attempts());
      texts.putIfAbsent(article.id(), article.text());
    }
  }

  /**
   * @param withMisses whether to list them
   * @return figures for people
   */
  public String report(boolean withMisses) {
    StringBuilder page = new StringBuilder();
    page.append(
        String.format(
            Locale.ROOT,
            "%-6s %9s %7s %6s   (%d texts)%n",
            "",
            "precision",
            "recall",
            "F1",
            gold.events().size()));
    Map<View, Count> totals = totals();
    for (View view : View.values()) {
      Count count = totals.getOrDefault(view, Count.NONE);
      page.append(
          String.format(
              Locale.ROOT,
              "%-6s %9.3f %7.3f %6.3f%n",
              view.label(),
              count.precision(),
              count.recall(),
              count.f1()));
    }
    byType(page, byType());
    if (withMisses) {
      misses(page);
    }
    return page.toString();
  }

  /** The texts of the gold file. */
  public int texts() {
    return gold.events().size();
  }

  /** The figures of all types together. */
  public Map<View, Count> totals() {
    Map<View, Count> totals = new EnumMap<>(View.class);
    count(totals, Map.of());
    return totals;
  }

  /** The figures of each type, in the ontology's order; without {@link View#QUAD}. */
  public Map<String, Map<View, Count>> byType() {
    Map<String, Map<View, Count>> types = new LinkedHashMap<>();
    for (String type : ontology.types()) {
      types.put(type, new EnumMap<>(View.class));
    }
    count(new EnumMap<>(View.class), types);
    return types;
  }

  /** What was missed and what was coded besides, in the order of the texts. */
  public List<Miss> misses() {
    List<Miss> misses = new ArrayList<>();
    gold.events()
        .forEach(
            (id, events) ->
                misses.addAll(
                    new Causes(
                            coder.codebook(),
                            ontology,
                            id,
                            events,
                            coded.getOrDefault(id, List.of()),
                            attempts.getOrDefault(id, List.of()))
                        .find()));
    return misses;
  }

  private void count(Map<View, Count> totals, Map<String, Map<View, Count>> types) {
    gold.events()
        .forEach(
            (id, events) -> {
              List<Told> told = told(id);
              for (View view : View.values()) {
                Set<String> wanted = view.items(events, ontology);
                Set<String> tried = view.tried(view.items(told, ontology), wanted);
                totals.merge(view, Count.of(wanted, tried), Count::plus);
                if (view != View.QUAD) {
                  types.forEach(
                      (type, counts) ->
                          counts.merge(
                              view, Count.of(of(type, wanted), of(type, tried)), Count::plus));
                }
              }
            });
  }

  private List<Told> told(String id) {
    List<Told> told = new ArrayList<>();
    for (Coded one : coded.getOrDefault(id, List.of())) {
      one.events().forEach(event -> told.add(Told.of(event)));
    }
    return told;
  }

  private static Set<String> of(String type, Set<String> items) {
    Set<String> own = new TreeSet<>();
    for (String item : items) {
      if (View.type(item).equals(type)) {
        own.add(item);
      }
    }
    return own;
  }

  private static void byType(StringBuilder page, Map<String, Map<View, Count>> types) {
    page.append(
        String.format(
            Locale.ROOT,
            "%n%-10s %5s %5s %5s   %9s %7s %6s   %7s %7s%n",
            "by type",
            "gold",
            "coded",
            "right",
            "precision",
            "recall",
            "F1",
            "mode F1",
            "who F1"));
    types.forEach(
        (type, counts) -> {
          Count count = counts.getOrDefault(View.TYPE, Count.NONE);
          Count mode = counts.getOrDefault(View.MODE, Count.NONE);
          Count who = counts.getOrDefault(View.WHO, Count.NONE);
          page.append(
              String.format(
                  Locale.ROOT,
                  "%-10s %5d %5d %5d   %9.3f %7.3f %6.3f   %7s %7.3f%n",
                  type,
                  count.there(),
                  count.tried(),
                  count.hit(),
                  count.precision(),
                  count.recall(),
                  count.f1(),
                  mode.there() == 0 ? "-" : String.format(Locale.ROOT, "%.3f", mode.f1()),
                  who.f1()));
        });
  }

  private void misses(StringBuilder page) {
    Map<Miss.Cause, List<Miss>> byCause = new EnumMap<>(Miss.Cause.class);
    for (Miss miss : misses()) {
      byCause.computeIfAbsent(miss.cause(), c -> new ArrayList<>()).add(miss);
    }
    byCause.forEach(
        (cause, misses) -> {
          page.append('\n').append(misses.size()).append("  ").append(cause.label()).append('\n');
          for (Miss miss : misses) {
            page.append("  ").append(Plain.of(miss.id())).append("  ").append(miss.wanted());
            page.append("  (").append(Plain.of(miss.detail())).append(")\n      ");
            page.append(Plain.of(texts.getOrDefault(miss.id(), ""))).append('\n');
          }
        });
  }
}
