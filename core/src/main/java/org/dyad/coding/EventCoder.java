package org.dyad.coding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.dyad.actor.Mentions;
import org.dyad.article.Span;
import org.dyad.coding.backoff.BackOff;
import org.dyad.coding.codebook.Codebook;
import org.dyad.coding.scene.Draft;
import org.dyad.coding.scene.Scene;
import org.dyad.coding.setting.When;
import org.dyad.coding.setting.Where;
import org.dyad.event.Event;
import org.dyad.event.Event.Location;
import org.dyad.event.Event.Participant;
import org.dyad.event.Evidence;
import org.dyad.event.Ontology;
import org.dyad.event.Status;
import org.dyad.place.PlaceMention;
import org.dyad.proposition.Proposition;
import org.dyad.reading.Reading;
import org.dyad.reading.Sentence;
import org.dyad.time.TimeMention;

/**
 * Codes the propositions of an article by the codebook. Safe to share between threads.
 *
 * <p>In four steps: frames match propositions; the table of compositions joins acts that stand in
 * one another; what tells the same is joined; each gets its status, date, place and contexts.
 */
public final class EventCoder {

  private final Codebook codebook;
  private final Ontology ontology;
  private final Optional<BackOff> backOff;
  private final ContextFinder contexts;
  private final Matters matters;

  /** Codes by frames only. */
  public EventCoder(Codebook codebook, Ontology ontology) {
    this(codebook, ontology, Optional.empty());
  }

  /**
   * @param backOff what codes that no frame names; empty for nothing
   */
  public EventCoder(Codebook codebook, Ontology ontology, Optional<BackOff> backOff) {
    this.backOff = backOff;
    this.codebook = codebook;
    this.ontology = ontology;
    this.contexts = new ContextFinder(codebook);
    this.matters = new Matters(codebook);
  }

  public Codebook codebook() {
    return codebook;
  }

  public Ontology ontology() {
    return ontology;
  }

  /** Codes an article; the events are in the order of their first words. */
  public List<Event> code(
      Reading reading,
      List<Proposition> propositions,
      Mentions mentions,
      List<TimeMention> times,
      List<PlaceMention> places) {
    return code(reading, propositions, mentions, times, places, Trace.NONE);
  }

  /** Codes an article and tells {@code trace} what was tried. */
  public List<Event> code(
      Reading reading,
      List<Proposition> propositions,
      Mentions mentions,
      List<TimeMention> times,
      List<PlaceMention> places,
      Trace trace) {
    Scene scene = new Scene(reading, propositions, mentions, times, places);
    FrameMatcher matcher = new FrameMatcher(codebook, scene, trace);
    List<Draft> drafts = new ArrayList<>();
    for (Proposition proposition : propositions) {
      matcher.match(proposition).ifPresent(drafts::add);
    }
    Unnamed unnamed = new Unnamed(backOff, scene, matcher, trace);
    drafts = Unnamed.together(drafts, unnamed(unnamed, scene, drafts));
    if (drafts.isEmpty()) {
      return List.of();
    }
    drafts = new Composer(codebook, scene, trace).compose(drafts);
    Unnamed.withoutRepeats(drafts);
    matters.takeOut(scene, drafts, trace);
    drafts.sort(
        Comparator.comparingInt((Draft d) -> d.proposition().sentence().number())
            .thenComparingInt(d -> d.words().get(0))
            .thenComparingInt(d -> d.proposition().head()));
    StatusRules statuses = new StatusRules(scene);
    When when = new When(scene, codebook);
    drafts = Merger.joinDrafts(drafts, when::isApart);
    Where where = new Where(scene);
    drafts.replaceAll(new OtherSide(scene, where)::complete);
    Victims.settle(drafts);
    List<Event> events = new ArrayList<>(drafts.size());
    for (Draft draft : drafts) {
      events.add(event(scene, draft, unnamed, statuses, when, where));
    }
    return Merger.joinEvents(reading, events);
  }

  /** What frames and their compositions leave: compositions are tried without it first. */
  private List<Draft> unnamed(Unnamed unnamed, Scene scene, List<Draft> drafts) {
    if (backOff.isEmpty()) {
      return List.of();
    }
    List<Draft> named = new ArrayList<>(drafts);
    if (!drafts.isEmpty()) {
      named.addAll(new Composer(codebook, scene, Trace.NONE).compose(drafts));
    }
    return unnamed.find(named);
  }

  private Event event(
      Scene scene, Draft draft, Unnamed unnamed, StatusRules statuses, When when, Where where) {
    When.Dated dated = when.of(draft);
    Status status = statuses.of(draft, dated.days());
    Optional<Location> place = where.of(draft);
    Sentence sentence = draft.proposition().sentence();
    String text = scene.reading().article().text();
    List<Span> words = new ArrayList<>(draft.words().size());
    for (int word : draft.words()) {
      words.add(sentence.token(word).span());
    }
    List<String> found = contexts.find(scene, sentence, clause(draft, sentence), draft.contexts());
    Evidence evidence =
        new Evidence(
            scene.reading().article().id(),
            sentence.number(),
            sentence.span(),
            sentence.span().of(text),
            words,
            spans(draft.actors()),
            spans(draft.recipients()),
            dated.words(),
            place.map(location -> List.of(location.span())).orElse(List.of()));
    String cameo = draft.cameo().isEmpty() ? ontology.cameo(draft.type(), found) : draft.cameo();
    return new Event(
        draft.type(),
        cameo,
        draft.actors(),
        draft.recipients(),
        found,
        dated.days(),
        dated.words().isEmpty() ? "" : dated.words().get(0).of(text),
        place,
        status,
        draft.frame().name(),
        draft.rule(),
        unnamed.score(draft),
        List.of(evidence));
  }

  private static Span clause(Draft draft, Sentence sentence) {
    Span span = Span.NONE;
    for (int word : draft.words()) {
      span = span.cover(sentence.subtree(word));
    }
    return span;
  }

  private static List<Span> spans(List<Participant> side) {
    List<Span> spans = new ArrayList<>(side.size());
    for (Participant participant : side) {
      spans.add(participant.span());
    }
    return spans;
  }
}
