package org.dyad.actor.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dyad.actor.lexicon.Kind;
import org.dyad.actor.lexicon.Match;
import org.dyad.reading.EntityMention;
import org.dyad.reading.Sentence;
import org.dyad.reading.Token;

/** Cuts a noun phrase into its pieces. */
final class Parts {

  private Parts() {}

  /** The pieces of the tokens from {@code first} to {@code last}; hyphens are in none. */
  static List<Part> of(Sentence sentence, Tiles tiles, int first, int last) {
    List<Part> parts = new ArrayList<>();
    int i = first;
    while (i <= last) {
      Part part = at(sentence, tiles, i, last);
      if (!isFiller(sentence.token(i)) || first == last) {
        parts.add(part);
      }
      i = part.last() + 1;
    }
    if (parts.isEmpty()) {
      parts.add(plain(Part.Type.WORD, first, last));
    }
    return parts;
  }

  private static boolean isFiller(Token token) {
    return token.upos().equals("PUNCT")
        || token.upos().equals("CCONJ")
        || token.upos().equals("SYM");
  }

  private static Part at(Sentence sentence, Tiles tiles, int i, int last) {
    Match tile = tiles.at(i);
    if (tile != null && tile.first() == i) {
      Part.Type type = typeOf(tile);
      boolean polity = type == Part.Type.NATION || type == Part.Type.BODY;
      boolean foreign = polity && isForeign(sentence, tile);
      return new Part(
          type, i, Math.min(tile.last(), last), Optional.of(tile), tiles.entityType(i), foreign);
    }
    Token token = sentence.token(i);
    if (isName(sentence, tiles, i)) {
      return name(sentence, tiles, i, last);
    }
    return switch (token.upos()) {
      case "DET" -> plain(Part.Type.DETERMINER, i, i);
      case "PRON" -> plain(Part.Type.POSSESSIVE, i, i);
      case "NUM" -> plain(Part.Type.NUMBER, i, i);
      default -> plain(Part.Type.WORD, i, i);
    };
  }

  private static Part plain(Part.Type type, int first, int last) {
    return new Part(type, first, last, Optional.empty(), "", false);
  }

  private static Part.Type typeOf(Match tile) {
    if (tile.has(Kind.AGENT)) {
      return Part.Type.AGENT;
    }
    for (Kind kind :
        List.of(
            Kind.STATE,
            Kind.ADJECTIVE,
            Kind.DEMONYM,
            Kind.CAPITAL,
            Kind.REGION,
            Kind.CITY,
            Kind.SEAT,
            Kind.PREFIX)) {
      if (tile.has(kind)) {
        return Part.Type.NATION;
      }
    }
    if (tile.has(Kind.PERSON)) {
      return Part.Type.PERSON;
    }
    return tile.has(Kind.MODIFIER) ? Part.Type.MODIFIER : Part.Type.BODY;
  }

  private static boolean isName(Sentence sentence, Tiles tiles, int i) {
    if (tiles.entity(i) != null) {
      return !sentence.token(i).upos().equals("DET");
    }
    Token token = sentence.token(i);
    return token.upos().equals("PROPN") && Character.isUpperCase(token.form().codePointAt(0));
  }

  /** A run of name words of one entity, or of none; hyphens inside stay. */
  private static Part name(Sentence sentence, Tiles tiles, int first, int last) {
    EntityMention entity = tiles.entity(first);
    int end = first;
    for (int i = first + 1; i <= last; i++) {
      boolean same = entity != null && tiles.entity(i) == entity;
      boolean joint = Tiles.isHyphen(sentence.token(i)) && i < last;
      if (tiles.at(i) != null && !(same && tiles.inPerson(i))) {
        break;
      }
      if (same || joint) {
        end = joint && !same ? end : i;
        continue;
      }
      boolean goesOn = tiles.entity(i) == null && isName(sentence, tiles, i);
      if (!goesOn || (entity != null && !Tiles.isHyphen(sentence.token(i - 1)))) {
        break;
      }
      end = i;
    }
    String type = entity == null ? "" : entity.type();
    return new Part(Part.Type.NAME, first, end, Optional.empty(), type, false);
  }

  /** "pro-Iranian", "ethnic Albanian"; "US-backed" but not "US-led". */
  private static boolean isForeign(Sentence sentence, Match tile) {
    int before = tile.first() - 1;
    if (before >= 1 && Tiles.isHyphen(sentence.token(before))) {
      before--;
    }
    if (before >= 1 && Nouns.isEstranging(sentence.token(before).form().toLowerCase(Locale.ROOT))) {
      return true;
    }
    int after = tile.last() + 1;
    if (after >= sentence.size() || !Tiles.isHyphen(sentence.token(after))) {
      return false;
    }
    Token word = sentence.token(after + 1);
    boolean participle = word.upos().equals("VERB") || word.upos().equals("ADJ");
    return participle && !Nouns.isOwning(word.form().toLowerCase(Locale.ROOT));
  }
}
