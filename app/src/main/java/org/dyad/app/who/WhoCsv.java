package org.dyad.app.who;

import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dyad.actor.ActorLexicon;
import org.dyad.actor.lexicon.Entry;
import org.dyad.actor.lexicon.Standing;
import org.dyad.actor.office.OfficeNames;
import org.dyad.actor.office.OfficeSeen;
import org.dyad.actor.office.Tenure;
import org.dyad.actor.who.Profile;
import org.dyad.json.Plain;

/**
 * What reports tell of offices and the tables do not, as the CSV that {@code --actors} reads: one
 * row a tenure. An office lasts no longer than reports show it.
 */
public final class WhoCsv implements ProfileWriter {

  private final Writer out;
  private final ActorLexicon lexicon;
  private boolean headed;

  public WhoCsv(Writer out, ActorLexicon lexicon) {
    this.out = out;
    this.lexicon = lexicon;
  }

  @Override
  public void write(Profile profile) throws IOException {
    if (!headed) {
      out.write("name,kind,id,aliases,country,sectors,office,from,to\n");
      headed = true;
    }
    for (Tenure tenure : profile.tenures()) {
      Optional<LocalDate> from = tenure.begins().or(tenure::first);
      Optional<LocalDate> to = tenure.ends().filter(end -> from.filter(end::isBefore).isEmpty());
      boolean head = tenure.office().equals(OfficeSeen.HEAD_OF_GOVERNMENT);
      if (from.isPresent() && !head && !isKnown(profile, tenure)) {
        row(profile, tenure, from.get(), to.or(tenure::last).map(LocalDate::toString).orElse(""));
      }
    }
  }

  /** Whether the tables have the office for all of that time. */
  private static boolean isKnown(Profile profile, Tenure tenure) {
    for (Standing standing : profile.entry().map(Entry::standings).orElse(List.of())) {
      boolean same =
          OfficeNames.usual(standing.office()).equals(tenure.office())
              && standing.country().equals(tenure.country());
      if (same
          && tenure.first().filter(standing::covers).isPresent()
          && tenure.last().filter(standing::covers).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private void row(Profile profile, Tenure tenure, LocalDate from, String to) throws IOException {
    boolean state = lexicon.state(tenure.country()).isPresent();
    String ofState = lexicon.state(tenure.country()).map(entry -> entry.name()).orElse("");
    boolean plain = state && ofState.equals(tenure.polity());
    List<String> cells =
        List.of(
            profile.name(),
            "person",
            profile.id(),
            String.join("; ", profile.aliases().stream().filter(a -> a.contains(" ")).toList()),
            tenure.country(),
            String.join("; ", tenure.sectors()),
            plain ? tenure.office() : tenure.title(),
            from.toString(),
            to);
    for (int i = 0; i < cells.size(); i++) {
      out.write(i == 0 ? "" : ",");
      out.write(cell(Plain.of(cells.get(i))));
    }
    out.write('\n');
  }

  private static String cell(String text) {
    boolean quoted = text.indexOf(',') >= 0 || text.indexOf('"') >= 0 || text.startsWith("#");
    return quoted ? '"' + text.replace("\"", "\"\"") + '"' : text;
  }
}
