package org.dyad.actor.resolve;

import java.time.LocalDate;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dyad.actor.Actor;
import org.dyad.actor.lexicon.Entry;
import org.dyad.actor.lexicon.Standing;
import org.dyad.actor.office.OfficeSeen;
import org.dyad.actor.resolve.Draft.Type;
import org.dyad.actor.resolve.People.Person;
import org.jspecify.annotations.Nullable;

/**
 * Says what a person is: by the title of this mention, else by the last title before it in the
 * article, else the first after it, else by the offices that the lexicon knows on the article's
 * day.
 */
final class Persons {

  private final Resolution resolution;
  private final Posts posts;
  private final People people;
  private final Homes homes;
  private final Countries countries;
  private final OfficeNotes offices;
  private final Envoys envoys;
  private final Optional<LocalDate> date;
  private final Map<Person, Role> current = new IdentityHashMap<>();
  private final Map<Person, Heard> heard = new IdentityHashMap<>();

  /** An office that a sentence says of somebody. */
  private record Heard(Said said, Draft office) {}

  Persons(
      Resolution resolution,
      Posts posts,
      People people,
      Homes homes,
      Countries countries,
      OfficeNotes offices,
      Envoys envoys,
      Optional<LocalDate> date) {
    this.resolution = resolution;
    this.posts = posts;
    this.people = people;
    this.homes = homes;
    this.countries = countries;
    this.offices = offices;
    this.envoys = envoys;
    this.date = date;
  }

  void resolve(Draft draft) {
    Person person = people.who(draft);
    if (person == null) {
      draft.nobody();
      return;
    }
    Role role = told(draft);
    Role held = role != null && role.post().isEmpty() ? known(person) : null;
    if (held != null && !held.post().isEmpty()) {
      // "Col. Gaddafi": a rank takes no office from its holder.
      role = null;
    }
    boolean told = role != null;
    if (role != null) {
      role = completed(person, draft, role);
      current.put(person, newer(person, draft, role));
    } else {
      role = current.get(person);
    }
    if (role == null) {
      role = laterTold(person, draft);
    }
    if (role == null) {
      role = known(person);
    }
    if (role == null) {
      role = heard(person, draft);
    }
    if (role == null || (role.sectors().isEmpty() && role.post().isEmpty())) {
      role = ofHost(draft, role);
    }
    draft.role = role;
    Entry known = person.known();
    String id = known == null ? "person:" + Resolution.slug(person.written()) : known.id();
    String name = known == null ? person.written() : known.name();
    Actor actor = new Actor(id, name, role.country(), role.sectors(), role.office());
    draft.settle(List.of(actor), role.why());
    if (told) {
      Draft title = draft.agent == null && draft.same != null ? draft.same : draft;
      offices.note(draft, title, actor, role, OfficeSeen.Standing.HOLDS);
    }
  }

  /**
   * "Okoye, a former general, was appointed minister": of a former office and a new one, the new.
   */
  private Role newer(Person person, Draft draft, Role told) {
    Heard more = told.post().startsWith("former ") ? heard.get(person) : null;
    boolean other = more != null && more.said().standing() != OfficeSeen.Standing.HELD;
    Role role = other ? heard(person, draft) : null;
    return role == null ? told : role;
  }

  /** What the words of a mention, or those beside it, say; null if nothing. */
  private @Nullable Role told(Draft draft) {
    if (draft.agent != null) {
      return posts.roles(draft).get(0);
    }
    Draft same = draft.same;
    if (draft.counterpart || (same != null && same.type == Type.COUNTERPART)) {
      return counterpart(draft.counterpart || same == null ? draft : same);
    }
    if (same != null && same.agent != null) {
      return posts.roles(same).get(0);
    }
    return null;
  }

  /** "his Russian counterpart": the office of the one, of another state. */
  @Nullable Role counterpart(Draft draft) {
    Role other = officeOf(draft.owner);
    List<Posts.Polity> polities = posts.nations(draft);
    if (polities.isEmpty()) {
      return null;
    }
    Posts.Polity polity = polities.get(0);
    List<String> sectors = other == null ? List.of("GOV") : other.sectors();
    String post = other == null ? "" : other.post();
    return new Role(polity.country(), polity.name(), sectors, post, "", polity.why());
  }

  /** The role of a draft's actor as far as the article has told it; null if it has not. */
  @Nullable Role officeOf(@Nullable Draft draft) {
    if (draft == null) {
      return null;
    }
    resolution.resolve(draft);
    if (draft.role != null) {
      return draft.role;
    }
    for (Actor actor : draft.actors) {
      if (!actor.office().isEmpty()) {
        int of = actor.office().lastIndexOf(" of " + countries.name(actor.country()));
        String post = of < 0 ? actor.office() : actor.office().substring(0, of);
        return new Role(actor.country(), "", actor.sectors(), post, "", "");
      }
    }
    return null;
  }

  /** Hears that a sentence says an office of a person: "Okoye was appointed premier". */
  void hear(Said said, Draft office) {
    Person person = people.who(said.whom());
    if (person != null) {
      heard.putIfAbsent(person, new Heard(said, office));
    }
  }

  private @Nullable Role laterTold(Person person, Draft draft) {
    for (Draft mention : person.mentions()) {
      if (mention != draft) {
        Role role = told(mention);
        if (role != null) {
          return completed(person, mention, role);
        }
      }
    }
    return null;
  }

  /** The office that a sentence says of a person; of one that is over, what remains is an elite. */
  private @Nullable Role heard(Person person, Draft draft) {
    Heard heard = this.heard.get(person);
    if (heard == null) {
      return null;
    }
    Role role = completed(person, draft, posts.roles(heard.office()).get(0));
    boolean over = heard.said().standing() == OfficeSeen.Standing.HELD;
    return over
        ? role.of(role.country(), role.polity(), Sectors.former(), "an office once held")
        : role;
  }

  /** A role whose country is not told takes it from other mentions, the lexicon, or the article. */
  private Role completed(Person person, Draft draft, Role role) {
    if (!role.country().isEmpty() || !role.owner().isEmpty()) {
      return role;
    }
    Role before = current.get(person);
    if (before != null && !before.country().isEmpty()) {
      return with(role, before.country(), before.why());
    }
    for (Draft mention : person.mentions()) {
      Role other = mention == draft ? null : told(mention);
      if (other != null && !other.country().isEmpty()) {
        return with(role, other.country(), other.why());
      }
    }
    Entry known = person.known();
    if (known != null && !known.country().isEmpty()) {
      return with(role, known.country(), "a known person");
    }
    Draft title = draft.agent == null && draft.same != null ? draft.same : draft;
    Role envoy = envoys.sender(title);
    String beside = envoy == null ? resolution.stateBeside(draft, role) : "";
    if (!beside.isEmpty()) {
      return with(role, beside, "named beside those of that state");
    }
    return envoy == null ? homes.complete(title, role) : with(role, envoy.country(), envoy.why());
  }

  private Role with(Role role, String country, String why) {
    List<String> sectors = role.sectors();
    if (sectors.isEmpty() || sectors.equals(Sectors.former())) {
      sectors = role.post().startsWith("former ") ? sectors : List.of("GOV");
    }
    return role.of(country, countries.name(country), sectors, why);
  }

  private @Nullable Role known(Person person) {
    Entry entry = person.known();
    if (entry == null) {
      return null;
    }
    Optional<Standing> standing = date.flatMap(entry::standingOn);
    if (standing.isPresent()) {
      return role(entry, standing.get(), "");
    }
    Optional<Standing> former = date.flatMap(entry::formerOn);
    if (former.isPresent()) {
      return role(entry, former.get(), "former ");
    }
    if (date.isEmpty() && !entry.standings().isEmpty()) {
      return role(entry, entry.standings().get(entry.standings().size() - 1), "");
    }
    return new Role(entry.country(), "", entry.sectors(), "", "", "a known person");
  }

  private Role role(Entry entry, Standing standing, String former) {
    String country = standing.country().isEmpty() ? entry.country() : standing.country();
    boolean whole = !countries.isOfficeNoun(standing.office()) || !Countries.isState(country);
    List<String> sectors = former.isEmpty() ? standing.sectors() : Sectors.former();
    String polity = whole || standing.office().isEmpty() ? "" : countries.name(country);
    String post = standing.office().isEmpty() ? "" : former + standing.office();
    return new Role(country, polity, sectors, post, "", "a known person at the article's date");
  }

  /** "the Labour man Ali Okoye": of the body before the name, if any. */
  private Role ofHost(Draft draft, @Nullable Role known) {
    Entry host = draft.host;
    Draft owner = draft.owner;
    if (host == null && owner != null && owner.type == Type.BODY) {
      host = owner.entry;
    }
    Role role = known == null ? unknown(draft) : known;
    if (host == null || !role.sectors().isEmpty()) {
      return role;
    }
    String country = role.country().isEmpty() ? posts.countryOn(host) : role.country();
    String why = known == null ? "\"" + host.name() + "\" before the name" : role.why();
    return new Role(country, "", posts.sectorsOn(host), "", host.id(), why);
  }

  /** Nothing is said of the person but perhaps a nation. */
  private Role unknown(Draft draft) {
    List<Posts.Polity> polities = posts.nations(draft);
    if (polities.isEmpty()) {
      return new Role("", "", List.of(), "", "", "a name alone");
    }
    return new Role(polities.get(0).country(), "", List.of(), "", "", polities.get(0).why());
  }
}
