package org.dyad.actor.resolve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dyad.actor.Actor;
import org.dyad.actor.ActorLexicon;
import org.dyad.actor.lexicon.Entry;
import org.dyad.actor.lexicon.Kind;
import org.dyad.actor.lexicon.Match;
import org.dyad.actor.lexicon.Name;
import org.dyad.actor.lexicon.Standing;
import org.dyad.actor.lexicon.Words;
import org.dyad.article.Article;
import org.dyad.article.Found;
import org.jspecify.annotations.Nullable;

/**
 * Who speaks in an article outside of quotations, by the names of its publisher and author, which
 * stand apart from its text: the "we" of a press release. A newspaper that reports is none; a name
 * of which nothing is known is an organisation or person of that name.
 */
final class Imprint {

  private final ActorLexicon lexicon;
  private final Optional<LocalDate> date;
  private final @Nullable Actor publisher;
  private final @Nullable Actor author;

  Imprint(Article article, ActorLexicon lexicon) {
    this.lexicon = lexicon;
    this.date = article.publishedOn();
    this.publisher = actor(article.publisher(), "org:");
    this.author = actor(article.byline(), "person:");
  }

  /** Who "we" and "our" are; null if no name tells. */
  @Nullable Actor we() {
    // An unknown person writes for others that are not named.
    boolean body = author != null && !author.id().startsWith("person:");
    return publisher != null ? publisher : body ? author : null;
  }

  /** Who "I" and "my" are; null if no name tells. */
  @Nullable Actor one() {
    return author != null && author.id().startsWith("person:") ? author : null;
  }

  private @Nullable Actor actor(Found given, String unknown) {
    String name = plain(given.value());
    if (name.isEmpty()) {
      return null;
    }
    Actor actor = whole(name);
    if (actor == null) {
      actor = inside(name);
    }
    if (actor == null) {
      actor = new Actor(unknown + Resolution.slug(name), name, "", List.of(), "");
    }
    return actor.hasSector("JRN") ? null : actor;
  }

  private static String plain(String given) {
    String name = given.strip();
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.startsWith("the ") ? name.substring("the ".length()).strip() : name;
  }

  /** Somebody known whose name this is. */
  private @Nullable Actor whole(String name) {
    for (Name known : lexicon.named(name)) {
      Entry entry = known.entry();
      switch (entry.kind()) {
        case STATE, BODY, ORGAN, GROUP, PARTY, SEAT -> {
          return of(entry);
        }
        case PERSON -> {
          return person(entry);
        }
        default -> {}
      }
    }
    return lexicon.person(name).map(this::person).orElse(null);
  }

  /** "Press Office of the Kremlin", "Foreign Ministry of Chad", "Embassy of Chad in Rome". */
  private @Nullable Actor inside(String name) {
    List<String> words = List.of(name.replace(',', ' ').strip().split("\\s+"));
    Words looked = Words.of(words, words);
    @Nullable Entry noun = null;
    @Nullable Entry nation = null;
    List<Entry> bodies = new ArrayList<>(1);
    int token = 1;
    while (token <= looked.size()) {
      Optional<Match> match = lexicon.longest(looked, token);
      if (match.isPresent()) {
        Entry agent = entry(match.get(), Kind.AGENT);
        Entry state = entry(match.get(), Kind.STATE, Kind.ADJECTIVE, Kind.CAPITAL);
        Entry body = entry(match.get(), Kind.BODY, Kind.ORGAN, Kind.GROUP, Kind.PARTY, Kind.SEAT);
        noun = noun == null ? agent : noun;
        nation = nation == null && state != null && !state.country().isEmpty() ? state : nation;
        if (body != null) {
          bodies.add(body);
        }
      }
      token = match.map(Match::last).orElse(token) + 1;
    }
    if (noun != null && nation != null) {
      return kind(noun, nation);
    }
    if (!bodies.isEmpty()) {
      return of(bodies.get(0));
    }
    return noun == null || noun.sectors().isEmpty() ? null : kind(noun, null);
  }

  private static @Nullable Entry entry(Match match, Kind... kinds) {
    for (Kind kind : kinds) {
      for (Name name : match.names()) {
        if (name.entry().kind() == kind) {
          return name.entry();
        }
      }
    }
    return null;
  }

  private static Actor kind(Entry noun, @Nullable Entry nation) {
    String country = nation == null ? "" : nation.country();
    String id = "kind:" + Resolution.slug(noun.name()) + Resolution.after(country);
    return new Actor(id, noun.name(), country, noun.sectors(), "");
  }

  private Actor of(Entry entry) {
    List<String> sectors = date.map(entry::sectorsOn).orElse(entry.sectors());
    String country =
        date.flatMap(entry::standingOn)
            .map(Standing::country)
            .filter(code -> !code.isEmpty())
            .orElse(entry.country());
    return new Actor(entry.id(), entry.name(), country, sectors, "");
  }

  private Actor person(Entry entry) {
    Optional<Standing> standing = date.flatMap(entry::standingOn);
    List<String> sectors =
        standing
            .map(Standing::sectors)
            .orElse(date.flatMap(entry::formerOn).isPresent() ? Sectors.former() : entry.sectors());
    String office = standing.map(Standing::office).orElse("");
    return new Actor(entry.id(), entry.name(), entry.country(), sectors, office);
  }
}
