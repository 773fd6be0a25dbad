package org.dyad.actor;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dyad.actor.lexicon.Entry;
import org.dyad.actor.lexicon.Kind;
import org.dyad.actor.lexicon.Match;
import org.dyad.actor.lexicon.Name;
import org.dyad.actor.lexicon.Overlay;
import org.dyad.actor.lexicon.Spellings;
import org.dyad.actor.lexicon.Tables;
import org.dyad.actor.lexicon.Trie;
import org.dyad.actor.lexicon.Words;
import org.dyad.actor.office.OfficeNames;
import org.dyad.actor.own.ActorsFile;

/**
 * The actors that Dyad knows from the start, found by their names: states with their adjectives,
 * peoples and capitals, bodies, organs, groups, parties, leaders with the times of their offices,
 * and the nouns that name actors by kind. Immutable and safe to share.
 *
 * <pre>{@code
 * ActorLexicon lexicon = ActorLexicon.load();
 * Words words = Words.of(sentence);
 * for (int token = 1; token <= words.size(); ) {
 *   Optional<Match> match = lexicon.longest(words, token);
 *   token = match.map(Match::last).orElse(token) + 1;
 * }
 * }</pre>
 */
public final class ActorLexicon {

  private final Trie trie;
  private final List<Name> names;
  private final List<Entry> entries;
  private final Map<String, Entry> byId;
  private final Map<String, List<Name>> namesById;
  private final Map<String, String> origins;
  private final Map<String, Optional<Entry>> bySpelling;

  private ActorLexicon(List<Name> all, Map<String, String> origins) {
    this.origins = Map.copyOf(origins);
    this.trie = new Trie(all);
    this.names = List.copyOf(all);
    List<Entry> found = new ArrayList<>();
    Map<String, Entry> ids = new LinkedHashMap<>();
    for (Name name : all) {
      // The names of an entry follow one another.
      if (found.isEmpty() || found.get(found.size() - 1) != name.entry()) {
        found.add(name.entry());
        ids.putIfAbsent(name.entry().id(), name.entry());
      }
    }
    this.entries = List.copyOf(found);
    this.byId = Collections.unmodifiableMap(ids);
    Map<String, List<Name>> byEntry = new HashMap<>();
    Map<String, Optional<Entry>> spellings = new HashMap<>();
    for (Name name : all) {
      byEntry.computeIfAbsent(name.entry().id(), id -> new ArrayList<>(2)).add(name);
      if (name.entry().kind() == Kind.PERSON && name.text().indexOf(' ') > 0) {
        spellings.merge(
            Spellings.key(name.text()), Optional.of(name.entry()), ActorLexicon::onlyOne);
      }
    }
    this.namesById = byEntry;
    this.bySpelling = spellings;
  }

  private static Optional<Entry> onlyOne(Optional<Entry> one, Optional<Entry> other) {
    boolean same = one.isPresent() && other.isPresent();
    return same && one.get().id().equals(other.get().id()) ? one : Optional.empty();
  }

  /**
   * Reads the tables that are part of the program.
   *
   * @throws IllegalArgumentException for a bad row: names file, line and what was expected
   */
  public static ActorLexicon load() {
    return load(List.of());
  }

  /**
   * Reads the tables that are part of the program, and a user's own actors over them.
   *
   * @param files files of actors, a later one over an earlier; see {@link ActorsFile}
   * @throws org.dyad.actor.own.ActorsException for a bad entry in one of them: names file, line and
   *     what was expected
   */
  public static ActorLexicon load(List<Path> files) {
    Tables tables = new Tables(ActorLexicon.class);
    List<Name> names = tables.read();
    if (files.isEmpty()) {
      return new ActorLexicon(names, tables.origins());
    }
    Overlay overlay = new Overlay(tables, names, OfficeNames::usual);
    for (Path file : files) {
      ActorsFile.read(file).forEach(overlay::add);
    }
    return new ActorLexicon(overlay.over(names), overlay.origins());
  }

  /** The longest name that begins at a token, counted from 1. */
  public Optional<Match> longest(Words words, int token) {
    return trie.longest(words, token);
  }

  /** All names that begin at a token, counted from 1; the longest first. */
  public List<Match> matches(Words words, int token) {
    return trie.matches(words, token);
  }

  /** The names that a text is as a whole, whatever its capitals. */
  public List<Name> named(String text) {
    return trie.named(text);
  }

  /** The state with a country code; not a body with PLOVER's own code. */
  public Optional<Entry> state(String country) {
    return byId("state:" + country).filter(entry -> entry.kind() == Kind.STATE);
  }

  /** The entry with an id; of a state the state itself. */
  public Optional<Entry> byId(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /**
   * The person whose full name is written like this one: "Moammar Gadhafi" for Muammar Gaddafi.
   * Empty for a surname alone, and where two persons are written alike.
   */
  public Optional<Entry> person(String fullName) {
    return bySpelling.getOrDefault(Spellings.key(fullName), Optional.empty());
  }

  /** The names of the entry with an id, in the order of the tables. */
  public List<Name> namesOf(String id) {
    return Collections.unmodifiableList(namesById.getOrDefault(id, List.of()));
  }

  /** Where the entry with an id is written: {@code leaders.psv:12}; empty if nowhere. */
  public String origin(String id) {
    return origins.getOrDefault(id, "");
  }

  /** All names, in the order of the tables. */
  public List<Name> names() {
    return names;
  }

  /** All entries, in the order of the tables. */
  public List<Entry> entries() {
    return entries;
  }

  /** All entries of a kind, in the order of the tables. */
  public List<Entry> entries(Kind kind) {
    return entries.stream().filter(entry -> entry.kind() == kind).toList();
  }
}
