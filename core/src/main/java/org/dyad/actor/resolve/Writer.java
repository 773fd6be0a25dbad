package org.dyad.actor.resolve;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dyad.actor.Actor;
import org.dyad.actor.Mention;
import org.dyad.actor.Mention.Sense;
import org.dyad.actor.lexicon.Entry;
import org.dyad.actor.lexicon.Kind;
import org.dyad.actor.phrase.Chunk;
import org.dyad.actor.phrase.Part;
import org.dyad.article.Span;
import org.dyad.reading.Sentence;

/** Turns the resolved drafts of one sentence into mentions. */
final class Writer {

  private final Sentence sentence;
  private final List<Mention> mentions = new ArrayList<>();
  private final Set<Integer> heads = new HashSet<>();

  Writer(Sentence sentence) {
    this.sentence = sentence;
  }

  List<Mention> mentions() {
    return mentions;
  }

  /** Adds the mentions of one phrase; the first draft of a head word has it for itself. */
  void write(List<Draft> drafts) {
    for (Draft draft : drafts) {
      if (!draft.isSomebody()) {
        continue;
      }
      Sense sense = draft.sense;
      for (int head : headsOf(draft)) {
        if (!heads.add(head)) {
          continue;
        }
        if (draft.coordinated && draft.actors.size() > 1) {
          writeEach(draft, head);
        } else {
          writeAll(draft, head, span(draft.from, draft.to), sense);
        }
      }
    }
  }

  private void writeAll(Draft draft, int head, Span span, Sense sense) {
    for (Actor actor : draft.actors) {
      mentions.add(new Mention(sentence.number(), head, span, actor, sense, draft.why));
    }
  }

  /**
   * "Polish and Czech officials": the noun stands for both; each adjective but the last is the head
   * of its own too.
   */
  private void writeEach(Draft draft, int head) {
    List<Part> nations = new ArrayList<>(2);
    for (Part part : draft.chunk.parts().subList(0, draft.nameFrom)) {
      if (part.type() == Part.Type.NATION && !part.foreign() && isOf(part, draft.actors)) {
        nations.add(part);
      }
    }
    for (int i = 0; i < draft.actors.size(); i++) {
      Actor actor = draft.actors.get(i);
      boolean last = i == draft.actors.size() - 1 || i >= nations.size();
      int from = i < nations.size() ? nations.get(i).first() : draft.from;
      Span span = last ? span(from, draft.to) : span(from, nations.get(i).last());
      mentions.add(new Mention(sentence.number(), head, span, actor, Sense.ACTOR, draft.why));
      if (!last && heads.add(nations.get(i).last())) {
        mentions.add(
            new Mention(
                sentence.number(), nations.get(i).last(), span, actor, Sense.ACTOR, draft.why));
      }
    }
  }

  private static boolean isOf(Part part, List<Actor> actors) {
    Entry entry = part.entry(Kind.ADJECTIVE, Kind.STATE);
    for (Actor actor : actors) {
      if (actor.country().equals(entry.country())) {
        return true;
      }
    }
    return false;
  }

  /** Where the tree hangs the head words; a title too where it hangs apart from its name. */
  private static List<Integer> headsOf(Draft draft) {
    List<Integer> found = new ArrayList<>(2);
    Chunk chunk = draft.chunk;
    List<Part> parts = chunk.parts();
    if (draft.type == Draft.Type.PRONOUN) {
      // "Its support": the possessor is somebody, what is possessed is not.
      return List.of(parts.get(draft.head).last());
    }
    for (int i = draft.nameFrom; i <= draft.head; i++) {
      addTops(found, chunk, parts.get(i));
    }
    if (draft.type == Draft.Type.PERSON) {
      for (int i = 0; i < draft.nameFrom; i++) {
        if (parts.get(i).type() == Part.Type.AGENT) {
          addTops(found, chunk, parts.get(i));
        }
      }
    }
    return found;
  }

  private static void addTops(List<Integer> found, Chunk chunk, Part part) {
    int last = chunk.top(part.last());
    if (!found.contains(last)) {
      found.add(last);
    }
    int first = chunk.top(part.first());
    boolean name = part.type() == Part.Type.NAME || part.type() == Part.Type.PERSON;
    if (name && !found.contains(first)) {
      found.add(first);
    }
  }

  private Span span(int first, int last) {
    return sentence.token(first).span().cover(sentence.token(last).span());
  }
}
