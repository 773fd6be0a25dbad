package org.dyad.actor.who;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.dyad.actor.Actor;
import org.dyad.actor.ActorLexicon;
import org.dyad.actor.Mention;
import org.dyad.actor.Mention.Sense;
import org.dyad.actor.Mentions;
import org.dyad.actor.lexicon.CountryCodes;
import org.dyad.actor.lexicon.Entry;
import org.dyad.actor.lexicon.Kind;
import org.dyad.actor.lexicon.Name;
import org.dyad.actor.lexicon.Spellings;
import org.dyad.actor.office.Conflict;
import org.dyad.actor.office.Dated;
import org.dyad.actor.office.Observation;
import org.dyad.actor.office.Tenures;
import org.dyad.article.Article;
import org.dyad.reading.Reading;
import org.dyad.reading.Sentence;

/**
 * Looks people and bodies up by name, in the tables and in reports that were added. Fill it first,
 * then ask; not to be shared between threads.
 *
 * <pre>{@code
 * WhoIsWho who = new WhoIsWho(lexicon);
 * who.add(reading, mentions, times);
 * for (Profile profile : who.find("Asif")) {
 *   System.out.println(profile.name() + " " + profile.tenures());
 * }
 * }</pre>
 */
public final class WhoIsWho {

  private static final int MOST_SUGGESTIONS = 5;

  /** Letters of a name in which a mistyped one may differ, one in so many. */
  private static final int LETTERS_A_MISTAKE = 4;

  private static final Set<String> HONORIFICS =
      Set.of("Mr", "Mr.", "Mrs", "Mrs.", "Ms", "Ms.", "Dr", "Dr.", "Sir", "Lord", "Lady", "Prof.");

  private final ActorLexicon lexicon;
  private final List<Appearance> appearances = new ArrayList<>();

  public WhoIsWho(ActorLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Adds what a report says of the people and bodies that it names. */
  public void add(Reading reading, Mentions mentions, List<Dated> times) {
    Map<String, List<Mention>> byActor = new LinkedHashMap<>();
    for (Mention mention : mentions.all()) {
      String id = mention.actor().id();
      if (!id.startsWith("kind:") && mention.reading() != Sense.PLACE) {
        byActor.computeIfAbsent(id, key -> new ArrayList<>(2)).add(mention);
      }
    }
    Map<String, List<Observation>> observed = new LinkedHashMap<>();
    for (Observation seen : Tenures.observations(reading, mentions, times)) {
      observed.computeIfAbsent(seen.seen().person(), key -> new ArrayList<>(1)).add(seen);
    }
    byActor.forEach(
        (id, named) ->
            appearances.add(appearance(reading, id, named, observed.getOrDefault(id, List.of()))));
  }

  /**
   * Adds what a report says of offices, where no more is kept of it: of those alone who held one.
   *
   * @param observations all of one report
   */
  public void add(List<Observation> observations) {
    Map<String, List<Observation>> byPerson = new LinkedHashMap<>();
    for (Observation one : observations) {
      byPerson.computeIfAbsent(one.seen().person(), key -> new ArrayList<>(1)).add(one);
    }
    byPerson.values().forEach(told -> appearances.add(Appearance.of(told)));
  }

  private Appearance appearance(
      Reading reading, String id, List<Mention> named, List<Observation> observations) {
    Article article = reading.article();
    Mention first = named.get(0);
    Mention best = first;
    Set<String> names = new LinkedHashSet<>();
    for (Mention mention : named) {
      Actor actor = mention.actor();
      boolean more = actor.office().length() > best.actor().office().length();
      best = more ? mention : best;
      String words = mention.span().of(article.text());
      if (id.startsWith("person:") && isName(words)) {
        names.add(words);
      }
    }
    Actor actor = best.actor();
    String text = "";
    for (Sentence sentence : reading.sentences()) {
      if (sentence.number() == first.sentence()) {
        text = sentence.span().of(article.text());
      }
    }
    Sighting sighting =
        new Sighting(
            article.id(),
            article.publishedOn(),
            first.span().of(article.text()),
            actor.country(),
            actor.sectors(),
            actor.office(),
            text);
    return new Appearance(id, actor.name(), names, observations, sighting);
  }

  /** Whether words are a name alone, without a title: each begins with a capital. */
  private boolean isName(String words) {
    String[] parts = words.split(" ", -1);
    if (parts.length > 4 || HONORIFICS.contains(parts[0])) {
      return false;
    }
    StringBuilder before = new StringBuilder();
    for (String part : parts) {
      if (part.isEmpty() || !Character.isUpperCase(part.codePointAt(0)) || part.endsWith(",")) {
        return false;
      }
      before.append(before.length() == 0 ? "" : " ").append(part);
      for (Name name : lexicon.named(before.toString())) {
        if (name.entry().kind() != Kind.PERSON && parts.length > 1) {
          return false;
        }
      }
      if (!lexicon.named(part).isEmpty()
          && lexicon.named(part).get(0).entry().kind() == Kind.AGENT) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whoever bears a name, or has it for an id; several where several do. In this order, the first
   * that finds somebody: the name as it is, a code of a country, the name however it is written, a
   * surname alone.
   */
  public List<Profile> find(String name) {
    Map<String, Identities.Person> people = people();
    Set<String> ids = new LinkedHashSet<>();
    if (Spellings.keys(name).size() == 1) {
      // A surname in the reports means their people before a town of that name.
      inReports(Spellings.key(name), people, true, ids);
    }
    ids.addAll(exactly(name, people));
    if (ids.isEmpty()) {
      for (CountryCodes.Country country : CountryCodes.load().having(name)) {
        ids.add("state:" + country.iso3());
      }
    }
    if (ids.isEmpty()) {
      ids = spelt(Spellings.key(name), people, false);
    }
    if (ids.isEmpty()) {
      ids = spelt(Spellings.key(name), people, true);
    }
    return profiles(ids, people);
  }

  /** All people whom the added reports name with an office, in the order of their ids. */
  public List<Profile> officials() {
    Map<String, Identities.Person> people = people();
    Set<String> ids = new LinkedHashSet<>();
    new TreeMap<>(people)
        .forEach(
            (id, person) -> {
              boolean office =
                  person.appearances().stream().anyMatch(one -> !one.observations().isEmpty());
              if (office) {
                ids.add(id);
              }
            });
    return profiles(ids, people);
  }

  private Map<String, Identities.Person> people() {
    Map<String, Identities.Person> people = new LinkedHashMap<>();
    for (Identities.Person person : Identities.of(appearances, lexicon)) {
      people.put(person.id(), person);
    }
    return people;
  }

  private Set<String> exactly(String name, Map<String, Identities.Person> people) {
    Set<String> ids = new LinkedHashSet<>();
    if (people.containsKey(name) || lexicon.byId(name).isPresent()) {
      ids.add(name);
      return ids;
    }
    for (Name known : lexicon.named(name)) {
      if (isSomebody(known.entry().kind())) {
        ids.add(known.entry().id());
      }
    }
    for (Identities.Person person : people.values()) {
      for (String one : person.names()) {
        if (one.equalsIgnoreCase(name)) {
          ids.add(person.id());
        }
      }
    }
    return ids;
  }

  private static boolean isSomebody(Kind kind) {
    return switch (kind) {
      case AGENT, MODIFIER, PREFIX -> false;
      default -> true;
    };
  }

  /**
   * @param surname whether the key may be that of a last word alone
   */
  private Set<String> spelt(String key, Map<String, Identities.Person> people, boolean surname) {
    Set<String> ids = new LinkedHashSet<>();
    if (key.isEmpty()) {
      return ids;
    }
    for (Name name : lexicon.names()) {
      if (isSomebody(name.entry().kind())) {
        boolean person = name.entry().kind() == Kind.PERSON;
        if (key.equals(surname && person ? last(name.text()) : Spellings.key(name.text()))) {
          ids.add(name.entry().id());
        }
      }
    }
    inReports(key, people, surname, ids);
    return ids;
  }

  private static void inReports(
      String key, Map<String, Identities.Person> people, boolean surname, Set<String> ids) {
    for (Identities.Person person : people.values()) {
      boolean human = person.id().startsWith("person:");
      for (String one : person.names()) {
        if (key.equals(surname && human ? last(one) : Spellings.key(one))) {
          ids.add(person.id());
        }
      }
    }
  }

  private static String last(String name) {
    List<String> keys = Spellings.keys(name);
    return keys.isEmpty() ? "" : keys.get(keys.size() - 1);
  }

  private List<Profile> profiles(Set<String> ids, Map<String, Identities.Person> people) {
    List<Profile> profiles = new ArrayList<>(ids.size());
    for (String id : ids) {
      profiles.add(profile(id, Optional.ofNullable(people.get(id)), people));
    }
    return profiles;
  }

  private Profile profile(
      String id, Optional<Identities.Person> person, Map<String, Identities.Person> people) {
    Optional<Entry> entry = lexicon.byId(id);
    Set<String> aliases = new LinkedHashSet<>();
    for (Name name : lexicon.namesOf(id)) {
      boolean proper = !name.plural() && name.entry().kind() != Kind.CAPITAL;
      if (proper && name.entry().kind() != Kind.ADJECTIVE && name.entry().kind() != Kind.DEMONYM) {
        aliases.add(name.text());
      }
    }
    person.ifPresent(one -> aliases.addAll(one.names()));
    String name = entry.map(Entry::name).orElseGet(() -> person.map(p -> p.name()).orElse(id));
    aliases.remove(name);
    Tenures tenures = new Tenures();
    List<Sighting> sightings = new ArrayList<>();
    List<Conflict> conflicts = List.of();
    String country = entry.map(Entry::country).orElse("");
    List<String> sectors = entry.map(Entry::sectors).orElse(List.of());
    if (person.isPresent()) {
      boolean open = sectors.isEmpty();
      for (Appearance one : person.get().appearances()) {
        sightings.add(one.sighting());
        boolean tells = !one.sighting().country().isEmpty();
        country = entry.isEmpty() && tells ? one.sighting().country() : country;
        boolean says = open && !one.sighting().sectors().isEmpty();
        sectors = says ? one.sighting().sectors() : sectors;
      }
      tenures = tenures(people);
      conflicts = tenures.conflicts().stream().filter(c -> c.concerns(id)).toList();
    }
    return new Profile(
        id,
        name,
        List.copyOf(aliases),
        country,
        sectors,
        entry,
        lexicon.origin(id),
        tenures.of(id).stream()
            .sorted(
                Comparator.comparing(
                    tenure -> tenure.first().or(tenure::ends).orElse(LocalDate.MAX)))
            .toList(),
        conflicts,
        sightings);
  }

  /** The tenures of all, each under the identity over reports. */
  private static Tenures tenures(Map<String, Identities.Person> people) {
    Tenures tenures = new Tenures();
    for (Identities.Person person : people.values()) {
      for (Appearance one : person.appearances()) {
        one.observations().forEach(seen -> tenures.add(seen.of(person.id())));
      }
    }
    return tenures;
  }

  /** Names like one that is nobody's, the likest first; for people who mistyped. */
  public List<String> like(String name) {
    String key = Spellings.key(name);
    Map<Integer, Set<String>> found = new TreeMap<>();
    int most = Math.max(1, key.length() / LETTERS_A_MISTAKE);
    Set<String> names = new LinkedHashSet<>();
    for (Identities.Person person : people().values()) {
      names.addAll(person.names());
    }
    for (Name known : lexicon.names()) {
      boolean shown = isSomebody(known.entry().kind()) && known.entry().kind() != Kind.CITY;
      if (shown && Math.abs(known.text().length() - name.length()) <= 2 * most + 2) {
        names.add(known.text());
      }
    }
    for (String one : names) {
      int distance = distance(key, Spellings.key(one), most);
      boolean part = distance > most && hasWord(one, name);
      if (distance <= most || part) {
        found.computeIfAbsent(part ? most + 1 : distance, key2 -> new LinkedHashSet<>()).add(one);
      }
    }
    List<String> like = new ArrayList<>(MOST_SUGGESTIONS);
    for (Set<String> ones : found.values()) {
      for (String one : ones) {
        if (like.size() < MOST_SUGGESTIONS) {
          like.add(one);
        }
      }
    }
    return like;
  }

  private static boolean hasWord(String name, String word) {
    String lower = " " + name.toLowerCase(Locale.ROOT) + " ";
    return lower.contains(" " + word.toLowerCase(Locale.ROOT) + " ");
  }

  /** Letters to change, add or take away; more than {@code most} where it is more. */
  private static int distance(String a, String b, int most) {
    if (Math.abs(a.length() - b.length()) > most) {
      return most + 1;
    }
    int[] row = new int[b.length() + 1];
    for (int k = 0; k <= b.length(); k++) {
      row[k] = k;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int k = 1; k <= b.length(); k++) {
        int changed = diagonal + (a.charAt(i - 1) == b.charAt(k - 1) ? 0 : 1);
        diagonal = row[k];
        row[k] = Math.min(changed, Math.min(row[k], row[k - 1]) + 1);
      }
    }
    return row[b.length()];
  }
}
