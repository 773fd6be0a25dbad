package org.dyad.actor.phrase;

import java.util.ArrayList;
import java.util.List;
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
      Match match = tiles.best(sentence, lexicon.matches(words, token));
      if (match == null) {
        token++;
        continue;
      }
      for (int i = match.first(); i <= match.last(); i++) {
        tiles.covering[i] = match;
      }
      token = match.last() + 1;
    }
    return tiles;
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
    return entityType(token).equals("PER");
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
      case MODIFIER -> !last.upos().equals("NOUN") && !last.upos().equals("PROPN");
      case AGENT -> isNominal(last) && !(name.ambiguous() && insideName(match));
      case STATE, CAPITAL, REGION, SEAT -> isNamed(sentence, match, name) && !insidePerson(match);
      case ADJECTIVE, DEMONYM -> !insidePerson(match) || !last.upos().equals("PROPN");
      case PERSON -> isPerson(sentence, match, name);
      case BODY, ORGAN, GROUP, PARTY -> isNamed(sentence, match, name) && !insidePerson(match);
    };
  }

  private static boolean isNominal(Token token) {
    return switch (token.upos()) {
      case "NOUN", "PROPN", "ADJ", "X" -> true;
      default -> token.xpos().startsWith("NN");
    };
  }

  /** Whether a name that may be an ordinary word is used as a name here. */
  private boolean isNamed(Sentence sentence, Match match, Name name) {
    if (!name.ambiguous()) {
      return true;
    }
    if (entities[match.first()] != null) {
      return true;
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
