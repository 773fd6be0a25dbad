package org.dyad.actor.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dyad.actor.lexicon.Entry;
import org.dyad.actor.lexicon.Kind;
import org.dyad.actor.lexicon.Name;
import org.dyad.actor.lexicon.Trait;
import org.dyad.actor.phrase.Chunk;
import org.dyad.actor.phrase.Part;
import org.dyad.actor.resolve.Draft.Type;
import org.dyad.reading.Token;
import org.jspecify.annotations.Nullable;

/**
 * Phrases that end in a name that is no nation's and no known body's: persons, and organisations.
 */
final class Names {

  private Names() {}

  /** The draft of a phrase whose part {@code head} is a name or a known person. */
  static Draft describe(Chunk chunk, int head) {
    List<Part> parts = chunk.parts();
    int from = head;
    while (from > 0 && isNamePart(parts.get(from - 1)) && isSameName(parts, from)) {
      from--;
    }
    Part title = from > 0 ? parts.get(from - 1) : null;
    boolean counterpart = title != null && isCounterpart(chunk, title);
    boolean person = counterpart;
    boolean organisation = false;
    for (int i = from; i <= head; i++) {
      Part part = parts.get(i);
      person |= part.type() == Part.Type.PERSON || part.entity().equals("PER");
      organisation |= part.entity().equals("ORG");
    }
    boolean titled = isTitle(title) || (person && isDescription(title));
    person |= titled || Titles.isHonorific(form(chunk, parts.get(from).first()));
    boolean body = !person && isBody(title);
    boolean place = parts.get(head).entity().equals("LOC") && !body;
    Type type =
        person ? Type.PERSON : organisation || body ? Type.NAMED : place ? Type.PLACE : Type.PERSON;
    Draft draft = new Draft(chunk, head, type);
    draft.nameFrom = from;
    draft.counterpart = counterpart;
    draft.weak = !person && !organisation && !place && !body;
    draft.known = known(chunk, from, head);
    if (titled && title != null) {
      draft.agent = bestTitle(parts, from - 1);
      draft.gender = Titles.gender(draft.agent.name());
    }
    return draft;
  }

  private static boolean isCounterpart(Chunk chunk, Part part) {
    String lemma = chunk.sentence().token(part.last()).lemma();
    return lemma.equalsIgnoreCase("counterpart");
  }

  private static boolean isNamePart(Part part) {
    return part.type() == Part.Type.NAME || part.type() == Part.Type.PERSON;
  }

  /** Two names side by side are one, but for an organisation's and a person's. */
  private static boolean isSameName(List<Part> parts, int at) {
    String left = parts.get(at - 1).entity();
    String right = parts.get(at).entity();
    return left.equals(right) || left.isEmpty() || right.isEmpty();
  }

  private static boolean isTitle(@Nullable Part part) {
    return part != null
        && part.type() == Part.Type.AGENT
        && (part.has(Trait.TITLE) || part.has(Trait.OFFICE));
  }

  /** "the farmer Ali Okoye": a noun for people right before a person's name. */
  private static boolean isDescription(@Nullable Part part) {
    return part != null
        && part.type() == Part.Type.AGENT
        && part.has(Trait.PEOPLE)
        && !isPlural(part);
  }

  /** "the newspaper Horizon": a noun for bodies right before a name. */
  private static boolean isBody(@Nullable Part part) {
    return part != null
        && part.type() == Part.Type.AGENT
        && (part.has(Trait.INSTITUTION) || part.has(Trait.GROUP))
        && !isPlural(part);
  }

  private static boolean isPlural(Part part) {
    for (Name name : part.match().orElseThrow().names()) {
      if (name.entry().kind() == Kind.AGENT) {
        return name.plural();
      }
    }
    return false;
  }

  /** Of titles in a row ("President Gen."), the one that is an office rather than a rank. */
  private static Entry bestTitle(List<Part> parts, int last) {
    Entry best = parts.get(last).entry(Kind.AGENT);
    for (int i = last - 1; i >= 0 && isTitle(parts.get(i)); i--) {
      Entry title = parts.get(i).entry(Kind.AGENT);
      if (title.is(Trait.OFFICE) && !best.sectors().contains("GOV")) {
        best = title;
      }
    }
    return best;
  }

  /**
   * The persons of the lexicon that a name can be: all who bear it, and where it is longer than
   * what the lexicon knows of it ("Mr. Okoye", "Ali M. Okoye"), those whose given name it has too.
   */
  private static List<Entry> known(Chunk chunk, int from, int head) {
    Part last = chunk.parts().get(head);
    if (last.type() != Part.Type.PERSON) {
      return List.of();
    }
    String given = "";
    for (int i = chunk.parts().get(from).first(); i < last.first() && given.isEmpty(); i++) {
      String form = form(chunk, i);
      given = Titles.isHonorific(form) || !startsWithLetter(form) ? "" : form.replace(".", "");
    }
    List<Entry> known = new ArrayList<>(1);
    for (Name name : last.match().orElseThrow().names()) {
      Entry entry = name.entry();
      if (entry.kind() == Kind.PERSON && (given.isEmpty() || isGivenName(entry, given))) {
        known.add(entry);
      }
    }
    return List.copyOf(known);
  }

  /** Whether a given name, or its first letter, is that of a person. */
  private static boolean isGivenName(Entry person, String given) {
    String name = person.name().toLowerCase(Locale.ROOT);
    int end = name.indexOf(' ');
    String first = end < 0 ? name : name.substring(0, end);
    return first.equals(given) || (given.length() == 1 && first.startsWith(given));
  }

  private static boolean startsWithLetter(String form) {
    return Character.isLetter(form.codePointAt(0));
  }

  private static String form(Chunk chunk, int token) {
    Token word = chunk.sentence().token(token);
    return word.form().toLowerCase(Locale.ROOT);
  }
}
