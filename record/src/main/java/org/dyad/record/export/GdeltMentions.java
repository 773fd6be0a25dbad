package org.dyad.record.export;

import static org.dyad.record.export.Column.empty;
import static org.dyad.record.export.Column.integer;
import static org.dyad.record.export.Column.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dyad.article.Span;
import org.dyad.event.Event.Participant;
import org.dyad.event.Evidence;
import org.dyad.record.kept.KeptArticle;

/**
 * The 16 columns of GDELT's table of mentions, in its order, as "The GDELT Event Database Data
 * Format Codebook V2.0" (2015) defines them: one line for each report of each line of the event
 * table, no head.
 */
final class GdeltMentions {

  private static final double PERCENT = 100;

  private GdeltMentions() {}

  static List<Column> columns() {
    return List.of(
        integer(
            "GLOBALEVENTID", "id of the line in the event table", row -> Long.toString(row.id())),
        integer(
            "EventTimeDate",
            "first day of publication of those who report it, at midnight",
            row -> Gdelt.added(row.told())),
        integer(
            "MentionTimeDate",
            "day of publication of this report, at midnight",
            row -> row.article().published().map(Gdelt::midnight).orElse("")),
        integer(
            "MentionType",
            "1 where the report has an address, else 2",
            row -> row.article().url().isEmpty() ? "2" : "1"),
        text("MentionSourceName", "publisher", row -> row.article().publisher()),
        text(
            "MentionIdentifier",
            "address of the report, else its id",
            row -> identifier(row.article())),
        integer(
            "SentenceID",
            "sentence that tells it, from 1",
            row -> Integer.toString(evidence(row).sentence())),
        integer(
            "Actor1CharOffset",
            "first character of the words for Actor1, from 0",
            row -> offset(row, true)),
        integer(
            "Actor2CharOffset",
            "first character of the words for Actor2, from 0",
            row -> offset(row, false)),
        integer(
            "ActionCharOffset",
            "first character of the words for the event, from 0",
            row -> Cells.start(Cells.first(evidence(row).event()))),
        empty("InRawText"),
        integer(
            "Confidence",
            "percent; only where no frame names the event, but what it resembles",
            row ->
                row.report()
                    .event()
                    .score()
                    .map(score -> Long.toString(Math.round(score * PERCENT)))
                    .orElse("")),
        empty("MentionDocLen"),
        empty("MentionDocTone"),
        empty("MentionDocTranslationInfo"),
        empty("Extras"));
  }

  private static Evidence evidence(Row row) {
    return row.report().event().evidence().get(0);
  }

  private static String identifier(KeptArticle article) {
    return article.url().isEmpty() ? article.id() : article.url();
  }

  /** Where the report names the side of this line; another report may name it otherwise. */
  private static String offset(Row row, boolean source) {
    Optional<Participant> side = row.side(source);
    if (side.isEmpty()) {
      return "";
    }
    // The side's own list first: two who met may stand as actor and recipient elsewhere.
    List<Participant> all = new ArrayList<>(row.report().event().actors());
    all.addAll(source ? all.size() : 0, row.report().event().recipients());
    for (Participant one : all) {
      if (one.actor().id().equals(side.get().actor().id())) {
        return Cells.start(one.span());
      }
    }
    for (Participant one : all) {
      if (!one.actor().country().isEmpty()
          && one.actor().country().equals(side.get().actor().country())) {
        return Cells.start(one.span());
      }
    }
    return Cells.start(Span.NONE);
  }
}
