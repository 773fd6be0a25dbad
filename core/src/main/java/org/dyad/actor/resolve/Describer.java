package org.dyad.actor.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dyad.actor.lexicon.Entry;
import org.dyad.actor.lexicon.Kind;
import org.dyad.actor.lexicon.Name;
import org.dyad.actor.lexicon.Trait;
import org.dyad.actor.phrase.Chunk;
import org.dyad.actor.phrase.Nouns;
import org.dyad.actor.phrase.Part;
import org.dyad.actor.resolve.Draft.Type;
import org.dyad.reading.Sentence;
import org.dyad.reading.Token;
import org.jspecify.annotations.Nullable;

/** Says of a phrase, from its own words alone, what sort of name it is and of whom. */
final class Describer {

  private Describer() {}

  /**
   * The drafts of a phrase: what it names as a whole first, then those named inside it, in order.
   * The first has type {@link Type#NONE} if the phrase is a thing.
   */
  static List<Draft> describe(Chunk chunk) {
    List<Draft> drafts = new ArrayList<>(2);
    Draft whole = whole(chunk);
    drafts.add(whole);
    if (whole.type == Type.NONE) {
      int actor = lastActor(chunk, whole.head - 1);
      if (actor >= 0 && chunk.parts().get(actor).type() != Part.Type.NATION) {
        Draft inside = whole(chunk.upTo(actor));
        inside.inner = true;
        drafts.add(inside);
      }
    }
    List<Part> parts = chunk.parts();
    for (int i = 0; i < parts.size(); i++) {
      Part part = parts.get(i);
      boolean taken = i == whole.head && whole.type != Type.NONE;
      if (part.type() == Part.Type.NATION && !taken) {
        drafts.add(inner(chunk, i));
      } else if (part.type() == Part.Type.POSSESSIVE && chunk.first() != chunk.last()) {
        Draft pronoun = pronoun(chunk, i);
        pronoun.inner = true;
        drafts.add(pronoun);
        whole.owner = pronoun;
      } else if (i < whole.nameFrom && isCompound(part) && whole.type != Type.NONE) {
        Draft host = Names.describe(chunk.of(i, i), 0);
        host.inner = true;
        drafts.add(host);
        if (whole.owner == null) {
          whole.owner = host;
        }
      } else if (part.type() == Part.Type.BODY && !taken && !isMembership(chunk, part)) {
        drafts.add(inner(chunk, i));
      }
    }
    return drafts;
  }

  /** A person or unknown organisation before the head: "Modi" in "the Modi government". */
  private static boolean isCompound(Part part) {
    return part.type() == Part.Type.PERSON
        || (part.type() == Part.Type.NAME
            && (part.entity().equals("PER") || part.entity().equals("ORG")));
  }

  /** "NATO-member Norway": the body says what Norway is; it takes no part. */
  private static boolean isMembership(Chunk chunk, Part body) {
    int word = body.last() + 2;
    return word <= chunk.last() && lower(chunk.sentence().token(word)).equals("member");
  }

  private static Draft inner(Chunk chunk, int part) {
    Draft draft = whole(chunk.of(part, part));
    draft.inner = true;
    return draft;
  }

  private static int lastActor(Chunk chunk, int from) {
    for (int i = from; i >= 0; i--) {
      switch (chunk.parts().get(i).type()) {
        case NATION, BODY, AGENT, PERSON -> {
          return i;
        }
        case NAME -> {
          String entity = chunk.parts().get(i).entity();
          if (entity.equals("PER") || entity.equals("ORG")) {
            return i;
          }
        }
        default -> {}
      }
    }
    return -1;
  }

  private static Draft whole(Chunk chunk) {
    List<Part> parts = chunk.parts();
    int head = parts.size() - 1;
    Part part = parts.get(head);
    Draft draft =
        switch (part.type()) {
          case NATION -> nation(chunk, head);
          case BODY -> {
            Draft body = new Draft(chunk, head, Type.BODY);
            body.entry = part.entry();
            yield body;
          }
          case AGENT -> isSameBody(chunk, head) ? sameBody(chunk, head) : agent(chunk, head);
          case PERSON, NAME -> Names.describe(chunk, head);
          case POSSESSIVE -> pronoun(chunk, head);
          case NUMBER -> new Draft(chunk, head, Type.QUANTITY);
          case WORD, MODIFIER, DETERMINER ->
              isSameBody(chunk, head) ? sameBody(chunk, head) : word(chunk, head);
        };
    before(draft);
    return draft;
  }

  /** "the Hamas movement", "the ETA group": the noun says what the name before it is. */
  private static boolean isSameBody(Chunk chunk, int head) {
    if (head == 0 || chunk.parts().get(head - 1).type() != Part.Type.BODY) {
      return false;
    }
    Token noun = chunk.sentence().token(chunk.parts().get(head).last());
    boolean plural = noun.xpos().endsWith("S");
    Part name = chunk.parts().get(head - 1);
    String lemma = noun.lemma().toLowerCase(Locale.ROOT);
    boolean whole = chunk.parts().get(head).first() == chunk.parts().get(head).last();
    boolean fits =
        name.has(Kind.GROUP) || name.has(Kind.PARTY)
            ? Nouns.isBody(lemma)
            : Nouns.isBodyOfStates(lemma);
    return whole && !plural && fits;
  }

  private static Draft sameBody(Chunk chunk, int head) {
    Draft draft = new Draft(chunk, head, Type.BODY);
    draft.entry = chunk.parts().get(head - 1).entry();
    return draft;
  }

  private static Draft pronoun(Chunk chunk, int part) {
    Draft draft = new Draft(chunk, part, Type.PRONOUN);
    draft.from = chunk.parts().get(part).first();
    String lower = lower(chunk.sentence().token(draft.from));
    draft.plural = Pronouns.isPlural(lower);
    draft.gender = Pronouns.gender(lower);
    return draft;
  }

  private static Draft word(Chunk chunk, int head) {
    Token token = chunk.sentence().token(chunk.parts().get(head).last());
    if (token.upos().equals("PRON")) {
      return pronoun(chunk, head);
    }
    String lemma = token.lemma().toLowerCase(Locale.ROOT);
    Type type = reference(chunk, head, lemma, token.xpos().endsWith("S"));
    boolean others = lemma.equals("other") && token.xpos().endsWith("S");
    if (type == Type.NONE && (Nouns.isQuantity(lemma) || others)) {
      type = Type.QUANTITY;
    }
    Draft draft = new Draft(chunk, head, type);
    draft.plural = token.xpos().endsWith("S");
    return draft;
  }

  /** Whether a noun refers back: "the two countries", "the country", "the group". */
  private static Type reference(Chunk chunk, int head, String lemma, boolean plural) {
    if (lemma.equals("counterpart")) {
      return Type.COUNTERPART;
    }
    if (plural && Nouns.isSide(lemma) && isPair(chunk, head)) {
      return Type.SIDES;
    }
    boolean bare = chunk.isDefinite() && head == 1;
    if (!plural
        && Nouns.isCountry(lemma)
        && chunk.isDefinite()
        && isPlain(chunk, head)
        && !isOfSomething(chunk, head)) {
      return Type.COUNTRY;
    }
    return !plural && bare && Nouns.isBody(lemma) ? Type.GROUP : Type.NONE;
  }

  /** "the state of emergency", "the country of origin": more is said of it. */
  private static boolean isOfSomething(Chunk chunk, int head) {
    int next = chunk.parts().get(head).last() + 1;
    Sentence sentence = chunk.sentence();
    return next <= sentence.tokens().size() && lower(sentence.token(next)).equals("of");
  }

  private static boolean isPlain(Chunk chunk, int head) {
    for (int i = 1; i < head; i++) {
      if (chunk.parts().get(i).type() != Part.Type.WORD) {
        return false;
      }
    }
    return true;
  }

  /** "both", "the two", "the" alone for sides. */
  private static boolean isPair(Chunk chunk, int head) {
    boolean two = false;
    for (int i = 0; i < head; i++) {
      Part part = chunk.parts().get(i);
      String form = lower(chunk.sentence().token(part.first()));
      two |= form.equals("both") || form.equals("two");
      if (part.type() != Part.Type.DETERMINER
          && part.type() != Part.Type.NUMBER
          && part.type() != Part.Type.WORD) {
        return false;
      }
    }
    String noun = lower(chunk.sentence().token(chunk.parts().get(head).first()));
    return two || (head == 1 && noun.equals("sides") && chunk.isDefinite());
  }

  private static Draft nation(Chunk chunk, int head) {
    Part part = chunk.parts().get(head);
    Token last = chunk.sentence().token(part.last());
    boolean noun = !last.upos().equals("ADJ") || last.xpos().startsWith("NNP");
    Type type = Type.STATE;
    Entry entry =
        part.entry(Kind.STATE, Kind.CAPITAL, Kind.SEAT, Kind.REGION, Kind.CITY, Kind.ADJECTIVE);
    if (part.has(Kind.DEMONYM) && !part.has(Kind.STATE) && (noun || chunk.parts().size() == 2)) {
      type = Type.PEOPLE;
      entry = part.entry(Kind.DEMONYM);
    } else if (!part.has(Kind.STATE)) {
      boolean place =
          part.has(Kind.CAPITAL)
              || part.has(Kind.SEAT)
              || part.has(Kind.REGION)
              || part.has(Kind.CITY);
      type = place ? Type.PLACE : Type.STATE;
    }
    Draft draft = new Draft(chunk, head, type);
    draft.entry = entry;
    draft.plural = last.xpos().endsWith("S") || isPlural(part, Kind.DEMONYM);
    return draft;
  }

  private static Draft agent(Chunk chunk, int head) {
    Part part = chunk.parts().get(head);
    Token last = chunk.sentence().token(part.last());
    String lemma = last.lemma().toLowerCase(Locale.ROOT);
    if (lemma.equals("state") && isOfSomething(chunk, head)) {
      return word(chunk, head);
    }
    boolean plural = isPlural(part, Kind.AGENT) || isPluralForm(part, last);
    Type type = reference(chunk, head, lemma, plural);
    if (type == Type.NONE || (type == Type.GROUP && part.last() > part.first())) {
      type = Type.AGENT;
    }
    Draft draft = new Draft(chunk, head, type);
    draft.agent = part.entry(Kind.AGENT);
    draft.entry = byDefault(part);
    draft.plural = plural;
    draft.weak = isMarked(part) && !plural;
    draft.gender = Titles.gender(draft.agent.name());
    return draft;
  }

  /** Whether the last word is a plural that the name in the table is not: no "foreign affairs". */
  private static boolean isPluralForm(Part part, Token last) {
    String name = part.entry(Kind.AGENT).name().toLowerCase(Locale.ROOT);
    return last.xpos().endsWith("S") && !name.endsWith(lower(last));
  }

  /** Whose it is if nothing else is said: Congress is that of the United States. */
  private static @Nullable Entry byDefault(Part part) {
    boolean known = part.has(Kind.ORGAN) || part.has(Kind.BODY) || part.has(Kind.PARTY);
    return known ? part.entry(Kind.ORGAN, Kind.BODY, Kind.PARTY) : null;
  }

  private static boolean isMarked(Part part) {
    for (Name name : part.match().orElseThrow().names()) {
      if (name.entry().kind() == Kind.AGENT) {
        return name.ambiguous();
      }
    }
    return false;
  }

  private static boolean isPlural(Part part, Kind kind) {
    for (Name name : part.match().orElseThrow().names()) {
      if (name.entry().kind() == kind) {
        return name.plural();
      }
    }
    return false;
  }

  /** Collects what stands before the head. */
  private static void before(Draft draft) {
    List<Part> parts = draft.chunk.parts();
    int lastNation = 0;
    for (int i = 0; i < draft.nameFrom; i++) {
      Part part = parts.get(i);
      switch (part.type()) {
        case NATION -> {
          if (!part.foreign()) {
            draft.nations.add(
                part.entry(
                    Kind.ADJECTIVE, Kind.STATE, Kind.CAPITAL, Kind.REGION, Kind.CITY, Kind.SEAT));
            draft.coordinated |= lastNation > 0 && isLinked(draft.chunk, lastNation, part.first());
            lastNation = part.last();
          }
        }
        case BODY -> {
          if (!part.foreign()) {
            draft.host = part.entry();
          }
        }
        case AGENT -> {
          Entry kind = part.entry(Kind.AGENT);
          boolean title = draft.agent != null && draft.agent.id().equals(kind.id());
          if (kind.name().equals("deputy") && !title) {
            // "the deputy head": no member of a parliament.
            draft.traits.add(Trait.DEPUTY);
          } else if (!title) {
            draft.kinds.add(kind);
          }
        }
        case MODIFIER -> {
          Entry modifier = part.entry(Kind.MODIFIER);
          draft.traits.addAll(modifier.traits());
          draft.modifierSectors.addAll(modifier.sectors());
        }
        default -> {}
      }
    }
  }

  /** Whether "and", a comma or a hyphen is all that stands between two parts. */
  private static boolean isLinked(Chunk chunk, int left, int right) {
    for (int i = left + 1; i < right; i++) {
      String upos = chunk.sentence().token(i).upos();
      if (!upos.equals("CCONJ") && !upos.equals("PUNCT") && !upos.equals("SYM")) {
        return false;
      }
    }
    return right > left + 1;
  }

  private static String lower(Token token) {
    return token.form().toLowerCase(Locale.ROOT);
  }
}
