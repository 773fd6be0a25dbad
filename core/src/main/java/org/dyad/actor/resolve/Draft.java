package org.dyad.actor.resolve;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.dyad.actor.Actor;
import org.dyad.actor.Mention.Sense;
import org.dyad.actor.lexicon.Entry;
import org.dyad.actor.lexicon.Trait;
import org.dyad.actor.phrase.Chunk;
import org.jspecify.annotations.Nullable;

/**
 * A phrase that may name somebody, while its article is being resolved: what its own words say, how
 * it hangs together with other phrases, and, in the end, who is meant. Lives in one article and one
 * thread.
 */
final class Draft {

  /** What sort of name a phrase is. */
  enum Type {
    /** A state as such, by noun or adjective. */
    STATE,
    /** A capital, seat or region. */
    PLACE,
    /** People of a state, region or faith. */
    PEOPLE,
    /** An organisation that the lexicon knows. */
    BODY,
    /** An organisation that it does not. */
    NAMED,
    /** Actors by kind: "troops", "the foreign minister". */
    AGENT,
    PERSON,
    PRONOUN,
    /** "the two countries", "both sides". */
    SIDES,
    /** "the country". */
    COUNTRY,
    /** "the group". */
    GROUP,
    /** "his counterpart". */
    COUNTERPART,
    /** Counts those of its of-phrase: "thousands of". */
    QUANTITY,
    /** Names nobody. */
    NONE
  }

  final Chunk chunk;
  Type type;

  /** Index of the part that says who it is. */
  final int head;

  /** First part of a person's name, index of a part; the head of all others. */
  int nameFrom;

  /** National adjectives and names before the head that say whose it is. */
  final List<Entry> nations = new ArrayList<>(1);

  /** Several nations each on their own: "Polish and Czech officials". */
  boolean coordinated;

  /** Nouns for actors before the head: "government" of "government forces". */
  final List<Entry> kinds = new ArrayList<>(1);

  final Set<Trait> traits = EnumSet.noneOf(Trait.class);
  final List<String> modifierSectors = new ArrayList<>(0);

  /**
   * The lexicon's entry of the head, where it has one; of a noun that is also a name ("Congress"),
   * whose it is if nothing else is said.
   */
  @Nullable Entry entry;

  /** The persons of the lexicon that a person's name can be. */
  List<Entry> known = List.of();

  /** The noun for the office or kind: of a person, the title. */
  @Nullable Entry agent;

  /** A body named before the head: "UN envoy". */
  @Nullable Entry host;

  /** The possessor, or a person named before the head: "the Modi government". */
  @Nullable Draft owner;

  /** In a phrase with "of", "for" or "with" after it. */
  @Nullable Draft of;

  /** Beside that, or where they are from, joined with "and": "the leaders of Chad and Niger". */
  final List<Draft> also = new ArrayList<>(0);

  /** In a phrase with "to" after it: "the ambassador to Chad". */
  @Nullable Draft sentTo;

  /** In a phrase of place after it. */
  @Nullable Draft in;

  /** Whether that phrase says where they are from rather than where they are. */
  boolean origin;

  /** Somebody named in apposition: the same actor. */
  @Nullable Draft same;

  boolean plural;

  /** A name after "counterpart". */
  boolean counterpart;

  /** What its own words, or those beside it, say that it is; the first of several. */
  @Nullable Role role;

  /** Stands inside a larger phrase, as "Turkish" in "Turkish air strikes". */
  boolean inner;

  /**
   * A name without a sign of whose, somebody only if the article names somebody so; or a noun that
   * is often no actor, one only with a sign of whose.
   */
  boolean weak;

  Gender gender = Gender.UNKNOWN;

  Sense sense = Sense.ACTOR;

  /** Tokens of the whole mention. */
  int from;

  int to;

  List<Actor> actors = List.of();
  String why = "";
  private State state = State.NEW;

  private enum State {
    NEW,
    OPEN,
    DONE
  }

  Draft(Chunk chunk, int head, Type type) {
    this.chunk = chunk;
    this.head = head;
    this.type = type;
    this.nameFrom = head;
    this.from = chunk.first();
    this.to = chunk.parts().get(head).last();
  }

  /** Begins to resolve it: false if that was done already, or is under way further up. */
  boolean open() {
    if (state != State.NEW) {
      return false;
    }
    state = State.OPEN;
    return true;
  }

  void settle(List<Actor> who, String because) {
    actors = List.copyOf(who);
    why = because;
    state = State.DONE;
  }

  void nobody() {
    state = State.DONE;
  }

  boolean isSomebody() {
    return !actors.isEmpty();
  }

  int sentence() {
    return chunk.sentence().number();
  }

  /** The first token of the head part. */
  int token() {
    return chunk.parts().get(head).first();
  }

  /** The head's topmost token inside the phrase: where the tree hangs the phrase. */
  int top() {
    return chunk.top(chunk.parts().get(head).last());
  }

  boolean isOffice() {
    return agent != null && !plural && agent.is(Trait.OFFICE);
  }

  boolean isFormer() {
    return traits.contains(Trait.FORMER) || traits.contains(Trait.LATE);
  }

  /** The words of its parts from one to the head, joined by blanks. */
  String words(int fromPart) {
    StringBuilder words = new StringBuilder();
    int first = chunk.parts().get(fromPart).first();
    int last = chunk.parts().get(head).last();
    int end = -1;
    for (int i = first; i <= last; i++) {
      var token = chunk.sentence().token(i);
      if (end >= 0 && token.span().start() > end) {
        words.append(' ');
      }
      words.append(token.form());
      end = token.span().end();
    }
    return words.toString();
  }
}
