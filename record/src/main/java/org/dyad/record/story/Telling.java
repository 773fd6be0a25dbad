package org.dyad.record.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.dyad.article.Span;
import org.dyad.event.Event;
import org.dyad.event.Event.Location;
import org.dyad.event.Event.Participant;
import org.dyad.event.Evidence;
import org.dyad.event.Ontology;
import org.dyad.event.Quad;
import org.dyad.record.kept.KeptEvent;

/**
 * A coded event, and what is compared of it.
 *
 * @param kept the event with its article
 * @param quad class of its type
 * @param standing what is claimed of it
 * @param actors who did it
 * @param recipients to whom
 * @param window when it can have been
 * @param words of the sentences that tell it
 * @param triggers stems of the words that name it
 * @param gist words of the article that tell most
 */
public record Telling(
    KeptEvent kept,
    Quad quad,
    Standing standing,
    List<Who> actors,
    List<Who> recipients,
    Window window,
    Words words,
    Set<String> triggers,
    Words gist)
    implements Comparable<Telling> {

  /** What a report claims of an event. Tellings that claim different things are not one story. */
  public enum Standing {
    /** It was, or is. */
    HAPPENED,
    /** It may be, or will be. */
    AHEAD,
    /** It was not. */
    DENIED
  }

  /** Words of an article's gist. */
  private static final int GIST = 40;

  /** Characters of an article that its gist is taken from. */
  private static final int BEGINNING = 1_500;

  public Telling {
    actors = List.copyOf(actors);
    recipients = List.copyOf(recipients);
    triggers = Set.copyOf(triggers);
  }

  /** What an article is about, for all its tellings: its headline and beginning. */
  public record Gist(Words words) {

    /**
     * @param title empty if it has none
     * @param text the whole
     */
    public static Gist of(String title, String text, Rarity rarity) {
      String beginning = text.substring(0, Math.min(BEGINNING, text.length()));
      return new Gist(Words.most(title + '\n' + beginning, rarity, GIST));
    }
  }

  public static Telling of(KeptEvent kept, Gist gist, Ontology ontology, Rarity rarity) {
    Event event = kept.event();
    StringBuilder text = new StringBuilder();
    Set<String> triggers = new TreeSet<>();
    for (Evidence evidence : event.evidence()) {
      text.append(evidence.text()).append('\n');
      for (Span words : evidence.event()) {
        triggers.addAll(Words.of(part(evidence, words), rarity).stems());
      }
    }
    return new Telling(
        kept,
        ontology.quad(event.type().type()),
        standing(kept),
        who(event.actors()),
        who(event.recipients()),
        Window.of(event.date(), event.status(), kept.article().published()),
        Words.of(text.toString(), rarity),
        triggers,
        gist.words());
  }

  private static Standing standing(KeptEvent kept) {
    if (kept.event().status().negated()) {
      return Standing.DENIED;
    }
    return kept.happened() ? Standing.HAPPENED : Standing.AHEAD;
  }

  private static List<Who> who(List<Participant> side) {
    List<Who> who = new ArrayList<>(side.size());
    for (Participant one : side) {
      who.add(Who.of(one.actor()));
    }
    return who;
  }

  /** Words of a sentence; spans count code points of the article. */
  private static String part(Evidence evidence, Span words) {
    String text = evidence.text();
    int points = text.codePointCount(0, text.length());
    int from = Math.max(0, Math.min(points, words.start() - evidence.span().start()));
    int to = Math.max(from, Math.min(points, words.end() - evidence.span().start()));
    return text.substring(text.offsetByCodePoints(0, from), text.offsetByCodePoints(0, to));
  }

  /** The key of the event in the record. */
  public long id() {
    return kept.id();
  }

  /** The article's own id. */
  String article() {
    return kept.article().id();
  }

  Event event() {
    return kept.event();
  }

  Optional<Location> place() {
    return event().place();
  }

  /** All who take part. */
  List<Who> everybody() {
    List<Who> all = new ArrayList<>(actors);
    all.addAll(recipients);
    return all;
  }

  /** Its number in its article. */
  private int number() {
    return (int) (kept.id() - KeptEvent.id(kept.article().key(), 0));
  }

  /** By article and number there: an order that has nothing to do with when an article came. */
  @Override
  public int compareTo(Telling other) {
    int byArticle = article().compareTo(other.article());
    return byArticle != 0 ? byArticle : Integer.compare(number(), other.number());
  }

  /**
   * A number for the story whose first telling this is: the same in every record that holds it,
   * above 0.
   */
  long storyId() {
    long hash = 0xcbf29ce484222325L;
    String name = article() + '#' + number();
    for (int i = 0; i < name.length(); i++) {
      hash = (hash ^ name.charAt(i)) * 0x100000001b3L;
    }
    hash = (hash ^ (hash >>> 32)) * 0x9e3779b97f4a7c15L;
    return Math.max(1, (hash ^ (hash >>> 29)) & Long.MAX_VALUE);
  }

  /** What is the same in the tellings of copies of an article. */
  record Wording(String event, String text) {}

  /** Equal for two tellings in the same words that are coded the same. */
  Wording wording() {
    Event event = event();
    StringBuilder text = new StringBuilder();
    for (Evidence evidence : event.evidence()) {
      text.append(evidence.text()).append('\n');
    }
    return new Wording(
        event.type() + " " + standing + " " + actors + " " + recipients + " " + window,
        text.toString());
  }
}
