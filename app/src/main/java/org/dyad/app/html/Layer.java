package org.dyad.app.html;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.dyad.Coded;
import org.dyad.actor.Actor;
import org.dyad.actor.Mention;
import org.dyad.app.output.Phrases;
import org.dyad.article.Span;
import org.dyad.event.Event;
import org.dyad.event.Evidence;
import org.dyad.place.PlaceMention;
import org.dyad.time.TimeMention;

/**
 * Words of the text and what was found in them.
 *
 * @param kind class of its marks
 * @param note what was found, for people
 */
record Layer(Kind kind, Span span, String note) {

  /** What can be shown and hidden, in the order of the page's switches. */
  enum Kind {
    EVENT("event", "Events"),
    ACTOR("actor", "Actors"),
    TIME("time", "Times"),
    PLACE("place", "Places");

    private final String style;
    private final String title;

    Kind(String style, String title) {
      this.style = style;
      this.title = title;
    }

    /** Its class on the page. */
    String style() {
      return style;
    }

    String title() {
      return title;
    }
  }

  /** All that was found in an article, in no order. */
  static List<Layer> of(Coded coded) {
    List<Layer> layers = new ArrayList<>();
    for (Event event : coded.events()) {
      for (Evidence evidence : event.evidence()) {
        for (Span span : evidence.event()) {
          add(layers, Kind.EVENT, span, event.type() + " " + Phrases.days(event.date()));
        }
      }
    }
    for (Mention mention : coded.mentions().all()) {
      add(layers, Kind.ACTOR, mention.span(), note(mention.actor()));
    }
    for (TimeMention time : coded.times()) {
      String days = Phrases.days(time.days());
      String value = time.type() + " " + time.value();
      add(layers, Kind.TIME, time.span(), days.isEmpty() ? value : value + ", " + days);
    }
    for (PlaceMention place : coded.places()) {
      String note = place.place().name() + " " + place.place().country();
      add(layers, Kind.PLACE, place.span(), note.strip() + " (" + place.why() + ")");
    }
    return layers;
  }

  private static void add(List<Layer> to, Kind kind, Span span, String note) {
    if (!span.isNone() && span.length() > 0) {
      to.add(new Layer(kind, span, note.strip()));
    }
  }

  private static String note(Actor actor) {
    String office = actor.office().isEmpty() ? "" : ", " + actor.office();
    return (actor.name() + ": " + Phrases.code(actor)).strip() + office;
  }

  /**
   * Writes a stretch of text with its layers as nested spans of one level: each piece between two
   * bounds carries the classes and notes of all layers over it.
   */
  static void write(StringBuilder to, String text, Span stretch, List<Layer> layers) {
    TreeSet<Integer> bounds = new TreeSet<>(List.of(stretch.start(), stretch.end()));
    List<Layer> here = new ArrayList<>();
    for (Layer layer : layers) {
      if (layer.span.overlaps(stretch)) {
        here.add(layer);
        bounds.add(Math.max(stretch.start(), layer.span.start()));
        bounds.add(Math.min(stretch.end(), layer.span.end()));
      }
    }
    int from = stretch.start();
    for (int bound : bounds) {
      if (bound > from) {
        piece(to, text, new Span(from, bound), here);
        from = bound;
      }
    }
  }

  private static void piece(StringBuilder to, String text, Span piece, List<Layer> layers) {
    TreeSet<Kind> kinds = new TreeSet<>();
    TreeSet<String> notes = new TreeSet<>();
    for (Layer layer : layers) {
      if (layer.span.overlaps(piece)) {
        kinds.add(layer.kind);
        notes.add(layer.note);
      }
    }
    if (kinds.isEmpty()) {
      to.append(Html.text(piece.of(text)));
      return;
    }
    to.append("<span class=\"");
    String gap = "";
    for (Kind kind : kinds) {
      to.append(gap).append(kind.style);
      gap = " ";
    }
    to.append("\" title=\"").append(Html.text(String.join("\n", notes))).append("\">");
    to.append(Html.text(piece.of(text))).append("</span>");
  }
}
