package org.dyad.record.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dyad.actor.Actor;
import org.dyad.article.Span;
import org.dyad.event.Event;
import org.dyad.event.Event.Location;
import org.dyad.event.Event.Participant;
import org.dyad.event.EventType;
import org.dyad.event.Evidence;
import org.dyad.event.Ontology;
import org.dyad.event.Status;
import org.dyad.event.Status.Time;
import org.dyad.place.Place;
import org.dyad.record.kept.KeptArticle;
import org.dyad.record.kept.KeptEvent;
import org.dyad.time.DateSpan;

/** A few events made by hand, with everything in them that breaks files. */
final class Sample {

  static final KeptArticle WIRE =
      new KeptArticle(
          1,
          "wire/1",
          1,
          "Envoys \"meet\" in Oslo",
          "Ada Berg",
          "Nordic Wire",
          "https://wire.example/1?a=b&c=d",
          "OSLO",
          Optional.of(LocalDate.of(2021, 3, 10)));

  static final KeptArticle BARE =
      new KeptArticle(2, "=2,\"odd\"\tid", 3, "", "", "", "", "", Optional.empty());

  static final KeptArticle OTHER =
      new KeptArticle(
          3,
          "other-3",
          1,
          "Visit",
          "",
          "The Other Paper",
          "",
          "",
          Optional.of(LocalDate.of(2021, 3, 9)));

  private static final Place MOSCOW =
      new Place("Moscow", "RUS", 55.75222, 37.61556, 524901, Place.Kind.CITY, 1, 5, "Moscow", "");
  private static final Place LEVA =
      new Place("Leva", "NOR", 59.5, 10.25, 0, Place.Kind.CITY, 1, 1, "Viken", "Bærum");
  private static final Place TEXAS =
      new Place("Texas", "USA", 31.0, -100.0, 4736286, Place.Kind.ADMIN, 1, 4, "Texas", "");
  private static final Place GHANA =
      new Place("Ghana", "GHA", 8.1, -1.2, 2300660, Place.Kind.COUNTRY, 1, 6, "", "");

  private Sample() {}

  static Tables tables() {
    return new Tables(Ontology.load(), Countries.load(), "dyad 1.0");
  }

  /** All events, in the order of their articles. */
  static List<KeptEvent> events() {
    Maker visit = new Maker(WIRE, 1, "\uD83D\uDCF0 Minister Khan flew to Moscow on Monday.");
    visit.is("CONSULT/visit", "042", "flew to").on(LocalDate.of(2021, 3, 8), "Monday");
    visit.by(
        "person:khan", "Amir Khan", "PAK", "foreign minister of Pakistan", "Minister Khan", "GOV");
    visit.to("state:RUS", "Russia", "RUS", "", "Moscow").at(MOSCOW, "Moscow");

    Maker talks = new Maker(WIRE, 2, "Norway, Ghana and the UN held talks in Leva.");
    talks.is("CONSULT", "036", "held talks").contexts("military", "diplomatic");
    talks.by("state:NOR", "Norway", "NOR", "", "Norway", "GOV", "MIL");
    talks.by("state:GHA", "Ghana", "GHA", "", "Ghana");
    talks.by("body:UN", "United Nations", "UNO", "", "UN").at(LEVA, "Leva");

    Maker blame =
        new Maker(WIRE, 3, "\"Shame\",\tsaid Norway and the\nEU of Chad's \"Lion\" army; twice.");
    blame.is("ACCUSE/disapprove", "111", "Shame");
    blame
        .by("state:NOR", "Norway", "NOR", "", "Norway")
        .by("body:EU", "European Union", "EUR", "", "EU");
    blame.to("organ:TCD", "Chad's \"Lion\"\tarmy", "TCD", "", "Chad's \"Lion\" army", "MIL");

    Maker not = new Maker(WIRE, 4, "Ghana did not cut aid to Chad.");
    not.is("SANCTION/discontinue", "162", "cut").status(true, false, false, Time.PAST, "");
    not.by("state:GHA", "Ghana", "GHA", "", "Ghana").to("state:TCD", "Chad", "TCD", "", "Chad");

    Maker maybe = new Maker(WIRE, 5, "Chad could shell Ghana, a spokesman said.");
    maybe.is("ASSAULT/heavy-weapons", "194", "shell").at(GHANA, "Ghana");
    maybe.status(false, true, false, Time.PAST, "a spokesman");
    maybe.by("state:TCD", "Chad", "TCD", "", "Chad").to("state:GHA", "Ghana", "GHA", "", "Ghana");

    Maker later = new Maker(WIRE, 6, "Ghana will send Norway gas.");
    later.is("AGREE", "030", "send").status(false, false, false, Time.FUTURE, "");
    later
        .by("state:GHA", "Ghana", "GHA", "", "Ghana")
        .to("state:NOR", "Norway", "NOR", "", "Norway");

    Maker march = new Maker(BARE, 1, "=Villagers reportedly marched until 1998 in Texas.");
    march.is("PROTEST/demo", "141", "marched").until(LocalDate.of(1998, 12, 31), "until 1998");
    march.status(false, false, true, Time.HISTORICAL, "+a \"witness\"\u202e").score(0.625);
    march.by("kind:villagers", "=villagers", "", "", "=Villagers", "CVL").at(TEXAS, "Texas");

    Maker shot = new Maker(BARE, 2, "Shots hit Indian soldiers.");
    shot.is("ASSAULT/firearms", "190", "Shots");
    shot.to("organ:IND", "Armed forces of India", "IND", "", "Indian soldiers", "MIL");

    Maker own = new Maker(BARE, 2, "India praised itself.");
    own.is("SUPPORT", "", "praised").by("state:IND", "India", "IND", "", "India");

    Maker again = new Maker(OTHER, 1, "Khan visited Russia on March 8.");
    again.is("CONSULT/visit", "042", "visited").on(LocalDate.of(2021, 3, 8), "March 8");
    again
        .by("person:khan", "Amir Khan", "PAK", "", "Khan", "GOV")
        .to("state:RUS", "Russia", "RUS", "", "Russia");
    List<KeptEvent> all = new ArrayList<>();
    for (Maker maker : List.of(visit, talks, blame, not, maybe, later, march, shot, own, again)) {
      all.add(maker.kept(all));
    }
    return all;
  }

  /** The events one by one, but the visit once for its two reports. */
  static List<Told> stories() {
    List<KeptEvent> events = events();
    List<Told> told = new ArrayList<>();
    KeptEvent first = events.get(0);
    KeptEvent last = events.get(events.size() - 1);
    told.add(new Told(first, "77", List.of(first, last)));
    for (KeptEvent event : events.subList(1, events.size() - 1)) {
      told.add(Told.alone(event));
    }
    return told;
  }

  /** Makes an event of one sentence, whose words are looked up in it. */
  private static final class Maker {
    private final KeptArticle article;
    private final int sentence;
    private final String text;
    private EventType type = new EventType("AGREE", "");
    private String cameo = "";
    private List<Span> words = List.of();
    private final List<Participant> actors = new ArrayList<>();
    private final List<Participant> recipients = new ArrayList<>();
    private List<String> contexts = List.of();
    private DateSpan date = DateSpan.UNKNOWN;
    private String dateWords = "";
    private Optional<Location> place = Optional.empty();
    private Status status = Status.FACT;
    private Optional<Double> score = Optional.empty();

    Maker(KeptArticle article, int sentence, String text) {
      this.article = article;
      this.sentence = sentence;
      this.text = text;
    }

    private int begins() {
      return (sentence - 1) * 100;
    }

    private Span span(String found) {
      int at = text.indexOf(found);
      if (at < 0) {
        throw new IllegalArgumentException(found + " in " + text);
      }
      int start = begins() + text.codePointCount(0, at);
      return new Span(start, start + found.codePointCount(0, found.length()));
    }

    Maker is(String written, String code, String trigger) {
      type = EventType.parse(written);
      cameo = code;
      words = List.of(span(trigger));
      return this;
    }

    Maker by(
        String id, String name, String country, String office, String found, String... sectors) {
      Actor actor = new Actor(id, name, country, List.of(sectors), office);
      actors.add(new Participant(actor, found, span(found)));
      return this;
    }

    Maker to(
        String id, String name, String country, String office, String found, String... sectors) {
      Actor actor = new Actor(id, name, country, List.of(sectors), office);
      recipients.add(new Participant(actor, found, span(found)));
      return this;
    }

    Maker contexts(String... all) {
      contexts = List.of(all);
      return this;
    }

    Maker on(LocalDate day, String found) {
      date = DateSpan.of(day, day.plusDays(3));
      dateWords = found;
      return this;
    }

    Maker until(LocalDate day, String found) {
      date = DateSpan.until(day);
      dateWords = found;
      return this;
    }

    Maker at(Place where, String found) {
      place = Optional.of(new Location(where, found, span(found)));
      return this;
    }

    Maker status(boolean negated, boolean hypothetical, boolean hedged, Time time, String said) {
      status = new Status(negated, hypothetical, hedged, time, said);
      return this;
    }

    Maker score(double value) {
      score = Optional.of(value);
      return this;
    }

    KeptEvent kept(List<KeptEvent> before) {
      int number = 0;
      for (KeptEvent other : before) {
        number += other.article().key() == article.key() ? 1 : 0;
      }
      Span whole = new Span(begins(), begins() + text.codePointCount(0, text.length()));
      Evidence evidence =
          new Evidence(
              article.id(),
              sentence,
              whole,
              text,
              words,
              actors.stream().map(Participant::span).toList(),
              recipients.stream().map(Participant::span).toList(),
              dateWords.isEmpty() ? List.of() : List.of(span(dateWords)),
              place.map(location -> List.of(location.span())).orElse(List.of()));
      Event event =
          new Event(
              type,
              cameo,
              actors,
              recipients,
              contexts,
              date,
              dateWords,
              place,
              status,
              "frame",
              "",
              score,
              List.of(evidence));
      return new KeptEvent(KeptEvent.id(article.key(), number), article, event);
    }
  }
}
