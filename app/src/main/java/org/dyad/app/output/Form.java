package org.dyad.app.output;

import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import java.util.Optional;
import java.util.StringJoiner;
import org.dyad.event.Event;
import org.dyad.event.Ontology;
import org.dyad.json.CodePoints;
import org.dyad.json.EventJson;
import org.dyad.json.JsonLines;

/** The forms that {@code dyad code} writes. */
public enum Form {
  /** For people: events under the article that tells them. */
  TABLE,
  /** JSON lines, one an event. */
  EVENTS,
  /** JSON lines, one an article with its events. */
  DOCUMENTS,
  /** Comma-separated values, one line an event. */
  CSV;

  /** The form of this name; empty if there is none. */
  public static Optional<Form> named(String name) {
    for (Form form : values()) {
      if (form.label().equals(name)) {
        return Optional.of(form);
      }
    }
    return Optional.empty();
  }

  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The names of all, for people. */
  public static String names() {
    StringJoiner names = new StringJoiner(", ");
    for (Form form : values()) {
      names.add(form.label());
    }
    return names.toString();
  }

  /**
   * A writer of this form.
   *
   * @param columns how wide a table may be, in characters
   */
  public CodedWriter writer(Writer out, Ontology ontology, int columns) throws IOException {
    return switch (this) {
      case TABLE -> new TableWriter(out, columns);
      case CSV -> new CsvWriter(out, ontology);
      case EVENTS -> {
        JsonLines lines = new JsonLines(out);
        EventJson json = new EventJson(ontology);
        yield coded -> {
          CodePoints points = new CodePoints(coded.article().text());
          for (Event event : coded.events()) {
            json.event(lines.json(), coded.article(), event, points);
            lines.endLine();
          }
        };
      }
      case DOCUMENTS -> {
        JsonLines lines = new JsonLines(out);
        EventJson json = new EventJson(ontology);
        yield coded -> {
          json.document(lines.json(), coded.article(), coded.events());
          lines.endLine();
        };
      }
    };
  }
}
