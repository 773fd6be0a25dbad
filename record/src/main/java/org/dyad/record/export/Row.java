package org.dyad.record.export;

import java.util.List;
import java.util.Optional;
import org.dyad.event.Event;
import org.dyad.event.Event.Participant;
import org.dyad.place.Place;
import org.dyad.record.kept.Direction;
import org.dyad.record.kept.KeptArticle;
import org.dyad.record.kept.KeptEvent;

/**
 * What one line of a table is about.
 *
 * @param told the event
 * @param report the report that the line speaks of: the event itself, or in a table of mentions one
 *     of its reports
 * @param direction who does it to whom, in formats that have one of each a line
 * @param number of the direction, from 0
 */
record Row(Told told, KeptEvent report, Direction direction, int number) {

  private static final long MOST_DIRECTIONS = 4096;

  /** The lines of a format that has all sides in one. */
  static List<Row> whole(Told told) {
    Direction none = new Direction(Optional.empty(), Optional.empty());
    return List.of(new Row(told, told.event(), none, 0));
  }

  /** The lines of a format that has a line for each direction. */
  static List<Row> directed(Told told) {
    List<Direction> directions = Direction.of(told.event().event());
    Row[] rows = new Row[directions.size()];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = new Row(told, told.event(), directions.get(i), i);
    }
    return List.of(rows);
  }

  /** The lines of a table of mentions: each direction, in each report. */
  static List<Row> mentioned(Told told) {
    List<Direction> directions = Direction.of(told.event().event());
    Row[] rows = new Row[directions.size() * told.reports().size()];
    int at = 0;
    for (int i = 0; i < directions.size(); i++) {
      for (KeptEvent report : told.reports()) {
        rows[at++] = new Row(told, report, directions.get(i), i);
      }
    }
    return List.of(rows);
  }

  /** A number that no other line of an export has, the same in every export of a record. */
  long id() {
    if (number >= MOST_DIRECTIONS) {
      throw new IllegalStateException(
          "event " + told.event().id() + " has more than " + MOST_DIRECTIONS + " directions");
    }
    return Math.addExact(Math.multiplyExact(told.event().id(), MOST_DIRECTIONS), number);
  }

  KeptArticle article() {
    return report.article();
  }

  /** The event as it is exported. */
  Event event() {
    return told.event().event();
  }

  Optional<Place> place() {
    return event().place().map(Event.Location::place);
  }

  /** One of the two sides of the direction. */
  Optional<Participant> side(boolean source) {
    return source ? direction.source() : direction.target();
  }
}
