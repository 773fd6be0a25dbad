package org.dyad.actor.lexicon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dyad.actor.lexicon.Name.Letters;
import org.dyad.actor.lexicon.Table.Row;

/** Reads the tables into names and entries. The README beside the tables has their form. */
public final class Tables {

  private final Class<?> beside;
  private final Codes codes = new Codes();
  private final List<Name> names = new ArrayList<>();
  private final Map<String, List<String>> sectorsOfNouns = new HashMap<>();
  private final Map<String, String> origins = new HashMap<>();

  /**
   * @param beside a class beside whose resources the tables stand
   */
  public Tables(Class<?> beside) {
    this.beside = beside;
  }

  /**
   * Reads all tables.
   *
   * @return the names in the order of the tables
   * @throws IllegalArgumentException for a bad row: names file, line and what was expected
   */
  public List<Name> read() {
    Table.read(beside, "states.psv", "code", "name", "others", "adjectives", "people", "capitals")
        .forEach(this::state);
    Table.read(beside, "regions.psv", "name", "others", "country", "adjectives", "people")
        .forEach(this::region);
    Table.read(beside, "cities.psv", "name", "country").forEach(this::city);
    Table.read(beside, "peoples.psv", "adjectives", "people", "country", "sectors")
        .forEach(this::people);
    Table.read(beside, "seats.psv", "name", "others", "country", "sectors").forEach(this::seat);
    Table.read(beside, "prefixes.psv", "prefix", "country").forEach(this::prefix);
    organisations("bodies.psv", Kind.BODY, "body:");
    organisations("media.psv", Kind.BODY, "body:");
    organisations("companies.psv", Kind.BODY, "body:");
    organisations("organs.psv", Kind.ORGAN, "organ:");
    organisations("groups.psv", Kind.GROUP, "group:");
    organisations("parties.psv", Kind.PARTY, "party:");
    Table.read(beside, "agents.psv", "noun", "plural", "sectors", "traits").forEach(this::agent);
    Table.read(beside, "modifiers.psv", "word", "traits", "sectors").forEach(this::modifier);
    leaders();
    return List.copyOf(names);
  }

  /** Where each entry is written first, by its id. */
  public Map<String, String> origins() {
    return origins;
  }

  private void state(Row row) {
    List<String> code = Table.cut(row.needed(0, "a country code"), ' ');
    String country = codes.country(row, code.get(0));
    List<String> sectors = codes.sectors(row, code.subList(1, code.size()));
    String name = row.needed(1, "a name");
    String plain = plain(name);
    String id = "state:" + (sectors.isEmpty() ? country : Codes.slug(plain));
    Entry state = entry(Kind.STATE, id, plain, country, sectors);
    name(row, name, state);
    names(row, row.values(2), state);
    names(row, row.values(3), entry(Kind.ADJECTIVE, id, plain, country, sectors));
    people(row, row.values(4), entry(Kind.DEMONYM, id, plain, country, sectors));
    names(row, row.values(5), entry(Kind.CAPITAL, id, plain, country, sectors));
  }

  private void region(Row row) {
    String name = row.needed(0, "a name");
    String plain = plain(name);
    String id = "region:" + Codes.slug(plain);
    String country = codes.country(row, row.cell(2));
    Entry region = entry(Kind.REGION, id, plain, country, List.of());
    name(row, name, region);
    names(row, row.values(1), region);
    names(row, row.values(3), entry(Kind.ADJECTIVE, id, plain, country, List.of()));
    people(row, row.values(4), entry(Kind.DEMONYM, id, plain, country, List.of()));
  }

  private void city(Row row) {
    String name = row.needed(0, "a name");
    String country = codes.country(row, row.needed(1, "a country code"));
    String id = "city:" + Codes.slug(plain(name)) + ":" + country;
    name(row, name, entry(Kind.CITY, id, plain(name), country, List.of()));
  }

  private void people(Row row) {
    String first = row.values(row.cell(1).isEmpty() ? 0 : 1).get(0);
    String plain = row.cell(1).isEmpty() ? plain(first) : plain(plural(first));
    String id = "people:" + Codes.slug(plain);
    String country = codes.country(row, row.cell(2));
    List<String> sectors = codes.sectors(row, row.values(3));
    names(row, row.values(0), entry(Kind.ADJECTIVE, id, plain, country, sectors));
    people(row, row.values(1), entry(Kind.DEMONYM, id, plain, country, sectors));
  }

  private void seat(Row row) {
    String name = row.needed(0, "a name");
    List<String> sectors = codes.sectors(row, row.values(3));
    String country = codes.country(row, row.needed(2, "a country code"));
    Kind kind = sectors.isEmpty() ? Kind.CAPITAL : Kind.SEAT;
    String id = sectors.isEmpty() ? "state:" + country : "organ:" + Codes.slug(plain(name));
    Entry seat = entry(kind, id, plain(name), country, sectors);
    name(row, name, seat);
    names(row, row.values(1), seat);
  }

  private void prefix(Row row) {
    String country = codes.country(row, row.cell(1));
    String prefix = row.needed(0, "a prefix");
    String id = country.isEmpty() ? "prefix:" + Codes.slug(prefix) : "state:" + country;
    name(row, prefix, entry(Kind.PREFIX, id, plain(prefix), country, List.of()));
  }

  private void organisations(String file, Kind kind, String id) {
    for (Row row : Table.read(beside, file, "name", "others", "country", "sectors", "standings")) {
      String name = row.needed(0, "a name");
      String country = codes.country(row, row.cell(2));
      List<String> sectors = codes.sectors(row, row.values(3));
      Entry entry =
          new Entry(
              kind,
              id + Codes.slug(plain(name)),
              plain(name),
              country,
              sectors,
              standings(row, country, row.values(4)),
              Set.of());
      name(row, name, entry);
      names(row, row.values(1), entry);
    }
  }

  /** Standings written as {@code GOV 1996-09..2001-11}, with a country before if it is another. */
  private List<Standing> standings(Row row, String country, List<String> values) {
    List<Standing> standings = new ArrayList<>(values.size());
    for (String value : values) {
      int space = value.lastIndexOf(' ');
      int dots = value.indexOf("..");
      if (space < 0 || dots < space) {
        throw row.bad("a standing such as GOV 1996-09..2001-11 for " + value);
      }
      List<String> cells = Table.cut(value.substring(0, space), ' ');
      boolean elsewhere = cells.size() > 1 && !Codes.SECTORS.contains(cells.get(0));
      standings.add(
          standing(
              row,
              value.substring(space + 1, dots),
              value.substring(dots + 2),
              elsewhere ? codes.country(row, cells.get(0)) : country,
              codes.sectors(row, elsewhere ? cells.subList(1, cells.size()) : cells),
              ""));
    }
    return sorted(standings);
  }

  private static Standing standing(
      Row row, String from, String to, String country, List<String> sectors, String office) {
    try {
      return new Standing(Codes.from(row, from), Codes.to(row, to), country, sectors, office);
    } catch (IllegalArgumentException e) {
      IllegalArgumentException bad = row.bad("a time that ends after it starts");
      bad.initCause(e);
      throw bad;
    }
  }

  private static List<Standing> sorted(List<Standing> standings) {
    List<Standing> sorted = new ArrayList<>(standings);
    sorted.sort(Comparator.comparing(Standing::from).thenComparing(Standing::to));
    return sorted;
  }

  private void agent(Row row) {
    String noun = row.needed(0, "a noun");
    Set<Trait> traits = traits(row, row.values(3));
    Entry entry =
        new Entry(
            Kind.AGENT,
            "kind:" + Codes.slug(plain(noun)),
            plain(noun),
            "",
            codes.sectors(row, row.values(2)),
            List.of(),
            traits);
    sectorsOfNouns.put(entry.name(), entry.sectors());
    Letters letters = mark(noun).indexOf('=') >= 0 ? Letters.EXACT : Letters.ANY;
    name(row, noun, entry, letters, false);
    String plural = row.cell(1);
    if (plural.isEmpty()) {
      name(row, mark(noun) + Plurals.of(plain(noun)), entry, letters, true);
    } else if (!plural.equals("-")) {
      name(row, mark(noun) + plural, entry, letters, true);
    }
  }

  private void modifier(Row row) {
    String word = row.needed(0, "a word");
    Entry entry =
        new Entry(
            Kind.MODIFIER,
            "modifier:" + Codes.slug(plain(word)),
            plain(word),
            "",
            codes.sectors(row, row.values(2)),
            List.of(),
            traits(row, row.values(1)));
    name(row, word, entry, Letters.ANY, false);
  }

  private static Set<Trait> traits(Row row, List<String> values) {
    if (values.isEmpty()) {
      throw row.bad("a trait");
    }
    Set<Trait> traits = EnumSet.noneOf(Trait.class);
    for (String value : values) {
      traits.add(
          Trait.named(value)
              .orElseThrow(() -> row.bad("one of " + List.of(Trait.values()) + " for " + value)));
    }
    return traits;
  }

  /** One row an office: the rows of a person, by name, make one entry. */
  private void leaders() {
    Map<String, List<Row>> byName = new LinkedHashMap<>();
    for (Row row :
        Table.read(
            beside,
            "leaders.psv",
            "name",
            "others",
            "country",
            "office",
            "from",
            "to",
            "sectors")) {
      byName.computeIfAbsent(row.needed(0, "a name"), name -> new ArrayList<>(2)).add(row);
    }
    byName.forEach(this::leader);
  }

  private void leader(String name, List<Row> rows) {
    List<Standing> standings = new ArrayList<>(rows.size());
    for (Row row : rows) {
      List<String> sectors = codes.sectors(row, row.values(6));
      String office = row.needed(3, "an office");
      standings.add(
          standing(
              row,
              row.cell(4),
              row.cell(5),
              codes.country(row, row.needed(2, "a country code")),
              sectors.isEmpty() ? sectorsOf(office) : sectors,
              office));
    }
    standings = sorted(standings);
    Standing last = standings.get(standings.size() - 1);
    Entry entry =
        new Entry(
            Kind.PERSON,
            "person:" + Codes.slug(plain(name)),
            plain(name),
            last.country(),
            List.of(),
            standings,
            Set.of());
    name(rows.get(0), name, entry);
    for (Row row : rows) {
      names(row, row.values(1), entry);
    }
  }

  /** The sectors of an office by its noun, "president" of "president of Serbia"; else GOV. */
  List<String> sectorsOf(String office) {
    List<String> found = sectorsOfNouns.getOrDefault(office, List.of());
    int of = office.indexOf(" of ");
    if (found.isEmpty() && of > 0) {
      found = sectorsOfNouns.getOrDefault(office.substring(0, of), List.of());
    }
    return found.isEmpty() ? List.of("GOV") : found;
  }

  /** Whether an office is a noun of the tables as a whole: "foreign minister". */
  boolean isNoun(String office) {
    return sectorsOfNouns.containsKey(office);
  }

  private static Entry entry(
      Kind kind, String id, String name, String country, List<String> sectors) {
    return new Entry(kind, id, name, country, sectors, List.of(), Set.of());
  }

  private void names(Row row, List<String> values, Entry entry) {
    for (String value : values) {
      name(row, value, entry);
    }
  }

  private void name(Row row, String marked, Entry entry) {
    boolean exact = mark(marked).indexOf('=') >= 0;
    name(row, marked, entry, exact ? Letters.EXACT : Letters.CAPITALISED, false);
  }

  /** Nouns for people: singular, then a slash and the plural where it is not regular. */
  private void people(Row row, List<String> values, Entry entry) {
    for (String value : values) {
      int slash = value.indexOf('/');
      String singular = slash < 0 ? value : value.substring(0, slash);
      String plural = plural(value);
      if (!singular.isEmpty()) {
        name(row, singular, entry, Letters.CAPITALISED, false);
      }
      if (!plural.isEmpty()) {
        name(row, plural, entry, Letters.CAPITALISED, true);
      }
    }
  }

  private static String plural(String value) {
    int slash = value.indexOf('/');
    return slash < 0 ? mark(value) + Plurals.of(plain(value)) : value.substring(slash + 1);
  }

  private void name(Row row, String marked, Entry entry, Letters letters, boolean plural) {
    String mark = mark(marked);
    String text = plain(marked);
    if (text.isEmpty()) {
      throw row.bad("a name after " + mark);
    }
    names.add(new Name(text, entry, letters, mark.indexOf('?') >= 0, plural));
    origins.putIfAbsent(entry.id(), row.place());
  }

  /** The marks before a name: {@code =} for exact letters, {@code ?} for ambiguous. */
  static String mark(String marked) {
    int end = 0;
    while (end < marked.length() && (marked.charAt(end) == '=' || marked.charAt(end) == '?')) {
      end++;
    }
    return marked.substring(0, end);
  }

  private static String plain(String marked) {
    return marked.substring(mark(marked).length());
  }
}
