package org.dyad.actor.resolve;

import java.util.ArrayList;
import java.util.List;
import org.dyad.actor.Actor;
import org.dyad.actor.lexicon.Entry;
import org.dyad.actor.lexicon.Trait;
import org.dyad.actor.office.OfficeNames;
import org.dyad.actor.office.OfficeSeen;
import org.dyad.actor.office.OfficeSeen.Standing;
import org.dyad.article.Span;
import org.dyad.reading.Sentence;
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
    String post = bare(role.post());
    boolean of = !role.polity().isEmpty() || !role.country().isEmpty();
    if (post.isEmpty() || !of || (title != null && !isTitle(title.agent))) {
      return;
    }
    Standing told = title == null ? standing : told(title, role.post(), standing);
    String polity = role.polity().isEmpty() ? countries.name(role.country()) : role.polity();
    boolean former = role.sectors().equals(Sectors.former()) && told == Standing.HELD;
    List<String> sectors = title == null || !former ? role.sectors() : own(title);
    add(words, person, OfficeNames.usual(post), polity, role.country(), sectors, told);
  }

  /** "the Okoye government": its head is Okoye. */
  void noteHead(Draft words, Actor head) {
    if (Countries.isState(head.country())) {
      String polity = countries.name(head.country());
      List<String> sectors = List.of("GOV");
      add(words, head, "head of government", polity, head.country(), sectors, Standing.HOLDS);
    }
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
    if (title.isFormer()) {
      return Standing.HELD;
    }
    if (title.traits.contains(Trait.INCOMING) || post.endsWith(ELECT) || post.endsWith(DESIGNATE)) {
      return Standing.WILL_HOLD;
    }
    if (title.traits.contains(Trait.CLAIMED)) {
      return Standing.CLAIMS;
    }
    boolean acts = title.traits.contains(Trait.ACTING) || post.startsWith(ACTING);
    return acts && standing == Standing.HOLDS ? Standing.ACTS : standing;
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
