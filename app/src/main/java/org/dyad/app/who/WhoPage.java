package org.dyad.app.who;

import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dyad.actor.Actor;
import org.dyad.actor.ActorLexicon;
import org.dyad.actor.lexicon.CountryCodes;
import org.dyad.actor.lexicon.Entry;
import org.dyad.actor.lexicon.Kind;
import org.dyad.actor.lexicon.Standing;
import org.dyad.actor.office.Conflict;
import org.dyad.actor.office.Observation;
import org.dyad.actor.office.Tenure;
import org.dyad.actor.who.Profile;
import org.dyad.actor.who.Sighting;
import org.dyad.app.text.Columns;
import org.dyad.json.Plain;

/** A page for people: what is known of somebody, and from where. */
public final class WhoPage implements ProfileWriter {

  private static final int LABEL = 15;
  private static final int DAYS = 24;
  private static final int MOST_SIGHTINGS = 5;
  private static final int FEWEST_WORDS = 40;

  private final Writer out;
  private final ActorLexicon lexicon;
  private final CountryCodes codes;
  private final Then then;
  private final Optional<LocalDate> on;
  private final int columns;
  private boolean further;

  /**
   * @param on the day to tell of; empty for all that is known
   * @param columns how wide the page is
   */
  public WhoPage(
      Writer out, ActorLexicon lexicon, CountryCodes codes, Optional<LocalDate> on, int columns) {
    this.out = out;
    this.lexicon = lexicon;
    this.codes = codes;
    this.then = new Then(lexicon);
    this.on = on;
    this.columns = columns;
  }

  @Override
  public void write(Profile profile) throws IOException {
    out.write(further ? "\n" : "");
    further = true;
    out.write(Plain.of(profile.name() + "  " + profile.id()) + "\n");
    Optional<Entry> state = lexicon.state(profile.country());
    line(
        "country",
        profile.country().isEmpty()
            ? "unknown"
            : state.map(s -> s.name() + " (" + s.country() + ")").orElse(profile.country()));
    if (!profile.sectors().isEmpty()) {
      line("sectors", String.join(" ", profile.sectors()));
    }
    if (!profile.aliases().isEmpty()) {
      line("names", String.join("; ", profile.aliases()));
    }
    if (!profile.origin().isEmpty()) {
      line("known by", profile.origin());
    }
    if (profile.id().startsWith("state:")) {
      country(profile);
    } else {
      then(profile);
    }
    standings(profile);
    tenures(profile.tenures());
    conflicts(profile.conflicts());
    sightings(profile.sightings());
  }

  private void then(Profile profile) throws IOException {
    if (on.isPresent()) {
      Actor was = then.on(profile, on.get());
      String codes = (was.country() + " " + String.join(" ", was.sectors())).strip();
      String office = was.office().isEmpty() ? "no office known" : was.office();
      boolean person = profile.id().startsWith("person:");
      line("on " + on.get(), (codes.isEmpty() ? "unknown" : codes) + (person ? ", " + office : ""));
    }
  }

  private void country(Profile profile) throws IOException {
    Optional<CountryCodes.Country> found = codes.of(profile.country());
    if (found.isPresent() && profile.id().equals("state:" + profile.country())) {
      CountryCodes.Country country = found.get();
      StringBuilder all = new StringBuilder("ISO " + country.iso3() + ", " + country.iso2());
      code(all, "COW", country.cow());
      code(all, "Gleditsch-Ward", country.gw());
      code(all, "FIPS", String.join(", ", country.fips()));
      code(all, "CAMEO", country.cameo());
      code(all, "ICEWS", country.icews());
      line("codes", all.toString());
    }
    List<Then.Holder> holders = then.holders(profile.country(), on.orElse(LocalDate.MAX));
    if (!holders.isEmpty()) {
      out.write(on.isPresent() ? "  offices on " + on.get() + "\n" : "  offices, as last known\n");
    }
    for (Then.Holder holder : holders) {
      Standing standing = holder.standing();
      row(
          Then.days(standing),
          standing.office() + ": " + holder.person().name(),
          lexicon.origin(holder.person().id()));
    }
  }

  private static void code(StringBuilder all, String scheme, String code) {
    if (!code.isEmpty()) {
      all.append("; ").append(scheme).append(' ').append(code);
    }
  }

  private void standings(Profile profile) throws IOException {
    List<Standing> standings = profile.entry().map(Entry::standings).orElse(List.of());
    if (standings.isEmpty()) {
      return;
    }
    boolean person = profile.entry().filter(e -> e.kind() == Kind.PERSON).isPresent();
    out.write(person ? "  offices in the tables\n" : "  standing in the tables\n");
    for (Standing standing : standings) {
      String sectors = (standing.country() + " " + String.join(" ", standing.sectors())).strip();
      String title = then.title(standing);
      row(Then.days(standing), title.isEmpty() ? sectors : title + "  " + sectors, "");
    }
  }

  private void tenures(List<Tenure> tenures) throws IOException {
    if (!tenures.isEmpty()) {
      out.write("  offices in the reports\n");
    }
    for (Tenure tenure : tenures) {
      String codes = (tenure.country() + " " + String.join(" ", tenure.sectors())).strip();
      row(days(tenure), tenure.title() + "  " + codes, "");
      for (Observation seen : tenure.observations()) {
        observation(seen, "      ");
      }
    }
  }

  /**
   * Days for which reports show an office; with "by" where only the first report after is known.
   */
  private static String days(Tenure tenure) {
    String from = tenure.first().map(LocalDate::toString).orElse("");
    String to = tenure.last().map(LocalDate::toString).orElse("");
    if (from.isEmpty() && tenure.ends().isPresent()) {
      return "over by " + tenure.ends().get();
    }
    return from.isEmpty() ? "unknown" : from.equals(to) ? from : from + ".." + to;
  }

  private void observation(Observation seen, String indent) throws IOException {
    String when = Spoken.standing(seen.seen().standing()) + " " + days(seen);
    String where = seen.article() + seen.published().map(day -> ", " + day).orElse("");
    out.write(indent + Plain.of(when + "  " + where) + "\n");
    quote(seen.text(), indent + "  ");
  }

  private static String days(Observation seen) {
    if (seen.from().isEmpty()) {
      return "(no day)";
    }
    String from = seen.from().get().toString();
    String to = seen.to().orElseThrow().toString();
    String days = from.equals(to) ? from : from + ".." + to;
    return seen.isDated() ? days + " (\"" + seen.dated() + "\")" : days;
  }

  private void quote(String text, String indent) throws IOException {
    int width = Math.max(FEWEST_WORDS, columns - indent.length() - 2);
    out.write(indent + '"' + Columns.cut(Plain.of(text), width) + "\"\n");
  }

  private void conflicts(List<Conflict> conflicts) throws IOException {
    if (!conflicts.isEmpty()) {
      out.write("  reports disagree\n");
    }
    for (Conflict conflict : conflicts) {
      out.write("    " + Plain.of(conflict.what()) + "\n");
      for (Observation side : conflict.sides()) {
        observation(side, "      ");
      }
    }
  }

  private void sightings(List<Sighting> sightings) throws IOException {
    if (sightings.isEmpty()) {
      return;
    }
    int count = sightings.size();
    out.write("  named in " + count + (count == 1 ? " report\n" : " reports\n"));
    for (Sighting seen : sightings.subList(0, Math.min(count, MOST_SIGHTINGS))) {
      String codes = (seen.country() + " " + String.join(" ", seen.sectors())).strip();
      String as = codes.isEmpty() ? "" : "  as " + codes;
      row(seen.published().map(LocalDate::toString).orElse("no day"), seen.article() + as, "");
      quote(seen.text(), "      ");
    }
    if (count > MOST_SIGHTINGS) {
      out.write("    and " + (count - MOST_SIGHTINGS) + " more; --format json has them all\n");
    }
  }

  private void line(String label, String text) throws IOException {
    out.write("  " + Columns.fill(label, LABEL) + Plain.of(text) + "\n");
  }

  private void row(String days, String text, String source) throws IOException {
    String from = source.isEmpty() ? "" : "  [" + source + "]";
    out.write("    " + Columns.fill(days, DAYS) + Plain.of(text + from) + "\n");
  }
}
