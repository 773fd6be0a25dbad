package org.dyad.record.made;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.dyad.Coded;
import org.dyad.actor.Actor;
import org.dyad.actor.Mentions;
import org.dyad.actor.office.OfficeSeen;
import org.dyad.article.Article;
import org.dyad.article.Block;
import org.dyad.article.Found;
import org.dyad.article.Span;
import org.dyad.event.Event;
import org.dyad.event.Event.Location;
import org.dyad.event.Event.Participant;
import org.dyad.event.EventType;
import org.dyad.event.Evidence;
import org.dyad.event.Status;
import org.dyad.place.Place;
import org.dyad.reading.Reading;
import org.dyad.reading.Sentence;
import org.dyad.reading.Token;
import org.dyad.time.DateSpan;

/**
 * Coded articles made without reading: each sentence of their text is "Premier Ada of Norway
 * visited Kenya in Nairobi on 2024-03-05 🕊 ." with countries, verbs and days by a number. Their
 * words stand where the offsets say, past characters that are two UTF-16 units.
 */
public final class Made {

  private static final String[][] COUNTRIES = {
    {"Norway", "NOR", "Oslo"}, {"Kenya", "KEN", "Nairobi"}, {"Chile", "CHL", "Santiago"},
    {"Jordan", "JOR", "Amman"}, {"Nepal", "NPL", "Kathmandu"}, {"Ghana", "GHA", "Accra"},
  };

  private static final String[][] VERBS = {
    {"visited", "CONSULT/visit", "042"}, {"praised", "SUPPORT", "051"},
    {"accused", "ACCUSE", "112"}, {"attacked", "ASSAULT", "190"},
  };

  private static final int VARIED = 60;

  /** The least number that is written with five letters and digits. */
  private static final long LEAST = 36L * 36 * 36 * 36;

  private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);

  private Made() {}

  /**
   * An article of {@code number}; the same number tells the same.
   *
   * @param sentences how many events it tells
   */
  public static Coded coded(String id, int number, int sentences) {
    return coded(id, number, sentences, false);
  }

  /** As {@link #coded}, of many countries and matters, so that few articles tell the same. */
  public static Coded varied(String id, int number, int sentences) {
    return coded(id, number, sentences, true);
  }

  private static Coded coded(String id, int number, int sentences, boolean varied) {
    LocalDate published = FIRST.plusDays(number % 400);
    StringBuilder text = new StringBuilder();
    List<Block> blocks = new ArrayList<>();
    List<Sentence> read = new ArrayList<>();
    List<Words> words = new ArrayList<>();
    for (int i = 0; i < sentences; i++) {
      int start = text.length();
      Words told =
          varied
              ? new Words(new Random(number * 100L + i), start, published)
              : new Words(number + i * 7, start, published);
      text.append(told.text);
      Span span = new Span(start, text.length());
      blocks.add(new Block(Block.Kind.PARAGRAPH, span));
      read.add(new Sentence(i + 1, i, Block.Kind.PARAGRAPH, told.tokens(), List.of()));
      words.add(told);
      text.append('\n');
    }
    Article article =
        new Article(
            id,
            id + ".txt",
            text.toString(),
            text.length(),
            blocks,
            new Found("Report " + number, Span.NONE, "given"),
            Found.NOTHING,
            Found.NOTHING,
            new Found("The Daily", Span.NONE, "given"),
            number % 2 == 0 ? "" : "https://news.example/" + number,
            new Found(published.toString(), Span.NONE, "given"),
            new Found("en", Span.NONE, "given"));
    List<Event> events = new ArrayList<>();
    List<OfficeSeen> offices = new ArrayList<>();
    for (int i = 0; i < sentences; i++) {
      events.add(words.get(i).event(id, i + 1, read.get(i).span()));
      offices.add(words.get(i).office(i + 1));
    }
    return new Coded(
        article,
        new Reading(article, read),
        List.of(),
        new Mentions(List.of(), offices),
        List.of(),
        List.of(),
        events);
  }

  /** The same article with an event that no ontology knows. */
  public static Coded withUnknownType(Coded coded) {
    List<Event> events = new ArrayList<>(coded.events());
    Event first = events.get(0);
    events.set(
        0,
        new Event(
            new EventType("NOTHING", ""),
            first.cameo(),
            first.actors(),
            first.recipients(),
            first.contexts(),
            first.date(),
            first.dateWords(),
            first.place(),
            first.status(),
            first.frame(),
            first.rule(),
            first.score(),
            first.evidence()));
    return new Coded(
        coded.article(),
        coded.reading(),
        coded.propositions(),
        coded.mentions(),
        coded.times(),
        coded.places(),
        events);
  }

  /** One sentence and where its words stand. */
  private static final class Words {

    private final String[] source;
    private final String[] target;
    private final String[] verb;
    private final LocalDate day;
    private final int start;
    private final String text;

    Words(int number, int start, LocalDate published) {
      this.source = COUNTRIES[Math.floorMod(number, COUNTRIES.length)];
      this.target = COUNTRIES[Math.floorMod(number / 2 + number % 5 + 1, COUNTRIES.length)];
      this.verb = VERBS[Math.floorMod(number / 3, VERBS.length)];
      this.day = published.minusDays(number % 3);
      this.start = start;
      this.text = text("");
    }

    Words(Random random, int start, LocalDate published) {
      this.source = country(random.nextInt(VARIED));
      this.target = country(random.nextInt(VARIED));
      this.verb = VERBS[random.nextInt(VERBS.length)];
      this.day = published;
      this.start = start;
      StringBuilder matters = new StringBuilder(" over");
      for (int i = 0; i < 5; i++) {
        matters.append(' ').append(Long.toString(random.nextLong(LEAST, 36 * LEAST), 36));
      }
      this.text = text(matters.toString());
    }

    private static String[] country(int number) {
      return new String[] {
        "Land" + number, String.format("C%02d", number), "Town" + number,
      };
    }

    private String text(String matters) {
      return String.format(
          Locale.ROOT,
          "🕊 Premier Ada of %s %s %s in %s on %s%s .",
          source[0],
          verb[0],
          target[0],
          target[2],
          day,
          matters);
    }

    List<Token> tokens() {
      List<Token> tokens = new ArrayList<>();
      int at = 0;
      for (String form : text.split(" ")) {
        int found = text.indexOf(form, at);
        Span span = new Span(start + found, start + found + form.length());
        int index = tokens.size() + 1;
        tokens.add(
            new Token(index, form, form, "X", "X", index - 1, index == 1 ? "root" : "dep", span));
        at = found + form.length();
      }
      return tokens;
    }

    private Span span(String words) {
      int found = text.indexOf(words);
      return new Span(start + found, start + found + words.length());
    }

    Event event(String article, int sentence, Span span) {
      Span actor = span("Premier Ada of " + source[0]);
      Span recipient = span(verb[0] + " " + target[0]);
      Span named = new Span(recipient.start() + verb[0].length() + 1, recipient.end());
      Place place = new Place(target[2], target[1], 1.5, 2.5, 77, Place.Kind.CITY, 9, 5, "", "");
      return new Event(
          EventType.parse(verb[1]),
          verb[2],
          List.of(
              new Participant(
                  new Actor(
                      "person:ada-of-" + source[0].toLowerCase(Locale.ROOT),
                      "Ada",
                      source[1],
                      List.of("GOV", "ELI"),
                      "premier of " + source[0]),
                  "Premier Ada of " + source[0],
                  actor)),
          List.of(
              new Participant(
                  new Actor("state:" + target[1], target[0], target[1], List.of(), ""),
                  target[0],
                  named)),
          List.of("diplomatic"),
          DateSpan.day(day),
          day.toString(),
          Optional.of(new Location(place, target[2], span(target[2]))),
          Status.FACT,
          "made",
          "",
          Optional.empty(),
          List.of(
              new Evidence(
                  article,
                  sentence,
                  span,
                  text,
                  List.of(span(verb[0])),
                  List.of(actor),
                  List.of(named),
                  List.of(span(day.toString())),
                  List.of(span(target[2])))));
    }

    OfficeSeen office(int sentence) {
      return new OfficeSeen(
          "person:ada-of-" + source[0].toLowerCase(Locale.ROOT),
          "Ada",
          "premier",
          source[0],
          source[1],
          List.of("GOV"),
          OfficeSeen.Standing.HOLDS,
          sentence,
          span("Premier Ada of " + source[0]));
    }
  }
}
