package org.dyad.actor.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dyad.actor.ActorLexicon;
import org.dyad.actor.lexicon.Kind;
import org.dyad.actor.lexicon.Match;
import org.dyad.actor.lexicon.Name;
import org.dyad.actor.lexicon.Words;
import org.dyad.reading.EntityMention;
import org.dyad.reading.Sentence;
import org.dyad.reading.Token;
import org.jspecify.annotations.Nullable;

/**
 * The lexicon's names in a sentence, longest first and none over another, without those that their
 * surroundings speak against: a state's name inside a person's ("Chad Okafor"), a marked surname
 * where nobody stands, a verb that looks like a noun.
 */
public final class Tiles {

  private final @Nullable Match[] covering;
  private final @Nullable EntityMention[] entities;

  private Tiles(int size) {
    covering = new @Nullable Match[size + 1];
    entities = new @Nullable EntityMention[size + 1];
  }

  /** Looks up all words of a sentence. */
  public static Tiles of(Sentence sentence, ActorLexicon lexicon) {
    Tiles tiles = new Tiles(sentence.size());
    for (EntityMention entity : sentence.entities()) {
      int last = Math.min(entity.last(), sentence.size());
      for (int i = Math.max(1, entity.first()); i <= last; i++) {
        tiles.entities[i] = entity;
      }
    }
    Words words = Words.of(sentence);
    int token = 1;
    while (token <= sentence.size()) {
      List<Match> matches = lexicon.matches(words, token);
      Match match = tiles.best(sentence, tiles.joined(sentence, matches, token));
      if (match == null) {
        token++;
        continue;
      }
      for (int i = match.first(); i <= match.last(); i++) {
        tiles.covering[i] = match;
      }
      token = match.last() + 1;
    }
    tiles.dropNamesakes(sentence);
    return tiles;
  }

  /**
   * "US and British forces" are of both: after another nation, an adjective alone goes before a
   * longer name that begins with it.
   */
  private List<Match> joined(Sentence sentence, List<Match> matches, int token) {
    Match before = token > 2 ? covering[token - 2] : null;
    boolean nation = before != null && (before.has(Kind.STATE) || before.has(Kind.ADJECTIVE));
    if (!nation
        || matches.isEmpty()
        || !matches.get(0).has(Kind.ORGAN)
        || !sentence.token(token - 1).upos().equals("CCONJ")) {
      return matches;
    }
    for (Match match : matches) {
      if (match.has(Kind.ADJECTIVE) && match.first() == match.last()) {
        return List.of(match);
      }
    }
    return matches;
  }

  /** All names, in the order of the sentence. */
  List<Match> all() {
    List<Match> all = new ArrayList<>();
    for (int i = 1; i < covering.length; i++) {
      Match match = covering[i];
      if (match != null && match.first() == i) {
        all.add(match);
      }
    }
    return all;
  }

  /**
   * Forgets cities that a region after them tells to be others: "Paris, Texas".
   *
   * @param sentence the sentence of these names
   */
  void dropNamesakes(Sentence sentence) {
    for (Match match : all()) {
      boolean city = match.has(Kind.CAPITAL) || match.has(Kind.CITY);
      int comma = match.last() + 1;
      if (!city || comma + 1 > sentence.size() || !sentence.token(comma).form().equals(",")) {
        continue;
      }
      Match after = covering[comma + 1];
      boolean within = after != null && (after.has(Kind.REGION) || after.has(Kind.STATE));
      if (within && after != null && !shareCountry(match, after)) {
        for (int i = match.first(); i <= match.last(); i++) {
          covering[i] = null;
        }
      }
    }
  }

  private static boolean shareCountry(Match one, Match other) {
    for (Name name : one.names()) {
      for (Name also : other.names()) {
        if (name.entry().country().equals(also.entry().country())) {
          return true;
        }
      }
    }
    return false;
  }

  /** Puts a name with fewer meanings in the place of one. */
  void replace(Match old, Match chosen) {
    for (int i = old.first(); i <= old.last(); i++) {
      covering[i] = chosen;
    }
  }

  /** The name that covers a token, or null. */
  @Nullable Match at(int token) {
    return covering[token];
  }

  /** The reader's name that covers a token, or null. */
  @Nullable EntityMention entity(int token) {
    return entities[token];
  }

  /** The reader's type of the name that a token stands in; empty if none. */
  String entityType(int token) {
    EntityMention entity = entities[token];
    return entity == null ? "" : entity.type();
  }

  boolean inPerson(int token) {
    Match match = covering[token];
    boolean state = match != null && match.has(Kind.STATE);
    return !state && entityType(token).equals("PER");
  }

  private @Nullable Match best(Sentence sentence, List<Match> matches) {
    for (Match match : matches) {
      List<Name> kept = new ArrayList<>(match.names().size());
      for (Name name : match.names()) {
        if (stands(sentence, match, name)) {
          kept.add(name);
        }
      }
      if (kept.size() == match.names().size()) {
        return match;
      }
      if (!kept.isEmpty()) {
        return new Match(match.first(), match.last(), kept);
      }
    }
    return null;
  }

  private boolean stands(Sentence sentence, Match match, Name name) {
    Kind kind = name.entry().kind();
    Token last = sentence.token(match.last());
    return switch (kind) {
      case PREFIX -> beforeHyphen(sentence, match.last());
      case MODIFIER ->
          switch (last.upos()) {
            case "NOUN", "PROPN" -> false;
            case "VERB" -> last.deprel().equals("amod");
            default -> true;
          };
      case AGENT -> isActor(sentence, match) && !(name.ambiguous() && insideName(match));
      case STATE, SEAT -> isNamed(sentence, match, name) && !insidePerson(match);
      case CAPITAL, REGION ->
          isNamed(sentence, match, name) && !insidePerson(match) && !endsName(sentence, match);
      case CITY -> isCity(sentence, match, name);
      case ADJECTIVE, DEMONYM -> !insidePerson(match) || !last.upos().equals("PROPN");
      case PERSON -> isPerson(sentence, match, name);
      case BODY, ORGAN, GROUP, PARTY -> isOrganisation(sentence, match, name);
    };
  }

  /**
   * Whether a noun for actors is one here: no adjective before another noun, no "minister-level".
   */
  private boolean isActor(Sentence sentence, Match match) {
    Token last = sentence.token(match.last());
    if (isBeforeHyphen(sentence, match.last())) {
      return false;
    }
    boolean describes = match.last() < sentence.size() && inPerson(match.last() + 1);
    return switch (last.upos()) {
      case "NOUN", "PROPN", "X" -> true;
      case "ADJ" ->
          describes
              || match.first() > 1
                  && sentence.token(match.first() - 1).upos().equals("DET")
                  && !isNominal(sentence, match.last() + 1);
      default -> last.xpos().startsWith("NN");
    };
  }

  /** Whether a word is tied to a noun or participle after it: "police-led", "rebel-held". */
  private static boolean isBeforeHyphen(Sentence sentence, int token) {
    if (token + 2 > sentence.size() || !beforeHyphen(sentence, token)) {
      return false;
    }
    Token hyphen = sentence.token(token + 1);
    Token after = sentence.token(token + 2);
    boolean tight =
        sentence.token(token).span().end() == hyphen.span().start()
            && hyphen.span().end() == after.span().start();
    String word = after.form().toLowerCase(Locale.ROOT);
    return tight && !Nouns.isIncoming(word) && !Nouns.isHolding(word);
  }

  private static boolean isNominal(Sentence sentence, int token) {
    if (token > sentence.size()) {
      return false;
    }
    return switch (sentence.token(token).upos()) {
      case "NOUN", "PROPN", "ADJ" -> true;
      default -> false;
    };
  }

  /** A marked name is an organisation's unless the reader sees a person, place or longer name. */
  private boolean isOrganisation(Sentence sentence, Match match, Name name) {
    if (!name.ambiguous()) {
      return !insidePerson(match);
    }
    String type = entityType(match.last());
    boolean other = type.equals("PER") || (type.equals("LOC") && isCompany(name));
    return !other && !insideName(match) && isNamed(sentence, match, name);
  }

  private static boolean isCompany(Name name) {
    return name.entry().kind() == Kind.BODY && name.entry().sectors().contains("BUS");
  }

  /** Whether the name of a city is one: many are surnames and words too. */
  private boolean isCity(Sentence sentence, Match match, Name name) {
    String type = entityType(match.last());
    if (type.equals("PER") || !sentence.token(match.last()).upos().equals("PROPN")) {
      return false;
    }
    return !insideName(match) && (!name.ambiguous() || type.equals("LOC"));
  }

  /** "Real Madrid": a city at the end of the name of a club or firm, without "of" before it. */
  private boolean endsName(Sentence sentence, Match match) {
    EntityMention entity = entities[match.last()];
    return entity != null
        && entity.type().equals("ORG")
        && entity.last() == match.last()
        && entity.first() < match.first()
        && sentence.token(match.first() - 1).upos().equals("PROPN");
  }

  /** Whether a name that may be an ordinary word is used as a name here. */
  private boolean isNamed(Sentence sentence, Match match, Name name) {
    if (!name.ambiguous()) {
      return true;
    }
    if (entities[match.first()] != null) {
      return !insideName(match) || entities[match.first()].first() == match.first();
    }
    for (int i = match.first(); i <= match.last(); i++) {
      if (sentence.token(i).upos().equals("PROPN")) {
        return true;
      }
    }
    return false;
  }

  private boolean isPerson(Sentence sentence, Match match, Name name) {
    boolean several = match.last() > match.first();
    if (!name.ambiguous()) {
      return true;
    }
    String type = entityType(match.first());
    boolean named = sentence.token(match.last()).upos().equals("PROPN");
    return named && (several || type.isEmpty() || type.equals("PER"));
  }

  /** Whether a person's name begins before or ends after these words. */
  private boolean insidePerson(Match match) {
    EntityMention entity = entities[match.last()];
    return entity != null && entity.type().equals("PER") && isLonger(entity, match);
  }

  private boolean insideName(Match match) {
    EntityMention entity = entities[match.last()];
    return entity != null && isLonger(entity, match);
  }

  private static boolean isLonger(EntityMention entity, Match match) {
    return entity.first() < match.first() || entity.last() > match.last();
  }

  private static boolean beforeHyphen(Sentence sentence, int token) {
    return token < sentence.size() && isHyphen(sentence.token(token + 1));
  }

  static boolean isHyphen(Token token) {
    String form = token.form();
    return form.length() == 1 && "-\u2010\u2011\u2012\u2013".indexOf(form.charAt(0)) >= 0;
  }

  /** The name that begins at a token, if one does. */
  Optional<Match> startingAt(int token) {
    Match match = covering[token];
    return match != null && match.first() == token ? Optional.of(match) : Optional.empty();
  }
}
