package org.dyad.app.output;

import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.List;
import java.util.StringJoiner;
import java.util.function.Function;
import org.dyad.Coded;
import org.dyad.article.Article;
import org.dyad.event.Event;
import org.dyad.event.Event.Participant;
import org.dyad.event.Evidence;
import org.dyad.event.Ontology;
import org.dyad.json.CodePoints;
import org.dyad.json.EventJson;
import org.dyad.json.Plain;

/**
 * Comma-separated values (RFC 4180), one line an event. Several actors share a cell, split by
 * {@code "; "}, in the same order in each of the actors' columns. A cell of words that a
 * spreadsheet would take for a formula begins with an apostrophe.
 */
final class CsvWriter implements CodedWriter {

  private static final List<String> COLUMNS =
      List.of(
          "article",
          "published",
          "date_start",
          "date_end",
          "date_text",
          "event",
          "mode",
          "cameo",
          "quad",
          "intensity",
          "goldstein",
          "actors",
          "actor_countries",
          "actor_sectors",
          "actor_offices",
          "actor_texts",
          "recipients",
          "recipient_countries",
          "recipient_sectors",
          "recipient_offices",
          "recipient_texts",
          "contexts",
          "place",
          "place_country",
          "lat",
          "lon",
          "geonames",
          "negated",
          "hypothetical",
          "hedged",
          "time",
          "attribution",
          "frame",
          "rule",
          "score",
          "sentence",
          "start",
          "end",
          "text",
          "mentions");

  private final Writer out;
  private final Ontology ontology;
  private boolean begun;
  private boolean first;

  CsvWriter(Writer out, Ontology ontology) {
    this.out = out;
    this.ontology = ontology;
  }

  private void header() throws IOException {
    out.write(String.join(",", COLUMNS));
    out.write('\n');
    begun = true;
  }

  @Override
  public void write(Coded coded) throws IOException {
    if (!begun) {
      header();
    }
    CodePoints points = new CodePoints(coded.article().text());
    for (Event event : coded.events()) {
      row(coded.article(), event, points);
    }
  }

  private void row(Article article, Event event, CodePoints points) throws IOException {
    first = true;
    words(article.id());
    words(article.published().value());
    words(event.date().start().map(LocalDate::toString).orElse(""));
    words(event.date().end().map(LocalDate::toString).orElse(""));
    words(event.dateWords());
    words(event.type().type());
    words(event.type().mode());
    words(event.cameo());
    words(ontology.quad(event.type().type()).label());
    number(ontology.intensity(event.type()));
    plain(ontology.isCameo(event.cameo()) ? "" + ontology.goldstein(event.cameo()) : "");
    side(event.actors());
    side(event.recipients());
    words(String.join("; ", event.contexts()));
    place(event);
    plain(Boolean.toString(event.status().negated()));
    plain(Boolean.toString(event.status().hypothetical()));
    plain(Boolean.toString(event.status().hedged()));
    words(EventJson.time(event.status()));
    words(event.status().attribution());
    words(event.frame());
    words(event.rule());
    plain(event.score().map(String::valueOf).orElse(""));
    Evidence evidence = event.evidence().get(0);
    plain(Integer.toString(evidence.sentence()));
    plain(Integer.toString(points.of(evidence.span().start())));
    plain(Integer.toString(points.of(evidence.span().end())));
    words(evidence.text());
    plain(Integer.toString(event.evidence().size()));
    out.write('\n');
  }

  private void side(List<Participant> side) throws IOException {
    words(joined(side, p -> p.actor().name()));
    words(joined(side, p -> p.actor().country()));
    words(joined(side, p -> String.join(" ", p.actor().sectors())));
    words(joined(side, p -> p.actor().office()));
    words(joined(side, Participant::text));
  }

  private static String joined(List<Participant> side, Function<Participant, String> part) {
    StringJoiner all = new StringJoiner("; ");
    for (Participant participant : side) {
      all.add(part.apply(participant));
    }
    return all.toString();
  }

  private void place(Event event) throws IOException {
    if (event.place().isEmpty()) {
      for (int i = 0; i < 5; i++) {
        plain("");
      }
      return;
    }
    Event.Location location = event.place().get();
    words(location.place().name());
    words(location.place().country());
    number(location.place().latitude());
    number(location.place().longitude());
    plain(location.place().geonames() == 0 ? "" : Long.toString(location.place().geonames()));
  }

  private void number(double value) throws IOException {
    plain(Double.toString(value));
  }

  private void plain(String cell) throws IOException {
    if (!first) {
      out.write(',');
    }
    first = false;
    out.write(cell);
  }

  private void words(String text) throws IOException {
    String safe = Plain.of(text);
    if (!safe.isEmpty() && isFormula(safe.charAt(0))) {
      safe = "'" + safe;
    }
    boolean quoted = false;
    for (int i = 0; i < safe.length() && !quoted; i++) {
      char c = safe.charAt(i);
      quoted = c == ',' || c == '"' || c == ';';
    }
    quoted |= !safe.isEmpty() && (safe.charAt(0) == ' ' || safe.charAt(safe.length() - 1) == ' ');
    plain(quoted ? '"' + safe.replace("\"", "\"\"") + '"' : safe);
  }

  /** What makes a spreadsheet compute a cell, in plain and in wide letters. */
  private static boolean isFormula(char c) {
    return "=+-@＝＋－＠".indexOf(c) >= 0;
  }

  @Override
  public void finish() throws IOException {
    if (!begun) {
      header();
    }
  }
}
