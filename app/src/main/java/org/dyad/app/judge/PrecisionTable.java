package org.dyad.app.judge;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dyad.app.text.Columns;
import org.dyad.record.judge.Alpha;
import org.dyad.record.judge.Estimate;
import org.dyad.record.judge.Field;
import org.dyad.record.judge.Precision;

/** Writes precision as a table for people: a row a stratum, a column a field. */
public final class PrecisionTable {

  private static final int STRATUM = 22;
  private static final int NUMBER = 8;
  private static final int CELL = 15;

  private final Writer out;

  public PrecisionTable(Writer out) {
    this.out = out;
  }

  public void write(Precision precision) throws IOException {
    if (precision.total().isEmpty()) {
      out.write("no verdicts that hold; 'dyad judge' takes some\n");
    } else {
      List<String> fields = fields();
      out.write(Columns.fill(precision.by().label().toUpperCase(Locale.ROOT), STRATUM));
      out.write(Columns.fill("EVENTS", NUMBER) + Columns.fill("JUDGED", NUMBER));
      for (String field : fields) {
        out.write(Columns.fill(field.toUpperCase(Locale.ROOT), CELL));
      }
      out.write("\n");
      for (Map.Entry<String, Map<String, Estimate>> row : byStratum(precision.rows()).entrySet()) {
        row(row.getKey(), row.getValue(), fields);
      }
      Map<String, Map<String, Estimate>> total = byStratum(precision.total());
      row("all, re-weighted", total.getOrDefault(Precision.ALL, Map.of()), fields);
      out.write("\nThe share of right ones, and where it lies 95 times in 100 (Wilson).\n");
    }
    notes(precision);
  }

  private static List<String> fields() {
    List<String> fields = new ArrayList<>();
    for (Field field : Field.values()) {
      fields.add(field.label());
    }
    fields.add(Precision.EVENT);
    return fields;
  }

  private static Map<String, Map<String, Estimate>> byStratum(List<Precision.Row> rows) {
    Map<String, Map<String, Estimate>> strata = new LinkedHashMap<>();
    for (Precision.Row row : rows) {
      strata
          .computeIfAbsent(row.stratum(), s -> new LinkedHashMap<>())
          .put(row.field(), row.estimate());
    }
    return strata;
  }

  private void row(String stratum, Map<String, Estimate> estimates, List<String> fields)
      throws IOException {
    long population = 0;
    long judged = 0;
    for (Estimate estimate : estimates.values()) {
      population = Math.max(population, estimate.population());
      judged = Math.max(judged, estimate.judged());
    }
    out.write(Columns.fill(Columns.cut(stratum, STRATUM - 1), STRATUM));
    out.write(Columns.fill(String.format(Locale.ROOT, "%,d", population), NUMBER));
    out.write(Columns.fill(Long.toString(judged), NUMBER));
    for (String field : fields) {
      Estimate estimate = estimates.get(field);
      out.write(Columns.fill(estimate == null ? "-" : cell(estimate), CELL));
    }
    out.write("\n");
  }

  private static String cell(Estimate estimate) {
    return String.format(
        Locale.ROOT,
        "%.2f %.2f-%.2f",
        estimate.share(),
        estimate.interval().low(),
        estimate.interval().high());
  }

  private void notes(Precision precision) throws IOException {
    for (Map.Entry<String, Alpha.Agreement> each : precision.agreement().entrySet()) {
      Alpha.Agreement agreed = each.getValue();
      out.write(
          String.format(
              Locale.ROOT,
              "%s: %d judged by two or more, %.0f of 100 the same; %s%n",
              each.getKey(),
              agreed.units(),
              100 * agreed.agreement(),
              agreed.alpha().isPresent()
                  ? String.format(
                      Locale.ROOT, "Krippendorff's alpha %.3f", agreed.alpha().getAsDouble())
                  : "no alpha, since all say one thing"));
    }
    if (precision.judges().size() > 1) {
      out.write("judges: " + String.join(", ", precision.judges()) + "\n");
    }
    if (precision.unsure() > 0) {
      out.write(precision.unsure() + " answers were unsure, and count neither way\n");
    }
    if (precision.stale() > 0) {
      out.write(precision.stale() + " verdicts are on what has changed since, and do not count\n");
    }
    if (!precision.missing().isEmpty() && !precision.total().isEmpty()) {
      out.write(
          "nothing judged of "
              + String.join(", ", precision.missing())
              + "; the last row is silent on these\n");
    }
  }
}
