package org.dyad.record.story;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.dyad.place.Place;
import org.dyad.record.kept.KeptArticle;
import org.dyad.record.kept.KeptEvent;
import org.dyad.time.DateSpan;
import org.junit.jupiter.api.Test;

/** What can be one event of the world, and what cannot. All pairs here are told in like words. */
class LikenessTest {

  private static final Rarity RARITY = Rarity.load();
  private static final Ontology ONTOLOGY = Ontology.load();
  private static final LocalDate MONDAY = LocalDate.of(2021, 4, 12);

  private static final Actor NORWAY = new Actor("state:NOR", "Norway", "NOR", List.of(), "");
  private static final Actor SWEDEN = new Actor("state:SWE", "Sweden", "SWE", List.of(), "");
  private static final Actor GHANA = new Actor("state:GHA", "Ghana", "GHA", List.of(), "");
  private static final Actor MINISTER = person("ragna-solheim", "NOR", "GOV");
  private static final Actor COLLEAGUE = person("odd-hagen", "NOR", "GOV");
  private static final Actor ARMY =
      new Actor("organ:malian-army", "Malian army", "MLI", List.of("MIL"), "");
  private static final Actor REBELS = new Actor("group:mnla", "MNLA", "MLI", List.of("REB"), "");
  private static final Actor MALI = new Actor("state:MLI", "Mali", "MLI", List.of(), "");

  private static Actor person(String id, String country, String sector) {
    return new Actor("person:" + id, id, country, List.of(sector), "");
  }

  /** A report in the making. */
  private static final class Report {
    EventType type = EventType.parse("CONSULT/visit");
    List<Actor> actors = List.of(NORWAY);
    List<Actor> recipients = List.of(GHANA);
    DateSpan date = DateSpan.day(MONDAY);
    LocalDate published = MONDAY;
    Optional<Place> place = Optional.empty();
    Status status = Status.FACT;
    String text = "The minister flew to Accra for talks about fishing rights off West Africa.";

    Telling told(String article) {
      Span word = new Span(13, 17);
      Event event =
          new Event(
              type,
              ONTOLOGY.cameo(type),
              participants(actors),
              participants(recipients),
              List.of(),
              date,
              "",
              place.map(at -> new Location(at, at.name(), Span.NONE)),
              status,
              "visit",
              "",
              Optional.empty(),
              List.of(
                  new Evidence(
                      article,
                      1,
                      new Span(0, text.length()),
                      text,
                      List.of(word),
                      List.of(),
                      List.of(),
                      List.of(),
                      List.of())));
      KeptArticle kept = new KeptArticle(1, article, 1, "", "", "", "", "", Optional.of(published));
      return Telling.of(
          new KeptEvent(KeptEvent.id(1, 0), kept, event),
          Telling.Gist.of("", text, RARITY),
          ONTOLOGY,
          RARITY);
    }

    private static List<Participant> participants(List<Actor> actors) {
      List<Participant> all = new ArrayList<>();
      actors.forEach(actor -> all.add(new Participant(actor, actor.name(), Span.NONE)));
      return all;
    }
  }

  private interface Change {
    void to(Report report);
  }

  /** Whether a report and another that differs as said are like enough. */
  private static boolean same(Change first, Change second) {
    Report one = new Report();
    Report other = new Report();
    other.text =
        "A minister flew to Accra, where fishing rights off West Africa are to be discussed.";
    first.to(one);
    second.to(other);
    boolean same = Likeness.of(one.told("a"), other.told("b")) >= Likeness.SAME;
    assertThat(Likeness.of(other.told("b"), one.told("a")) >= Likeness.SAME).isEqualTo(same);
    return same;
  }

  private static Place city(String name, String country, double latitude, double longitude) {
    return new Place(
        name, country, latitude, longitude, name.hashCode(), Place.Kind.CITY, 1, 1, "", "");
  }

  @Test
  void aMinisterAndHisStateAreCompatible() {
    assertThat(same(a -> {}, b -> {})).isTrue();
    assertThat(same(a -> {}, b -> b.actors = List.of(MINISTER))).isTrue();
    assertThat(same(a -> a.actors = List.of(MALI), b -> b.actors = List.of(ARMY))).isTrue();
  }

  @Test
  void twoStatesAreNot() {
    assertThat(same(a -> {}, b -> b.actors = List.of(SWEDEN))).isFalse();
    assertThat(same(a -> {}, b -> b.recipients = List.of(SWEDEN))).isFalse();
  }

  @Test
  void twoMinistersOfAStateAreTwo() {
    assertThat(Who.of(MINISTER).likeness(Who.of(COLLEAGUE))).isEqualTo(-1);
    assertThat(Who.of(MINISTER).likeness(Who.of(person("solheim", "NOR", "GOV")))).isPositive();
  }

  @Test
  void anArmedGroupAndTheGovernmentOfItsCountryAreNotCompatible() {
    assertThat(
            same(
                a -> {
                  a.type = EventType.parse("ASSAULT");
                  a.actors = List.of(ARMY);
                  a.recipients = List.of(REBELS);
                },
                b -> {
                  b.type = EventType.parse("ASSAULT");
                  b.actors = List.of(REBELS);
                  b.recipients = List.of(ARMY);
                }))
        .isFalse();
  }

  @Test
  void ofTwoWhoMeetTheOrderDoesNotMatterButThePartnerDoes() {
    Change first =
        a -> {
          a.type = EventType.parse("CONSULT");
          a.actors = List.of(NORWAY, GHANA);
          a.recipients = List.of();
        };
    assertThat(
            same(
                first,
                b -> {
                  b.type = EventType.parse("CONSULT");
                  b.actors = List.of(GHANA);
                  b.recipients = List.of(MINISTER);
                }))
        .isTrue();
    assertThat(
            same(
                first,
                b -> {
                  b.type = EventType.parse("CONSULT");
                  b.actors = List.of(SWEDEN, GHANA);
                  b.recipients = List.of();
                }))
        .isFalse();
  }

  @Test
  void theNextDayIsAnotherEventButASpanOfDaysHoldsItsDays() {
    assertThat(same(a -> {}, b -> b.date = DateSpan.day(MONDAY.plusDays(1)))).isFalse();
    assertThat(same(a -> {}, b -> b.date = DateSpan.of(MONDAY, MONDAY.plusDays(2)))).isTrue();
    assertThat(same(a -> {}, b -> b.date = DateSpan.UNKNOWN)).isTrue();
    assertThat(
            same(
                a -> {},
                b -> {
                  b.date = DateSpan.until(MONDAY.plusDays(1));
                  b.published = MONDAY.plusDays(1);
                }))
        .isTrue();
    assertThat(
            same(
                a -> {},
                b -> {
                  b.date = DateSpan.UNKNOWN;
                  b.published = MONDAY.plusDays(30);
                }))
        .isFalse();
  }

  @Test
  void twoTownsAreTwoPlacesButATownLiesInItsCountry() {
    Place accra = city("Accra", "GHA", 5.6, -0.2);
    Place kumasi = city("Kumasi", "GHA", 6.7, -1.6);
    Place ghana = new Place("Ghana", "GHA", 8, -1, 7, Place.Kind.COUNTRY, 1, 6, "", "");
    Change first = a -> a.place = Optional.of(accra);
    assertThat(same(first, b -> b.place = Optional.of(accra))).isTrue();
    assertThat(same(first, b -> b.place = Optional.of(ghana))).isTrue();
    assertThat(Likeness.place(accra, kumasi)).isLessThan(-1);
    assertThat(Likeness.place(accra, city("Tema", "GHA", 5.67, -0.02))).isPositive();
  }

  @Test
  void anotherClassOfEventIsNever() {
    assertThat(same(a -> {}, b -> b.type = EventType.parse("ASSAULT"))).isFalse();
  }

  @Test
  void whatIsDeniedOrAheadIsAStoryOfItsOwnInTheSameFamily() {
    Report done = new Report();
    Report ahead = new Report();
    ahead.status = new Status(false, false, false, Status.Time.FUTURE, "");
    Report denied = new Report();
    denied.status = new Status(true, false, false, Status.Time.PAST, "");
    List<Story> stories = Stories.of(List.of(done.told("a"), ahead.told("b"), denied.told("c")));
    assertThat(stories)
        .extracting(Story::standing)
        .containsExactlyInAnyOrder(
            Telling.Standing.HAPPENED, Telling.Standing.AHEAD, Telling.Standing.DENIED);
    assertThat(stories).extracting(Story::family).containsOnly(stories.get(0).family());
    assertThat(stories).extracting(Story::id).doesNotHaveDuplicates();
  }

  @Test
  void theValueWithMostSupportIsTakenAndTheOtherIsAConflict() {
    Report one = new Report();
    one.actors = List.of(MINISTER);
    Report another = new Report();
    another.text = "The minister flew to Accra and spoke about fishing rights off West Africa.";
    another.actors = List.of(MINISTER);
    Report third = new Report();
    third.text =
        "The Norwegian flew to Accra for talks about fishing rights off West Africa today.";
    third.type = EventType.parse("CONSULT/multilateral");
    List<Story> stories = Stories.of(List.of(one.told("a"), another.told("b"), third.told("c")));
    assertThat(stories).hasSize(1);
    Story story = stories.get(0);
    assertThat(story.type()).isEqualTo(EventType.parse("CONSULT/visit"));
    assertThat(story.actors())
        .extracting(actor -> actor.actor().id())
        .containsExactly(MINISTER.id());
    assertThat(story.conflicts())
        .extracting(conflict -> conflict.field() + " " + conflict.value())
        .containsExactly("type CONSULT/multilateral");
    assertThat(story.tellings()).hasSize(3);
    assertThat(story.articles()).isEqualTo(3);
  }

  @Test
  void copiesOfAnArticleCountAsOneVoice() {
    Report report = new Report();
    Report copied = new Report();
    List<Story> stories = Stories.of(List.of(report.told("a"), copied.told("b")));
    assertThat(stories).hasSize(1);
    assertThat(stories.get(0).articles()).isEqualTo(2);
    assertThat(stories.get(0).wordings()).isEqualTo(1);
  }
}
