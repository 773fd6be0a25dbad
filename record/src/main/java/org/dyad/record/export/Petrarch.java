package org.dyad.record.export;

import static org.dyad.record.export.Column.code;
import static org.dyad.record.export.Column.empty;
import static org.dyad.record.export.Column.integer;
import static org.dyad.record.export.Column.text;

import java.util.List;
import org.dyad.event.Event.Participant;
import org.dyad.event.Evidence;
import org.dyad.record.kept.KeptArticle;

/**
 * The columns that PETRARCH2 writes (its PETRwriter, with the words of actors and events switched
 * on), in its order: one line a direction of an event, no head. Where an address or a publisher is
 * not known its cell stays, so that all lines have the same cells.
 */
final class Petrarch {

  private static final String NO_WORDS = "---";

  private final Countries countries;

  Petrarch(Countries countries) {
    this.countries = countries;
  }

  List<Column> columns() {
    return List.of(
        integer(
            "Date",
            "day that the event is counted on, as 20180219",
            row -> row.told().event().day().map(Cells::compact).orElse("")),
        code("Source", "CAMEO code of who did it; --- if unknown", row -> actor(row, true)),
        code("Target", "CAMEO code of to whom; --- if unknown", row -> actor(row, false)),
        code("Code", "CAMEO code of the event", row -> row.event().cameo()),
        empty("Issues"),
        text("IDs", "id of the report and number of the sentence", row -> sentence(row)),
        text("URL", "address of the report", row -> row.article().url()),
        text(
            "StorySource",
            "publisher of the report; NULL if unknown",
            row -> publisher(row.article())),
        text("SourceText", "the report's words for who did it", row -> words(row, true)),
        text("TargetText", "the report's words for to whom", row -> words(row, false)),
        text("EventText", "the report's words for the event", Petrarch::event));
  }

  private String actor(Row row, boolean source) {
    return row.side(source)
        .map(side -> CameoActor.of(side.actor(), countries))
        .orElse(CameoActor.UNKNOWN)
        .codeOrDashes();
  }

  private static String sentence(Row row) {
    return row.article().id() + "_" + row.event().evidence().get(0).sentence();
  }

  private static String publisher(KeptArticle article) {
    return article.publisher().isEmpty() ? "NULL" : article.publisher();
  }

  private static String words(Row row, boolean source) {
    return row.side(source).map(Participant::text).filter(t -> !t.isEmpty()).orElse(NO_WORDS);
  }

  private static String event(Row row) {
    Evidence evidence = row.event().evidence().get(0);
    return Cells.words(evidence, Cells.first(evidence.event()), NO_WORDS);
  }
}
