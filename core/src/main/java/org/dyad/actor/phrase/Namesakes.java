package org.dyad.actor.phrase;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dyad.actor.lexicon.Entry;
import org.dyad.actor.lexicon.Kind;
import org.dyad.actor.lexicon.Match;
import org.dyad.actor.lexicon.Name;

/**
 * Which of several that share a name is meant, "Korea" or "National Liberation Army": the one of
 * the country that the rest of the article names most. Where it names none of theirs, of states the
 * last in the table, of cities and organisations the first.
 */
public final class Namesakes {

  /** What a dateline weighs, in mentions. */
  private static final int DATELINE = 3;

  /** How many parts of a state an article must name before "Georgia" is one of them. */
  private static final int PARTS = 2;

  private final Map<String, Integer> named = new HashMap<>();
  private final Map<String, Integer> parts = new HashMap<>();

  private Namesakes(List<Tiles> tiles, String dateline) {
    if (!dateline.isEmpty()) {
      named.merge(dateline, DATELINE, Integer::sum);
    }
    for (Tiles sentence : tiles) {
      for (Match match : sentence.all()) {
        count(match);
      }
    }
  }

  /**
   * Leaves of each shared name the one that is meant.
   *
   * @param tiles the names of an article, a sentence each
   * @param dateline country of the dateline, or empty
   */
  public static void settle(List<Tiles> tiles, String dateline) {
    Namesakes namesakes = null;
    for (Tiles sentence : tiles) {
      for (Match match : sentence.all()) {
        if (!isShared(match)) {
          continue;
        }
        if (namesakes == null) {
          namesakes = new Namesakes(tiles, dateline);
        }
        sentence.replace(match, namesakes.chosen(match));
      }
    }
  }

  private void count(Match match) {
    Entry entry = match.entry();
    if (isShared(match) || entry.country().isEmpty()) {
      return;
    }
    switch (entry.kind()) {
      case STATE, ADJECTIVE, DEMONYM, CAPITAL, ORGAN, GROUP, PARTY, SEAT, PERSON, CITY ->
          named.merge(entry.country(), 1, Integer::sum);
      case REGION -> {
        named.merge(entry.country(), 1, Integer::sum);
        parts.merge(entry.country(), 1, Integer::sum);
      }
      default -> {}
    }
  }

  /** Whether a name is that of several places, or of several organisations. */
  private static boolean isShared(Match match) {
    if (match.names().size() == 1) {
      return false;
    }
    return isShared(match, true) || isShared(match, false);
  }

  private static boolean isShared(Match match, boolean places) {
    String id = null;
    for (Name name : match.names()) {
      if (places ? isPlace(name.entry().kind()) : isOrganisation(name.entry().kind())) {
        if (id != null && !id.equals(name.entry().id())) {
          return true;
        }
        id = name.entry().id();
      }
    }
    return false;
  }

  private static boolean isPlace(Kind kind) {
    return switch (kind) {
      case STATE, REGION, ADJECTIVE, DEMONYM, CAPITAL, CITY -> true;
      default -> false;
    };
  }

  private static boolean isOrganisation(Kind kind) {
    return switch (kind) {
      case BODY, ORGAN, GROUP, PARTY -> true;
      default -> false;
    };
  }

  private Match chosen(Match match) {
    String place = best(match, true);
    String organisation = best(match, false);
    List<Name> left = new ArrayList<>(match.names().size());
    for (Name name : match.names()) {
      Entry entry = name.entry();
      boolean kept =
          isPlace(entry.kind())
              ? entry.id().equals(place)
              : !isOrganisation(entry.kind()) || entry.id().equals(organisation);
      if (kept) {
        left.add(name);
      }
    }
    return new Match(match.first(), match.last(), left);
  }

  private String best(Match match, boolean places) {
    Entry best = null;
    int most = -1;
    boolean state = match.has(Kind.STATE);
    for (Name name : match.names()) {
      Entry entry = name.entry();
      if (places ? !isPlace(entry.kind()) : !isOrganisation(entry.kind())) {
        continue;
      }
      boolean part = state && (entry.kind() == Kind.REGION || entry.kind() == Kind.CITY);
      int count = named.getOrDefault(entry.country(), 0);
      if (part && (parts.getOrDefault(entry.country(), 0) < PARTS || best == null)) {
        continue;
      }
      boolean last = places && entry.kind() != Kind.CITY;
      boolean known = !entry.country().isEmpty();
      if (count > most || (count == most && last && !part && known)) {
        best = entry;
        most = count;
      }
    }
    return best == null ? "" : best.id();
  }
}
