package org.dyad.app;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dyad.actor.lexicon.CountryCodes;
import org.dyad.actor.lexicon.CountryCodes.Country;
import org.dyad.event.EventType;
import org.dyad.event.Ontology;
import org.dyad.event.Quad;
import org.dyad.record.ask.Filter;
import org.dyad.record.ask.Filter.Dyad;
import org.dyad.record.ask.Standing;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which events a command is about. */
final class FilterOptions {

  private static final int YEAR = 4;
  private static final int YEAR_AND_MONTH = 7;

  @Option(
      names = "--country",
      paramLabel = "CODE",
      split = ",",
      description =
          "Events that one of these countries takes part in: PAK, or PK; UNO, EUR, NGO ….")
  List<String> countries = new ArrayList<>();

  @Option(
      names = "--dyad",
      paramLabel = "A,B",
      description = {
        "Events of two countries with each other: PAK,RUS; in one direction: 'PAK>RUS'.",
        "May be given several times."
      })
  List<String> dyads = new ArrayList<>();

  @Option(
      names = "--type",
      paramLabel = "TYPE",
      split = ",",
      description = "PLOVER types, or types with their modes: ASSAULT, CONSULT/visit.")
  List<String> types = new ArrayList<>();

  @Option(
      names = "--quad",
      paramLabel = "CLASS",
      split = ",",
      description = "Quad classes: 'verbal cooperation', or 1 to 4 as in GDELT.")
  List<String> quads = new ArrayList<>();

  @Option(
      names = "--from",
      paramLabel = "DAY",
      description = "First day, month or year: 2018-02-19, 2018-02, 2018.")
  @Nullable String from;

  @Option(names = "--to", paramLabel = "DAY", description = "Last day, month or year.")
  @Nullable String to;

  @Option(
      names = "--place",
      paramLabel = "CODE",
      split = ",",
      description = "Countries where it happens.")
  List<String> places = new ArrayList<>();

  @Option(
      names = "--actor",
      paramLabel = "NAME",
      description = {
        "A person or body that takes part: a part of the name or of what reports call them, or an",
        "id as person:sergey-lavrov. May be given several times: any of them."
      })
  List<String> actors = new ArrayList<>();

  @Option(
      names = "--text",
      paramLabel = "WORDS",
      description = "Words of the sentence. May be given several times: all of them.")
  List<String> texts = new ArrayList<>();

  @Option(
      names = "--status",
      paramLabel = "STATUS",
      split = ",",
      description = {
        "happened; unhappened (negated, hypothetical or future); negated, hypothetical, hedged,",
        "past, current, future, historical."
      })
  List<String> standings = new ArrayList<>();

  /** Whether any of them is given. */
  boolean areGiven() {
    return from != null
        || to != null
        || !(countries.isEmpty() && dyads.isEmpty() && types.isEmpty() && quads.isEmpty())
        || !(places.isEmpty() && actors.isEmpty() && texts.isEmpty() && standings.isEmpty());
  }

  /**
   * @throws UnusableException for what is no value of its kind; says what is
   */
  Filter filter(Ontology ontology) {
    CountryCodes codes = CountryCodes.load();
    List<String> taking = new ArrayList<>();
    countries.forEach(given -> taking.addAll(codes("--country", given, codes, ontology)));
    List<Dyad> pairs = new ArrayList<>();
    dyads.forEach(given -> pairs.addAll(dyad(given, codes, ontology)));
    List<String> there = new ArrayList<>();
    places.forEach(given -> there.addAll(codes("--place", given, codes, ontology)));
    return new Filter(
        taking,
        pairs,
        types.stream().map(given -> type(given, ontology)).toList(),
        quads.stream().map(FilterOptions::quad).toList(),
        day("--from", from, false),
        day("--to", to, true),
        there,
        actors,
        texts,
        standings.stream().map(FilterOptions::standing).toList());
  }

  /** The codes of a country by any of its codes; several where one code is two countries'. */
  static List<String> codes(String option, String given, CountryCodes codes, Ontology ontology) {
    String code = given.strip().toUpperCase(Locale.ROOT);
    if (ontology.isInternational(code)) {
      return List.of(code);
    }
    if (codes.of(code).isPresent()) {
      return List.of(code);
    }
    for (Country country : codes.all()) {
      if (country.iso2().equals(code)) {
        return List.of(country.iso3());
      }
    }
    throw new UnusableException(
        option
            + " "
            + given
            + " is no country's code; expected ISO 3166 such as PAK or PK, or one of "
            + String.join(", ", ontology.international().keySet()));
  }

  private static List<Dyad> dyad(String given, CountryCodes codes, Ontology ontology) {
    boolean directed = given.indexOf('>') >= 0;
    String[] sides = given.split(directed ? ">" : "[,:]", -1);
    if (sides.length != 2) {
      throw new UnusableException(
          "--dyad " + given + ": expected two countries, PAK,RUS or 'PAK>RUS'");
    }
    List<Dyad> all = new ArrayList<>(1);
    for (String source : codes("--dyad", sides[0], codes, ontology)) {
      for (String target : codes("--dyad", sides[1], codes, ontology)) {
        all.add(new Dyad(source, target, directed));
      }
    }
    return all;
  }

  private static EventType type(String given, Ontology ontology) {
    int slash = given.indexOf('/');
    String type = (slash < 0 ? given : given.substring(0, slash)).toUpperCase(Locale.ROOT);
    EventType wanted = new EventType(type, slash < 0 ? "" : given.substring(slash + 1));
    if (!ontology.isType(type)) {
      throw new UnusableException(
          "--type "
              + given
              + " is no event type; there are "
              + String.join(", ", ontology.types()));
    }
    if (!ontology.isType(wanted)) {
      List<String> modes = ontology.modes(type);
      throw new UnusableException(
          "--type "
              + given
              + ": "
              + type
              + (modes.isEmpty() ? " has no modes" : " has the modes " + String.join(", ", modes)));
    }
    return wanted;
  }

  private static Quad quad(String given) {
    for (Quad quad : Quad.values()) {
      if (quad.label().equals(given.toLowerCase(Locale.ROOT).replace('-', ' ').replace('_', ' '))
          || Integer.toString(quad.number()).equals(given)) {
        return quad;
      }
    }
    throw new UnusableException(
        "--quad "
            + given
            + " is no quad class; there are verbal cooperation (1), material cooperation (2),"
            + " verbal conflict (3), material conflict (4)");
  }

  private static Standing standing(String given) {
    return Standing.named(given)
        .orElseThrow(
            () ->
                new UnusableException(
                    "--status " + given + " is unknown; there are " + Standing.names()));
  }

  private static Optional<LocalDate> day(String option, @Nullable String given, boolean last) {
    if (given == null) {
      return Optional.empty();
    }
    try {
      if (given.length() == YEAR) {
        int year = Integer.parseInt(given);
        return Optional.of(last ? LocalDate.of(year, 12, 31) : LocalDate.of(year, 1, 1));
      }
      if (given.length() == YEAR_AND_MONTH) {
        YearMonth month = YearMonth.parse(given);
        return Optional.of(last ? month.atEndOfMonth() : month.atDay(1));
      }
      return Optional.of(LocalDate.parse(given));
    } catch (DateTimeException | NumberFormatException e) {
      throw new UnusableException(
          option + " " + given + " is no day; expected one such as 2018-02-19, 2018-02 or 2018");
    }
  }
}
