package org.dyad.record.ask;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dyad.event.EventType;
import org.dyad.event.Quad;

/**
 * Which events are wanted: those that fit each of the fields. A list that is empty fits all; one
 * with several fits whatever one of them fits, but for {@code texts}, which all must fit.
 *
 * @param countries codes of those who take part, on either side
 * @param dyads two countries, one of which does it to the other
 * @param types a type with all its modes, or a type and mode
 * @param quads quad classes
 * @param from first day that is counted
 * @param to last day that is counted
 * @param places codes of countries where it happens
 * @param actors ids of those who take part, or parts of their names or of what reports call them
 * @param texts parts of the sentences that tell it, whatever their case
 * @param standings what the report says of it
 */
public record Filter(
    List<String> countries,
    List<Dyad> dyads,
    List<EventType> types,
    List<Quad> quads,
    Optional<LocalDate> from,
    Optional<LocalDate> to,
    List<String> places,
    List<String> actors,
    List<String> texts,
    List<Standing> standings) {

  /** All events. */
  public static final Filter ALL =
      new Filter(
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          Optional.empty(),
          Optional.empty(),
          List.of(),
          List.of(),
          List.of(),
          List.of());

  /**
   * Two countries.
   *
   * @param source code of who does it
   * @param target code of to whom
   * @param directed whether what the target does to the source is not wanted
   */
  public record Dyad(String source, String target, boolean directed) {}

  public Filter {
    countries = List.copyOf(countries);
    dyads = List.copyOf(dyads);
    types = List.copyOf(types);
    quads = List.copyOf(quads);
    places = List.copyOf(places);
    actors = List.copyOf(actors);
    texts = List.copyOf(texts);
    standings = List.copyOf(standings);
  }

  /** This with another standing. */
  public Filter with(List<Standing> others) {
    return new Filter(countries, dyads, types, quads, from, to, places, actors, texts, others);
  }

  /** As SQL. */
  public Condition condition() {
    Condition.Parts parts = new Condition.Parts();
    parts.anyOf(
        countries.stream()
            .map(
                code ->
                    Condition.of(
                        "list_contains(e.actor_countries, ?) OR"
                            + " list_contains(e.recipient_countries, ?)",
                        code,
                        code))
            .toList());
    parts.anyOf(dyads.stream().map(Filter::of).toList());
    parts.anyOf(types.stream().map(Filter::of).toList());
    parts.anyOf(quads.stream().map(quad -> Condition.of("e.quad = ?", quad.label())).toList());
    from.ifPresent(day -> parts.add("e.day >= ?", day));
    to.ifPresent(day -> parts.add("e.day <= ?", day));
    parts.anyOf(places.stream().map(code -> Condition.of("e.place_country = ?", code)).toList());
    parts.anyOf(actors.stream().map(Filter::ofActor).toList());
    for (String text : texts) {
      parts.add(
          "e.id IN (SELECT v.event FROM evidence v WHERE contains(lower(v.text), ?))",
          text.toLowerCase(Locale.ROOT));
    }
    parts.anyOf(standings.stream().map(one -> Condition.of(one.sql())).toList());
    return parts.whole();
  }

  private static Condition of(Dyad dyad) {
    String pairs = "e.id IN (SELECT p.event FROM pairs p WHERE p.source = ? AND p.target = ?)";
    return dyad.directed
        ? Condition.of(pairs, dyad.source, dyad.target)
        : Condition.of(pairs + " OR " + pairs, dyad.source, dyad.target, dyad.target, dyad.source);
  }

  private static Condition of(EventType type) {
    return type.mode().isEmpty()
        ? Condition.of("e.type = ?", type.type())
        : Condition.of("e.type = ? AND e.mode = ?", type.type(), type.mode());
  }

  private static Condition ofActor(String actor) {
    String lower = actor.toLowerCase(Locale.ROOT);
    return Condition.of(
        "e.id IN (SELECT p.event FROM participants p WHERE p.actor = ? OR"
            + " contains(lower(p.name), ?) OR contains(lower(p.text), ?))",
        actor,
        lower,
        lower);
  }
}
