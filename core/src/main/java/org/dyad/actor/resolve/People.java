package org.dyad.actor.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dyad.actor.lexicon.Entry;
import org.dyad.actor.phrase.Part;
import org.dyad.actor.resolve.Draft.Type;
import org.dyad.reading.Token;
import org.jspecify.annotations.Nullable;

/**
 * The persons of an article by their names. Full names come first, wherever they stand, so that a
 * headline's surname finds them; a shorter name is the last one mentioned whose name it can be
 * short for: its surname, one of its names, or a given name cut to its first letters ("Kh Asif").
 */
final class People {

  /** Somebody whom the article names. */
  static final class Person {
    private List<String> names;
    private String written;
    private @Nullable Entry known;
    private Gender gender = Gender.UNKNOWN;
    private final List<Draft> mentions = new ArrayList<>(4);

    Person(List<String> names, String written) {
      this.names = names;
      this.written = written;
    }

    /** The fullest name in the article. */
    String written() {
      return written;
    }

    @Nullable Entry known() {
      return known;
    }

    Gender gender() {
      return gender;
    }

    void learn(Gender more) {
      if (gender == Gender.UNKNOWN) {
        gender = more;
      }
    }

    /** Mentions by name, in the order of the article. */
    List<Draft> mentions() {
      return mentions;
    }
  }

  private final Map<String, List<Person>> byName = new HashMap<>();
  private final Map<Draft, Person> byDraft = new IdentityHashMap<>();
  private final GivenNames givenNames;
  private final Known known;

  private People(GivenNames givenNames, Known known) {
    this.givenNames = givenNames;
    this.known = known;
  }

  static People of(List<Scene> scenes, GivenNames givenNames, Known known) {
    People people = new People(givenNames, known);
    List<Draft> full = new ArrayList<>();
    List<Draft> rest = new ArrayList<>();
    for (Scene scene : scenes) {
      for (List<Draft> drafts : scene.drafts()) {
        for (Draft draft : drafts) {
          if (draft.type == Type.PERSON && !draft.weak && names(draft).size() > 1) {
            full.add(draft);
          } else if (draft.type == Type.PERSON || draft.type == Type.NAMED) {
            rest.add(draft);
          }
        }
      }
    }
    full.forEach(people::add);
    for (Draft draft : rest) {
      if (draft.type == Type.PERSON && !draft.weak) {
        people.add(draft);
      }
    }
    for (Draft draft : rest) {
      if (draft.weak || draft.type == Type.NAMED) {
        people.addIfNamedSo(draft);
      }
    }
    people.sort();
    return people;
  }

  /** Who a draft by name is, or null if the article names nobody so. */
  @Nullable Person who(Draft draft) {
    return byDraft.get(draft);
  }

  private void sort() {
    for (Person person : byDraft.values()) {
      person.mentions.sort(
          (a, b) ->
              a.sentence() != b.sentence()
                  ? Integer.compare(a.sentence(), b.sentence())
                  : Integer.compare(a.token(), b.token()));
    }
  }

  private void add(Draft draft) {
    List<String> names = names(draft);
    if (names.isEmpty()) {
      return;
    }
    Entry entry = known.of(draft);
    Person person = find(names, draft, entry);
    if (person == null) {
      person = new Person(names, written(draft));
      for (String name : names) {
        byName.computeIfAbsent(name, key -> new ArrayList<>(1)).add(person);
      }
    }
    join(person, draft, names, entry);
  }

  /**
   * A bare name, or one taken for an organisation's, is somebody only if it is one of the names.
   */
  private void addIfNamedSo(Draft draft) {
    List<String> names = names(draft);
    boolean single = draft.type == Type.PERSON || draft.nameFrom == draft.head;
    Person person = names.isEmpty() || !single ? null : find(names, draft, null);
    if (person == null || (draft.type == Type.NAMED && names.size() > 1)) {
      return;
    }
    draft.type = Type.PERSON;
    draft.weak = false;
    join(person, draft, names, null);
  }

  private void join(Person person, Draft draft, List<String> names, @Nullable Entry entry) {
    byDraft.put(draft, person);
    person.mentions.add(draft);
    person.learn(draft.gender);
    person.learn(givenNames.gender(names.get(0)));
    if (entry != null && (person.known == null || names.size() > 1)) {
      boolean whole = names.size() > 1 || person.names.size() == 1;
      person.known = whole ? entry : person.known;
    }
    if (names.size() > person.names.size()) {
      person.written = written(draft);
      for (String name : names) {
        if (!person.names.contains(name)) {
          byName.computeIfAbsent(name, key -> new ArrayList<>(1)).add(person);
        }
      }
      person.names = names;
    }
  }

  /**
   * The person of the article that a name is short for. A rare surname alone whose bearer is in
   * office is not short for a namesake: "Okoye" beside "Mary Okoye" is the president.
   */
  private @Nullable Person find(List<String> names, Draft draft, @Nullable Entry entry) {
    String last = names.get(names.size() - 1);
    boolean inOffice =
        entry != null && names.size() == 1 && !Known.isCommon(draft) && known.isInOffice(entry);
    Person found = null;
    boolean isSurname = false;
    long nearest = Long.MIN_VALUE;
    for (Person person : byName.getOrDefault(last, List.of())) {
      boolean namesake = inOffice && person.known != null && person.known != entry;
      namesake |= inOffice && person.known == null && person.names.size() > 1;
      namesake |= isOtherTitle(person, draft);
      if (!namesake && person.gender.fits(draft.gender) && fits(person.names, names)) {
        // "Abbas" is Mahmoud Abbas sooner than Abbas Kamel.
        boolean bySurname = person.names.get(person.names.size() - 1).equals(last);
        long near = nearest(person, place(draft));
        boolean better = bySurname == isSurname ? near > nearest : bySurname;
        if (found == null || better) {
          found = person;
          isSurname = bySurname;
          nearest = near;
        }
      }
    }
    return found;
  }

  /** "King Salman met Prince Salman": two titles in one sentence are of two. */
  private static boolean isOtherTitle(Person person, Draft draft) {
    Entry title = draft.agent;
    if (title == null) {
      return false;
    }
    for (Draft mention : person.mentions) {
      boolean other =
          mention.sentence() == draft.sentence()
              && mention.agent != null
              && !mention.agent.id().equals(title.id());
      if (other) {
        return true;
      }
    }
    return false;
  }

  private static long place(Draft draft) {
    return ((long) draft.sentence() << 32) | draft.token();
  }

  /** The last mention of a person before a place of the article; behind it, the first counts. */
  private static long nearest(Person person, long place) {
    long before = Long.MIN_VALUE;
    long after = Long.MAX_VALUE;
    for (Draft mention : person.mentions) {
      long at = place(mention);
      if (at <= place) {
        before = Math.max(before, at);
      } else {
        after = Math.min(after, at);
      }
    }
    return before != Long.MIN_VALUE ? before : -after;
  }

  /** Whether one of two names can be short for the other, their last words being shared. */
  private static boolean fits(List<String> a, List<String> b) {
    List<String> longer = a.size() >= b.size() ? a : b;
    List<String> shorter = longer == a ? b : a;
    if (shorter.size() == 1) {
      return longer.contains(shorter.get(0));
    }
    if (!longer.get(longer.size() - 1).equals(shorter.get(shorter.size() - 1))) {
      return false;
    }
    int at = 0;
    for (String name : shorter) {
      while (at < longer.size() && !isShortFor(name, longer.get(at))) {
        at++;
      }
      if (at == longer.size()) {
        return false;
      }
      at++;
    }
    return true;
  }

  private static boolean isShortFor(String name, String full) {
    return name.equals(full) || (name.length() <= 2 && full.startsWith(name));
  }

  /** The words of a name in lower case without forms of address, hyphens and full stops. */
  static List<String> names(Draft draft) {
    List<String> names = new ArrayList<>(3);
    int first = draft.chunk.parts().get(draft.nameFrom).first();
    int last = draft.chunk.parts().get(draft.head).last();
    for (int i = first; i <= last; i++) {
      Token token = draft.chunk.sentence().token(i);
      String name = token.form().toLowerCase(Locale.ROOT);
      if (Titles.isHonorific(name) && i < last) {
        continue;
      }
      String plain = name.replace(".", "");
      if (!plain.isEmpty() && Character.isLetter(plain.codePointAt(0))) {
        names.add(plain);
      }
    }
    return names;
  }

  private static String written(Draft draft) {
    int from = draft.nameFrom;
    Part part = draft.chunk.parts().get(from);
    String first = draft.chunk.sentence().token(part.first()).form();
    String words = draft.words(from);
    return Titles.isHonorific(first.toLowerCase(Locale.ROOT)) && words.length() > first.length()
        ? words.substring(first.length()).strip()
        : words;
  }
}
