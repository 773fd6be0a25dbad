package org.dyad.record.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Who says what of a field. Copies of an article have one voice together.
 *
 * @param <T> values, compared by equality
 */
final class Votes<T> {

  private final Map<T, Set<Telling.Wording>> voices = new LinkedHashMap<>();
  private final Map<T, List<Telling>> tellings = new LinkedHashMap<>();

  void add(T value, Telling by) {
    voices.computeIfAbsent(value, v -> new LinkedHashSet<>()).add(by.wording());
    tellings.computeIfAbsent(value, v -> new ArrayList<>()).add(by);
  }

  boolean isEmpty() {
    return voices.isEmpty();
  }

  int of(T value) {
    return voices.getOrDefault(value, Set.of()).size();
  }

  /** Those who say a value. */
  List<Telling> tellings(T value) {
    return tellings.getOrDefault(value, List.of());
  }

  /** Ids of the events that say a value, in rising order. */
  List<Long> events(T value) {
    return tellings(value).stream().map(Telling::id).distinct().sorted().toList();
  }

  /** The values, those with most voices first, and among equals as an order says. */
  List<T> ranked(Comparator<T> among) {
    List<T> values = new ArrayList<>(voices.keySet());
    values.sort(Comparator.<T>comparingInt(this::of).reversed().thenComparing(among));
    return values;
  }
}
