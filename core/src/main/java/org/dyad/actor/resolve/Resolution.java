package org.dyad.actor.resolve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dyad.actor.Actor;
import org.dyad.actor.ActorLexicon;
import org.dyad.actor.Mention;
import org.dyad.actor.Mention.Sense;
import org.dyad.actor.Mentions;
import org.dyad.actor.lexicon.Entry;
import org.dyad.actor.lexicon.Kind;
import org.dyad.actor.lexicon.Name;
import org.dyad.actor.phrase.Chunker;
import org.dyad.actor.phrase.Namesakes;
import org.dyad.actor.phrase.Nouns;
import org.dyad.actor.phrase.Tiles;
import org.dyad.actor.resolve.Draft.Type;
import org.dyad.reading.Reading;
import org.dyad.reading.Sentence;
import org.dyad.reading.Token;

/**
 * Finds who the phrases of one article name. First all sentences are cut into phrases, so that a
 * headline knows the full names of the report; then phrases are resolved in the order of the text,
 * each after those that it leans on. Lives in one article and one thread.
 */
public final class Resolution {

  private final Optional<LocalDate> date;
  private final List<Scene> scenes;
  private final Posts posts;
  private final Persons persons;
  private final References references;
  private final Homes homes;
  private final History history = new History(this);
  private final Metonymy metonymy;
  private final OfficeNotes offices;
  private final OfficeChanges changes;
  private final Agents agents;
  private final Optional<Entry> peopleNoun;

  private Resolution(
      Reading reading, ActorLexicon lexicon, GivenNames givenNames, Metonymy metonymy) {
    this.metonymy = metonymy;
    this.date = reading.article().publishedOn();
    this.peopleNoun =
        lexicon.named("people").stream()
            .map(Name::entry)
            .filter(entry -> entry.kind() == Kind.AGENT)
            .findFirst();
    Countries countries = new Countries(lexicon);
    this.scenes = scenes(reading, lexicon);
    history.article(scenes);
    People people = People.of(scenes, givenNames, new Known(date, lexicon));
    this.posts = new Posts(this, countries, date);
    this.offices = new OfficeNotes(countries);
    this.changes = new OfficeChanges(posts, offices);
    this.homes = new Homes(reading.article(), lexicon, countries, scenes);
    Envoys envoys = new Envoys(scenes, posts);
    this.persons = new Persons(this, posts, people, homes, countries, offices, envoys, date);
    this.references =
        new References(this, history, people, countries, new Imprint(reading.article(), lexicon));
    this.agents = new Agents(this, posts, homes, references, offices, history);
    hear();
  }

  /** All mentions of an article, in the order of its sentences and words, and its offices. */
  public static Mentions mentions(
      Reading reading, ActorLexicon lexicon, GivenNames givenNames, Metonymy metonymy) {
    return new Resolution(reading, lexicon, givenNames, metonymy).run();
  }

  private static List<Scene> scenes(Reading reading, ActorLexicon lexicon) {
    List<Tiles> tiles = new ArrayList<>(reading.sentences().size());
    for (Sentence sentence : reading.sentences()) {
      tiles.add(Tiles.of(sentence, lexicon));
    }
    Namesakes.settle(tiles, Homes.datelineOf(reading.article(), lexicon));
    List<Scene> scenes = new ArrayList<>(tiles.size());
    for (int i = 0; i < tiles.size(); i++) {
      Sentence sentence = reading.sentences().get(i);
      Scene scene = Scene.of(sentence, Chunker.chunks(sentence, tiles.get(i)));
      Linker.link(scene);
      scenes.add(scene);
    }
    return scenes;
  }

  /** Hears first what offices the article says of persons, wherever it says so. */
  private void hear() {
    for (Scene scene : scenes) {
      for (List<Draft> drafts : scene.drafts()) {
        for (Draft draft : drafts) {
          Said said = draft.isOffice() && !draft.inner ? Said.of(scene, draft) : null;
          if (said != null && said.whom() != draft && said.whom().type == Type.PERSON) {
            persons.hear(said, draft);
          }
        }
      }
    }
  }

  private Mentions run() {
    List<Mention> mentions = new ArrayList<>();
    for (Scene scene : scenes) {
      history.enter(scene);
      Writer writer = new Writer(scene.sentence());
      for (List<Draft> drafts : scene.drafts()) {
        for (Draft draft : drafts) {
          resolve(draft);
          history.add(draft);
        }
        writer.write(drafts);
      }
      changes.note(scene);
      mentions.addAll(writer.mentions());
    }
    return new Mentions(mentions, offices.all());
  }

  /** Finds who a draft is, unless that is done or under way. */
  void resolve(Draft draft) {
    if (!draft.open()) {
      return;
    }
    switch (draft.type) {
      case STATE -> state(draft);
      case PLACE -> place(draft);
      case PEOPLE -> people(draft);
      case BODY -> body(draft);
      case NAMED -> named(draft);
      case AGENT -> agents.resolve(draft);
      case PERSON -> persons.resolve(draft);
      case QUANTITY -> quantity(draft);
      case PRONOUN, SIDES, COUNTRY, GROUP, COUNTERPART -> references.resolve(draft);
      case NONE -> none(draft);
    }
  }

  Persons persons() {
    return persons;
  }

  /** The state of those with whom somebody of a state is named; empty if there are none. */
  String stateBeside(Draft draft, Role role) {
    return agents.stateBeside(draft, role);
  }

  /** A city, region or building: the place, or the government or organ that sits there. */
  private void place(Draft draft) {
    Entry entry = draft.entry;
    if (entry == null) {
      draft.nobody();
      return;
    }
    boolean seat = entry.kind() == Kind.CAPITAL || entry.kind() == Kind.SEAT;
    Metonymy.Reading reading = metonymy.of(draft, seat);
    draft.sense = reading.sense();
    boolean government = draft.sense == Sense.GOVERNMENT;
    boolean ofState = Countries.isState(entry.country()) && entry.sectors().isEmpty();
    List<String> sectors = government && ofState ? List.of("GOV") : entry.sectors();
    String as = government ? ", for who governs there: " : ", the place: ";
    draft.settle(
        List.of(actor(entry, sectors)), "the name of " + entry.name() + as + reading.why());
  }

  private void state(Draft draft) {
    Entry entry = draft.entry;
    if (entry == null) {
      draft.nobody();
      return;
    }
    if (!draft.inner && metonymy.isLocation(draft)) {
      draft.sense = Sense.PLACE;
    }
    draft.settle(List.of(actor(entry, entry.sectors())), "the name of " + entry.name());
  }

  static Actor actor(Entry entry, List<String> sectors) {
    return new Actor(entry.id(), entry.name(), entry.country(), sectors, "");
  }

  /** "Palestinians", "Iraqi Kurds", "ethnic Albanians". */
  private void people(Draft draft) {
    Entry entry = draft.entry;
    if (entry == null) {
      draft.nobody();
      return;
    }
    boolean ethnic = entry.country().isEmpty() || isEstranged(draft);
    String country = ethnic ? "" : entry.country();
    String why = "people of " + entry.name();
    if (!draft.nations.isEmpty() && !draft.nations.get(0).country().isEmpty()) {
      country = draft.nations.get(0).country();
    } else if (draft.of != null && (draft.of.type == Type.STATE || draft.of.type == Type.PLACE)) {
      // "the Albanians of Serbia": people of Serbia.
      resolve(draft.of);
      ethnic |= !draft.of.actors.get(0).country().equals(country);
      country = draft.of.actors.get(0).country();
      why = "the phrase after it";
    } else if (country.isEmpty() && draft.in != null) {
      resolve(draft.in);
      if (draft.in.isSomebody()) {
        country = draft.in.actors.get(0).country();
        why = "where they are";
      }
    }
    if (country.isEmpty()) {
      country = homes.place(draft).orElse("");
      why = country.isEmpty() ? why : "the place in the sentence";
    }
    boolean asState = isStateLike(draft, ethnic);
    List<String> sectors =
        !entry.sectors().isEmpty() ? entry.sectors() : asState ? List.of() : List.of("CVL");
    String id = asState ? entry.id() : "kind:people:" + slug(entry.name()) + after(country);
    draft.settle(List.of(new Actor(id, draft.words(draft.head), country, sectors, "")), why);
  }

  private static boolean isEstranged(Draft draft) {
    return draft.chunk.parts().get(draft.head).foreign();
  }

  /** "the Palestinians" as a side; "168 Liberians" and "young Algerians" are people. */
  private static boolean isStateLike(Draft draft, boolean ethnic) {
    return !ethnic && draft.plural && draft.head == 1 && draft.chunk.isDefinite();
  }

  private void body(Draft draft) {
    Entry entry = draft.entry;
    if (entry == null) {
      draft.nobody();
      return;
    }
    String country = posts.countryOn(entry);
    String why = "the name of " + entry.name();
    if (country.isEmpty()) {
      List<Posts.Polity> polities = posts.polities(draft);
      if (!polities.isEmpty()) {
        country = polities.get(0).country();
        why += "; " + polities.get(0).why();
      }
    }
    Actor actor = new Actor(entry.id(), entry.name(), country, posts.sectorsOn(entry), "");
    draft.settle(List.of(actor), why);
  }

  /** An organisation that only the text knows. */
  private void named(Draft draft) {
    Draft same = draft.same;
    Draft kind = BodiesBeside.kindOf(draft);
    if (kind != null) {
      told(draft, kind);
      return;
    }
    if (same != null && same.type != Type.NONE) {
      resolve(same);
      if (same.isSomebody()) {
        draft.settle(same.actors, "short for " + same.actors.get(0).name());
        history.alias(draft.words(draft.nameFrom), same.actors);
        return;
      }
    }
    List<Actor> known = history.named(draft.words(draft.nameFrom));
    if (!known.isEmpty()) {
      draft.settle(known, "named so before");
      return;
    }
    List<Posts.Polity> polities = posts.polities(draft);
    String country = polities.isEmpty() ? "" : polities.get(0).country();
    String why = polities.isEmpty() ? "a name alone" : polities.get(0).why();
    List<String> sectors = draft.kinds.isEmpty() ? List.of() : draft.kinds.get(0).sectors();
    String name = draft.words(draft.nameFrom);
    draft.settle(List.of(new Actor("org:" + slug(name), name, country, sectors, "")), why);
  }

  /** "the Cedar Front, a Syrian rebel group": known by both from now on. */
  private void told(Draft draft, Draft kind) {
    String name = draft.words(draft.nameFrom);
    Role said = posts.roles(kind).get(0);
    Role role = said.country().isEmpty() ? homes.complete(kind, said) : said;
    Actor actor = new Actor("org:" + slug(name), name, role.country(), role.sectors(), "");
    draft.settle(List.of(actor), "what is said beside the name");
    history.alias(name, draft.actors);
    history.alias(name.substring(name.lastIndexOf(' ') + 1), draft.actors);
  }

  private void quantity(Draft draft) {
    Draft of = draft.of;
    boolean number = of != null && of.type == Type.QUANTITY && of.of == null;
    if (of == null || number) {
      // "thousands", "tens of thousands": nothing says of what.
      counted(draft);
      return;
    }
    resolve(of);
    boolean people = of.type == Type.AGENT || of.type == Type.PEOPLE || of.type == Type.PERSON;
    if (people && of.isSomebody()) {
      draft.settle(of.actors, of.why);
    } else {
      draft.nobody();
    }
  }

  /** "arrested 12", "thousands marched": people, by what is done to them or what they do. */
  private void counted(Draft draft) {
    Sentence sentence = draft.chunk.sentence();
    Token token = sentence.token(draft.top());
    Entry people = peopleNoun.orElse(null);
    if (people == null || token.head() == 0) {
      draft.nobody();
      return;
    }
    String verb = sentence.token(token.head()).lemma().toLowerCase(Locale.ROOT);
    boolean object = token.is("obj") || token.deprel().equals("nsubj:pass");
    boolean done = object && Nouns.isDoneToPeople(verb);
    boolean doing = token.deprel().equals("nsubj") && draft.plural && Nouns.isDoneByPeople(verb);
    if (!done && !doing) {
      draft.nobody();
      return;
    }
    draft.agent = people;
    draft.plural = true;
    Role role =
        new Role(
            "",
            "",
            people.sectors(),
            "",
            "",
            "",
            done ? "people, by what is done to them" : "people, by what they do");
    Role whole = homes.complete(draft, role);
    String id = "kind:people" + after(whole.country());
    draft.role = whole;
    draft.settle(
        List.of(new Actor(id, draft.words(0), whole.country(), whole.sectors(), "")), whole.why());
  }

  /** A thing; but one that is defined with a short name of somebody known is that somebody. */
  private void none(Draft draft) {
    Draft same = draft.same;
    if (same != null && same.type == Type.BODY) {
      resolve(same);
      draft.settle(same.actors, "its short name");
      return;
    }
    draft.nobody();
  }

  static String after(String owner) {
    return owner.isEmpty() ? "" : ":" + owner;
  }

  /** A name in lower case with hyphens for all but letters and digits. */
  static String slug(String name) {
    StringBuilder slug = new StringBuilder(name.length());
    for (int i = 0; i < name.length(); i++) {
      char c = Character.toLowerCase(name.charAt(i));
      if (Character.isLetterOrDigit(c)) {
        slug.append(c);
      } else if (slug.length() > 0 && slug.charAt(slug.length() - 1) != '-') {
        slug.append('-');
      }
    }
    int end = slug.length();
    while (end > 0 && slug.charAt(end - 1) == '-') {
      end--;
    }
    slug.setLength(end);
    return slug.toString();
  }
}
