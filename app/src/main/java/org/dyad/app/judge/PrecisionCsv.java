package org.dyad.app.judge;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import org.dyad.record.export.Separated;
import org.dyad.record.judge.Alpha;
import org.dyad.record.judge.Estimate;
import org.dyad.record.judge.Precision;

/**
 * Writes precision as CSV: a row a stratum and field, those of all strata under the name {@code
 * all}, which alone have the agreement of judges.
 */
public final class PrecisionCsv {

  private static final List<String> COLUMNS =
      List.of(
          "by",
          "stratum",
          "field",
          "events",
          "judged",
          "right",
          "precision",
          "low",
          "high",
          "alpha",
          "judged_twice",
          "agreement");

  private final Separated out;

  public PrecisionCsv(Writer out) {
    this.out = new Separated(out, Separated.Style.CSV);
  }

  public void write(Precision precision) throws IOException {
    for (String column : COLUMNS) {
      out.plain(column);
    }
    out.endLine();
    for (Precision.Row row : precision.rows()) {
      row(precision, row, Optional.empty());
    }
    for (Precision.Row row : precision.total()) {
      row(precision, row, Optional.ofNullable(precision.agreement().get(row.field())));
    }
  }

  private void row(Precision precision, Precision.Row row, Optional<Alpha.Agreement> agreement)
      throws IOException {
    Estimate estimate = row.estimate();
    out.plain(precision.by().label());
    out.words(row.stratum());
    out.plain(row.field());
    out.plain(Long.toString(estimate.population()));
    out.plain(Long.toString(estimate.judged()));
    out.plain(Double.toString(estimate.right()));
    out.plain(Double.toString(estimate.share()));
    out.plain(Double.toString(estimate.interval().low()));
    out.plain(Double.toString(estimate.interval().high()));
    boolean alpha = agreement.isPresent() && agreement.get().alpha().isPresent();
    out.plain(alpha ? Double.toString(agreement.orElseThrow().alpha().getAsDouble()) : "");
    out.plain(agreement.map(a -> Integer.toString(a.units())).orElse(""));
    out.plain(agreement.map(a -> Double.toString(a.agreement())).orElse(""));
    out.endLine();
  }
}
