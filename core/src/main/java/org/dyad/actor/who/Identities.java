package org.dyad.actor.who;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dyad.actor.ActorLexicon;
import org.dyad.actor.lexicon.Spellings;
import org.dyad.actor.office.Observation;
import org.jspecify.annotations.Nullable;

/**
 * Tells who in several reports is one. Whoever the tables know is known by that. Of others, two are
 * one where their names are written alike or one is short for the other ("Ali Okoye", "Ali M.
 * Okoye"), unless they are of different countries, hold offices of different states, or are one
 * month in public office and the next in private life.
 */
final class Identities {

  /** Sectors of those who act for a state. */
  private static final Set<String> PUBLIC =
      Set.of("GOV", "MIL", "LEG", "JUD", "COP", "SPY", "PRM", "REB");

  /** Sectors of those who do not. */
  private static final Set<String> PRIVATE =
      Set.of("CVL", "BUS", "JRN", "EDU", "LAB", "MED", "CRM", "AGR", "SOC", "REF");

  /** Nobody is taken to leave the one for the other so fast. */
  private static final int MONTH = 31;

  /** Somebody whom several reports name. */
  static final class Person {
    private final String id;
    private final List<Appearance> appearances = new ArrayList<>(2);

    private Person(String id) {
      this.id = id;
    }

    String id() {
      return id;
    }

    /** The earliest first. */
    List<Appearance> appearances() {
      return appearances;
    }

    /** The fullest name. */
    String name() {
      String longest = "";
      for (Appearance one : appearances) {
        longest = one.name().length() > longest.length() ? one.name() : longest;
      }
      return longest;
    }

    Set<String> names() {
      Set<String> names = new LinkedHashSet<>();
      for (Appearance one : appearances) {
        names.add(one.name());
        names.addAll(one.names());
      }
      return names;
    }
  }

  private final ActorLexicon lexicon;
  private final Map<String, Person> byId = new LinkedHashMap<>();
  private final Map<String, List<Person>> bySurname = new LinkedHashMap<>();

  private Identities(ActorLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Who appears; the order in which reports were read does not matter. */
  static List<Person> of(List<Appearance> appearances, ActorLexicon lexicon) {
    List<Appearance> sorted = new ArrayList<>(appearances);
    sorted.sort(
        Comparator.<Appearance, LocalDate>comparing(
                one -> one.sighting().published().orElse(LocalDate.MAX))
            .thenComparing(one -> one.sighting().article())
            .thenComparing(Appearance::id));
    Identities identities = new Identities(lexicon);
    // Full names first, so that a short one finds its person.
    for (Appearance one : sorted) {
      if (words(one.name()) > 1 || !one.id().startsWith("person:")) {
        identities.add(one);
      }
    }
    for (Appearance one : sorted) {
      if (words(one.name()) <= 1 && one.id().startsWith("person:")) {
        identities.add(one);
      }
    }
    List<Person> all = new ArrayList<>(identities.byId.values());
    for (Person person : all) {
      person.appearances.sort(
          Comparator.comparing(one -> one.sighting().published().orElse(LocalDate.MAX)));
    }
    return all;
  }

  private static int words(String name) {
    return Spellings.keys(name).size();
  }

  private void add(Appearance one) {
    Person person = find(one);
    if (person == null) {
      person = new Person(newId(one));
      byId.put(person.id, person);
      String surname = surname(one.name());
      bySurname.computeIfAbsent(surname, key -> new ArrayList<>(1)).add(person);
    }
    person.appearances.add(one);
  }

  private static String surname(String name) {
    List<String> keys = Spellings.keys(name);
    return keys.isEmpty() ? "" : keys.get(keys.size() - 1);
  }

  /** The id of the report, with the country behind it where somebody else has that id. */
  private String newId(Appearance one) {
    String id = one.id();
    if (byId.containsKey(id) && !one.sighting().country().isEmpty()) {
      id += "-" + one.sighting().country().toLowerCase(Locale.ROOT);
    }
    String free = id;
    for (int i = 2; byId.containsKey(free); i++) {
      free = id + "-" + i;
    }
    return free;
  }

  private @Nullable Person find(Appearance one) {
    boolean known = lexicon.byId(one.id()).isPresent();
    if (known || !one.id().startsWith("person:")) {
      return byId.get(one.id());
    }
    Person found = null;
    for (Person person : bySurname.getOrDefault(surname(one.name()), List.of())) {
      boolean other = lexicon.byId(person.id).isPresent();
      if (!other && isSameName(person, one) && !areApart(person, one)) {
        boolean better = found == null || likeness(person, one) > likeness(found, one);
        found = better ? person : found;
      }
    }
    return found;
  }

  /** Of several who can be meant, one of the same country, and then whoever is named most. */
  private static int likeness(Person person, Appearance one) {
    int same = 0;
    for (Appearance other : person.appearances) {
      boolean told = !one.sighting().country().isEmpty();
      same += told && other.sighting().country().equals(one.sighting().country()) ? 1 : 0;
    }
    return same > 0 ? Integer.MAX_VALUE / 2 + same : person.appearances.size();
  }

  private static boolean isSameName(Person person, Appearance one) {
    for (Appearance other : person.appearances) {
      if (isSameName(Spellings.keys(other.name()), Spellings.keys(one.name()))) {
        return true;
      }
    }
    return false;
  }

  /** Whether two full names are one, or one has more middle names; an initial fits a name. */
  static boolean isSameName(List<String> a, List<String> b) {
    if (a.size() < 2 || b.size() < 2) {
      return a.equals(b);
    }
    List<String> longer = a.size() >= b.size() ? a : b;
    List<String> shorter = longer == a ? b : a;
    boolean ends =
        fits(shorter.get(0), longer.get(0))
            && shorter.get(shorter.size() - 1).equals(longer.get(longer.size() - 1));
    int at = 0;
    for (String word : shorter) {
      while (at < longer.size() && !fits(word, longer.get(at))) {
        at++;
      }
      if (at == longer.size()) {
        return false;
      }
      at++;
    }
    return ends;
  }

  private static boolean fits(String word, String full) {
    return word.equals(full)
        || (word.length() == 1 && full.startsWith(word))
        || (full.length() == 1 && word.startsWith(full));
  }

  private boolean areApart(Person person, Appearance one) {
    for (Appearance other : person.appearances) {
      if (areApart(other, one)) {
        return true;
      }
    }
    return false;
  }

  private boolean areApart(Appearance a, Appearance b) {
    boolean countries = areOtherStates(a.sighting().country(), b.sighting().country());
    return countries || ofOtherStates(a, b) || ofOtherLives(a, b);
  }

  /** Two states; a body of states has people from any. */
  private boolean areOtherStates(String one, String other) {
    return lexicon.state(one).isPresent() && lexicon.state(other).isPresent() && !one.equals(other);
  }

  private boolean ofOtherStates(Appearance a, Appearance b) {
    for (Observation one : a.observations()) {
      for (Observation other : b.observations()) {
        if (areOtherStates(one.seen().country(), other.seen().country())) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean ofOtherLives(Appearance a, Appearance b) {
    Optional<LocalDate> one = a.sighting().published();
    Optional<LocalDate> other = b.sighting().published();
    if (one.isEmpty() || other.isEmpty()) {
      return false;
    }
    boolean near = Math.abs(ChronoUnit.DAYS.between(one.get(), other.get())) <= MONTH;
    List<String> left = a.sighting().sectors();
    List<String> right = b.sighting().sectors();
    return near
        && ((isAll(left, PUBLIC) && isAll(right, PRIVATE))
            || (isAll(left, PRIVATE) && isAll(right, PUBLIC)));
  }

  private static boolean isAll(List<String> sectors, Set<String> of) {
    return !sectors.isEmpty() && of.containsAll(sectors);
  }
}
