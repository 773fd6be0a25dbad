package org.dyad.actor.lexicon;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.dyad.actor.lexicon.Name.Letters;
import org.dyad.actor.own.Origin;
import org.dyad.actor.own.OwnActor;

/**
 * Lays a user's actors over the built-in ones. One with the id of a built-in actor takes its place:
 * what the user gives counts, what the user leaves out stays, names are added; an office takes the
 * place of a built-in one of the same name and country whose days it shares. A name that belongs to
 * a user's actor no longer belongs to a built-in one.
 */
public final class Overlay {

  private static final Map<String, Kind> KINDS =
      Map.of(
          "person",
          Kind.PERSON,
          "body",
          Kind.BODY,
          "organ",
          Kind.ORGAN,
          "group",
          Kind.GROUP,
          "party",
          Kind.PARTY);

  private final Codes codes = new Codes();
  private final Map<String, String> countriesByName = new HashMap<>();
  private final Map<String, Entry> builtIn = new HashMap<>();
  private final Map<String, String> origins;
  private final UnaryOperator<String> usual;
  private final Tables tables;
  private final Map<String, Entry> own = new LinkedHashMap<>();
  private final Map<String, List<Name>> ownNames = new HashMap<>();
  private final Set<String> taken = new HashSet<>();

  /**
   * @param tables the built-in tables, once they are read
   * @param names their names
   * @param usual gives the usual name of an office
   */
  public Overlay(Tables tables, List<Name> names, UnaryOperator<String> usual) {
    this.tables = tables;
    this.usual = usual;
    this.origins = new HashMap<>(tables.origins());
    for (String two : Locale.getISOCountries()) {
      countriesByName.put(two.toLowerCase(Locale.ROOT), new Locale("", two).getISO3Country());
    }
    for (Name name : names) {
      builtIn.putIfAbsent(name.entry().id(), name.entry());
      if (name.entry().kind() == Kind.STATE) {
        countriesByName.putIfAbsent(name.text().toLowerCase(Locale.ROOT), name.entry().country());
      }
    }
  }

  /** Where each entry is written, the user's too, by its id. */
  public Map<String, String> origins() {
    return origins;
  }

  /**
   * Adds an actor.
   *
   * @throws org.dyad.actor.own.ActorsException for a bad one: names file, line and what was
   *     expected
   */
  public void add(OwnActor actor) {
    Origin origin = actor.origin();
    Kind kind = KINDS.get(actor.kind());
    if (kind == null) {
      throw origin.expected(
          "one of the kinds " + KINDS.keySet().stream().sorted().toList() + " for " + actor.kind());
    }
    String prefix = actor.kind() + ":";
    String given = actor.id().isEmpty() ? plain(actor.name()) : actor.id();
    String slug = Codes.slug(given.startsWith(prefix) ? given.substring(prefix.length()) : given);
    if (slug.isEmpty()) {
      throw origin.expected("a name with a letter in it for " + actor.name());
    }
    String id = prefix + slug;
    Entry before = own.getOrDefault(id, builtIn.get(id));
    List<Standing> standings = new ArrayList<>();
    String country = country(origin, actor.country());
    for (OwnActor.Office office : actor.offices()) {
      standings.add(standing(office, kind, country));
    }
    if (before != null) {
      for (Standing standing : before.standings()) {
        if (!isReplaced(standing, standings)) {
          standings.add(standing);
        }
      }
    }
    standings.sort(Comparator.comparing(Standing::from).thenComparing(Standing::to));
    if (country.isEmpty() && !standings.isEmpty()) {
      country = standings.get(standings.size() - 1).country();
    }
    List<String> sectors = sectors(origin, actor.sectors());
    if (before != null && sectors.isEmpty()) {
      sectors = before.sectors();
    }
    Entry entry =
        new Entry(
            kind,
            id,
            plain(actor.name()),
            country.isEmpty() && before != null ? before.country() : country,
            sectors,
            standings,
            Set.of());
    own.put(id, entry);
    origins.put(id, origin.toString());
    List<Name> names = ownNames.computeIfAbsent(id, key -> new ArrayList<>(2));
    name(origin, names, actor.name(), entry);
    for (String alias : actor.aliases()) {
      name(origin, names, alias, entry);
    }
  }

  /** Whether one of the user's is the same office at some of its days. */
  private boolean isReplaced(Standing standing, List<Standing> mine) {
    for (Standing own : mine) {
      boolean same =
          usual.apply(own.office()).equals(usual.apply(standing.office()))
              && own.country().equals(standing.country());
      if (same && !own.to().isBefore(standing.from()) && !standing.to().isBefore(own.from())) {
        return true;
      }
    }
    return false;
  }

  private Standing standing(OwnActor.Office office, Kind kind, String home) {
    Origin origin = office.origin();
    if (office.name().isEmpty() && kind == Kind.PERSON) {
      throw origin.expected("an office for a person's time");
    }
    String country = country(origin, office.country());
    country = country.isEmpty() ? home : country;
    String name = office(office.name(), country);
    List<String> sectors = sectors(origin, office.sectors());
    if (sectors.isEmpty()) {
      sectors = office.name().isEmpty() ? List.of() : tables.sectorsOf(name);
    }
    LocalDate from = LocalDate.MIN;
    LocalDate to = LocalDate.MAX;
    for (String day : List.of(office.from(), office.to())) {
      try {
        if (!day.isEmpty()) {
          Codes.day(day, false);
        }
      } catch (DateTimeException | NumberFormatException e) {
        throw origin.expected("a year, month or day such as 2021-08 for " + day);
      }
    }
    from = office.from().isEmpty() ? from : Codes.day(office.from(), false);
    to = office.to().isEmpty() ? to : Codes.day(office.to(), true);
    if (to.isBefore(from)) {
      throw origin.expected(
          "a time that ends after it starts for " + office.from() + ".." + office.to());
    }
    return new Standing(from, to, country, sectors, name);
  }

  /** "Minister of Foreign Affairs of Kenya" as "foreign minister". */
  private String office(String given, String country) {
    String office = given;
    int last = office.lastIndexOf(" of ");
    if (last > 0) {
      String of = office.substring(last + " of ".length());
      String polity = of.startsWith("the ") ? of.substring("the ".length()) : of;
      String code = countriesByName.getOrDefault(polity.toLowerCase(Locale.ROOT), "");
      office = code.isEmpty() || !code.equals(country) ? office : office.substring(0, last);
    }
    if (!usual.apply(office).equals(office) || office.equals(office.toUpperCase(Locale.ROOT))) {
      return usual.apply(office);
    }
    String lower = usual.apply(office.toLowerCase(Locale.ROOT));
    int of = office.indexOf(" of ");
    int to = office.indexOf(" to ");
    int name = to < 0 || (of > 0 && of < to) ? of : to;
    // "Chairman of the African Union", "ambassador to Norway": what follows is a name.
    return name > 0 && !tables.isNoun(lower)
        ? office.substring(0, name).toLowerCase(Locale.ROOT) + office.substring(name)
        : lower;
  }

  private String country(Origin origin, String given) {
    if (given.isEmpty() || codes.isCountry(given)) {
      return given;
    }
    String code = countriesByName.getOrDefault(given.toLowerCase(Locale.ROOT), "");
    boolean elsewhere = origin.file().toLowerCase(Locale.ROOT).endsWith(".json");
    if (code.isEmpty() && !elsewhere) {
      throw origin.expected(
          "a country such as KEN, KE or Kenya, XKX or one of "
              + Codes.INTERNATIONAL.stream().sorted().toList()
              + " for "
              + given);
    }
    // An area of a file made elsewhere may be no state: unknown stays unknown.
    return code;
  }

  private static List<String> sectors(Origin origin, List<String> sectors) {
    for (String sector : sectors) {
      if (!Codes.SECTORS.contains(sector)) {
        throw origin.expected("a sector of PLOVER for " + sector);
      }
    }
    return sectors;
  }

  private void name(Origin origin, List<Name> names, String marked, Entry entry) {
    String mark = Tables.mark(marked);
    String text = plain(marked);
    if (text.isEmpty()) {
      throw origin.expected("a name after " + mark);
    }
    Letters letters = mark.indexOf('=') >= 0 ? Letters.EXACT : Letters.CAPITALISED;
    boolean ambiguous = mark.indexOf('?') >= 0;
    names.add(new Name(text, entry, letters, ambiguous, false));
    if (!ambiguous) {
      taken.add(text.toLowerCase(Locale.ROOT));
    }
  }

  private static String plain(String marked) {
    return marked.substring(Tables.mark(marked).length());
  }

  /** The built-in names with the user's over them; the names of an entry follow one another. */
  public List<Name> over(List<Name> names) {
    List<Name> all = new ArrayList<>(names.size() + 16);
    Set<String> placed = new HashSet<>();
    String open = "";
    for (Name name : names) {
      String id = name.entry().id();
      if (!id.equals(open)) {
        place(open, all, placed);
        open = id;
      }
      Entry mine = own.get(id);
      if (mine != null) {
        all.add(new Name(name.text(), mine, name.letters(), name.ambiguous(), name.plural()));
      } else if (!isSomebody(name) || !taken.contains(name.text().toLowerCase(Locale.ROOT))) {
        all.add(name);
      }
    }
    place(open, all, placed);
    for (String id : own.keySet()) {
      place(id, all, placed);
    }
    return all;
  }

  private void place(String id, List<Name> all, Set<String> placed) {
    if (!own.containsKey(id) || !placed.add(id)) {
      return;
    }
    Entry entry = own.get(id);
    Set<String> there = new HashSet<>();
    for (int i = all.size() - 1; i >= 0 && all.get(i).entry() == entry; i--) {
      there.add(all.get(i).text());
    }
    for (Name name : ownNames.getOrDefault(id, List.of())) {
      if (there.add(name.text())) {
        all.add(new Name(name.text(), entry, name.letters(), name.ambiguous(), name.plural()));
      }
    }
  }

  private static boolean isSomebody(Name name) {
    return KINDS.containsValue(name.entry().kind());
  }
}
