package org.dyad.actor.resolve;

import java.util.ArrayList;
import java.util.List;
import org.dyad.actor.Actor;
import org.dyad.actor.lexicon.Entry;
import org.dyad.actor.lexicon.Kind;
import org.dyad.actor.lexicon.Trait;
import org.dyad.actor.office.OfficeNames;
import org.dyad.actor.office.OfficeSeen;
import org.dyad.actor.office.OfficeSeen.Standing;
import org.dyad.article.Span;
import org.dyad.reading.Sentence;
import org.dyad.reading.Token;
import org.jspecify.annotations.Nullable;

/** Notes who an article says holds which office. Lives in one article and one thread. */
final class OfficeNotes {

  private static final String ELECT = "-elect";
  private static final String DESIGNATE = "-designate";
  private static final String ACTING = "acting ";

  private final Countries countries;
  private final List<OfficeSeen> seen = new ArrayList<>();

  OfficeNotes(Countries countries) {
    this.countries = countries;
  }

  List<OfficeSeen> all() {
    return seen;
  }

  /**
   * Notes an office that a phrase says somebody holds.
   *
   * @param words the phrase
   * @param title the phrase that names the office: the same, or one beside it
   * @param standing how it is held, unless the title says otherwise ("former")
   */
  void note(Draft words, @Nullable Draft title, Actor person, Role role, Standing standing) {
    String bare = bare(role.post());
    boolean shadow = title != null && !bare.isEmpty() && isShadow(title);
    String post = shadow ? "shadow " + bare : bare;
    boolean of = !role.polity().isEmpty() || !role.country().isEmpty();
    if (post.isEmpty() || !of || (title != null && !isTitle(title.agent))) {
      return;
    }
    if (!OfficeNames.isOffice(post)) {
      return;
    }
    if (title != null && (isAny(title) || (!isTold(title) && isVague(post)))) {
      return;
    }
    Standing told = title == null ? standing : told(title, role.post(), standing);
    String polity = title == null ? "" : local(title);
    if (polity.isEmpty()) {
      polity = role.polity().isEmpty() ? countries.name(role.country()) : role.polity();
    }
    String sentTo = role.sentTo().isEmpty() ? "" : " to " + role.sentTo();
    boolean former = role.sectors().equals(Sectors.former()) && told == Standing.HELD;
    List<String> sectors = title == null || !former ? role.sectors() : own(title);
    add(words, person, OfficeNames.usual(post) + sentTo, polity, role.country(), sectors, told);
  }

  /** "Shadow Home Secretary": the opposition's, and no office of the state. */
  private static boolean isShadow(Draft title) {
    for (int i = title.chunk.first(); i < title.token(); i++) {
      if (title.chunk.sentence().token(i).form().equalsIgnoreCase("shadow")) {
        return true;
      }
    }
    return false;
  }

  /** "a great leader", "an able minister": what somebody is like, and no office of a name. */
  private static boolean isAny(Draft title) {
    String first = title.chunk.sentence().token(title.chunk.first()).form();
    boolean any = first.equalsIgnoreCase("a") || first.equalsIgnoreCase("an");
    return any && !title.isFormer();
  }

  /** Offices and ranks that many have: whose they are must be said, and not guessed. */
  private static boolean isVague(String post) {
    if (!OfficeNames.isSingle(post)) {
      return true;
    }
    return switch (post) {
      case "chairman", "chairwoman", "chair", "chief", "director", "head", "leader", "manager" ->
          true;
      case "speaker", "commissioner", "secretary", "superintendent", "marshal", "boss" -> true;
      default -> false;
    };
  }

  private static boolean isTold(Draft title) {
    return !title.nations.isEmpty()
        || title.host != null
        || title.owner != null
        || title.of != null;
  }

  /** The province or town of its governor, mayor or premier; empty if none is named. */
  private static String local(Draft title) {
    Entry agent = title.agent;
    String noun = agent == null ? "" : agent.name();
    boolean fits = noun.endsWith("governor") || noun.endsWith("mayor") || noun.equals("premier");
    if (!fits) {
      return "";
    }
    for (Entry nation : title.nations) {
      if (nation.kind() == Kind.REGION || nation.kind() == Kind.CITY) {
        return nation.name();
      }
    }
    String of = local(title.of, "");
    return local(title.owner, of);
  }

  private static String local(@Nullable Draft owner, String other) {
    if (owner == null || owner.actors.isEmpty()) {
      return other;
    }
    Actor actor = owner.actors.get(0);
    boolean place = actor.id().startsWith("region:") || actor.id().startsWith("city:");
    return place ? actor.name() : other;
  }

  /** "the Okoye government": its head is Okoye. */
  void noteHead(Draft words, Actor head) {
    if (Countries.isState(head.country())) {
      String polity = countries.name(head.country());
      List<String> sectors = List.of("GOV");
      add(
          words,
          head,
          OfficeSeen.HEAD_OF_GOVERNMENT,
          polity,
          head.country(),
          sectors,
          Standing.HOLDS);
    }
  }

  /** The last thing noted of a person that names an office, or null. */
  @Nullable OfficeSeen last(Actor person) {
    for (int i = seen.size() - 1; i >= 0; i--) {
      OfficeSeen one = seen.get(i);
      if (one.person().equals(person.id()) && !one.office().equals(OfficeSeen.HEAD_OF_GOVERNMENT)) {
        return one;
      }
    }
    return null;
  }

  /**
   * Notes that an office named before begins or ends for somebody.
   *
   * @param words the phrase that names the person
   * @param verb the verb that says so
   */
  void change(Draft words, Token verb, Actor person, OfficeSeen office, Standing standing) {
    for (OfficeSeen one : seen) {
      boolean same = one.person().equals(person.id()) && one.office().equals(office.office());
      if (same && one.sentence() == words.sentence() && one.standing() == standing) {
        return;
      }
    }
    Sentence sentence = words.chunk.sentence();
    Span span = sentence.token(words.from).span().cover(sentence.token(words.to).span());
    seen.add(
        new OfficeSeen(
            person.id(),
            person.name(),
            office.office(),
            office.polity(),
            office.country(),
            office.sectors(),
            standing,
            sentence.number(),
            span.cover(verb.span())));
  }

  private void add(
      Draft words,
      Actor person,
      String office,
      String polity,
      String country,
      List<String> sectors,
      Standing standing) {
    Sentence sentence = words.chunk.sentence();
    for (OfficeSeen one : seen) {
      boolean same = one.person().equals(person.id()) && one.office().equals(office);
      if (same && one.sentence() == sentence.number() && one.standing() == standing) {
        return;
      }
    }
    Span span = sentence.token(words.from).span().cover(sentence.token(words.to).span());
    seen.add(
        new OfficeSeen(
            person.id(),
            person.name(),
            office,
            polity,
            country,
            sectors,
            standing,
            sentence.number(),
            span));
  }

  /** The sectors of an office while it is held. */
  private static List<String> own(Draft title) {
    return title.agent == null ? List.of() : title.agent.sectors();
  }

  private static boolean isTitle(@Nullable Entry agent) {
    return agent == null || (agent.is(Trait.OFFICE) && agent.is(Trait.TITLE));
  }

  private static Standing told(Draft title, String post, Standing standing) {
    if (title.isFormer() || isThen(title)) {
      return Standing.HELD;
    }
    if (isElected(title)) {
      // "Okoye, elected president in 2011"; "the elected president" holds it.
      return standing == Standing.HOLDS && !isDefinite(title) ? Standing.BEGINS : standing;
    }
    if (title.traits.contains(Trait.INCOMING) || post.endsWith(ELECT) || post.endsWith(DESIGNATE)) {
      return Standing.WILL_HOLD;
    }
    if (title.traits.contains(Trait.CLAIMED)) {
      return Standing.CLAIMS;
    }
    boolean acts = title.traits.contains(Trait.ACTING) || post.startsWith(ACTING);
    return acts && !isLeaving(title) && standing == Standing.HOLDS ? Standing.ACTS : standing;
  }

  /** "Okoye, then Chad's premier,": the word stands before whose premier. */
  private static boolean isThen(Draft title) {
    Draft owner = title.owner;
    int first = owner == null ? title.chunk.first() : Math.min(owner.from, title.chunk.first());
    Sentence sentence = title.chunk.sentence();
    for (int i = Math.max(2, first - 1); i <= first; i++) {
      String form = sentence.token(i).form();
      boolean then = form.equalsIgnoreCase("then") || form.equalsIgnoreCase("formerly");
      if (then && sentence.token(i - 1).upos().equals("PUNCT")) {
        return true;
      }
    }
    return false;
  }

  /** "outgoing" and "departing": still in office. */
  private static boolean isLeaving(Draft title) {
    for (int i = title.chunk.first(); i < title.token(); i++) {
      String form = title.chunk.sentence().token(i).form();
      if (form.equalsIgnoreCase("outgoing") || form.equalsIgnoreCase("departing")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isElected(Draft title) {
    Sentence sentence = title.chunk.sentence();
    for (int i = title.chunk.first(); i < title.token(); i++) {
      Token token = sentence.token(i);
      if (token.form().equalsIgnoreCase("elected")) {
        return i == 1 || !sentence.token(i - 1).form().equalsIgnoreCase("newly");
      }
    }
    return false;
  }

  /** Whether more than "elected" stands before the title. */
  private static boolean isDefinite(Draft title) {
    return !title.chunk.sentence().token(title.chunk.first()).form().equalsIgnoreCase("elected");
  }

  /** The office itself: "president" of "former president" and "president-elect". */
  private static String bare(String post) {
    String bare = without(without(post, "former "), ACTING);
    if (bare.endsWith(ELECT)) {
      return bare.substring(0, bare.length() - ELECT.length());
    }
    return bare.endsWith(DESIGNATE) ? bare.substring(0, bare.length() - DESIGNATE.length()) : bare;
  }

  private static String without(String post, String prefix) {
    return post.startsWith(prefix) ? post.substring(prefix.length()) : post;
  }
}
