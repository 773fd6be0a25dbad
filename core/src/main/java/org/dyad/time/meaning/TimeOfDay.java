package org.dyad.time.meaning;

import java.time.LocalDate;
import java.util.Optional;
import org.dyad.time.DateSpan;
import org.dyad.time.TimeMention.Type;
import org.dyad.time.calendar.Grain;
import org.dyad.time.calendar.Period;

/**
 * A time of a day: "Monday night", "8 p.m. on 3 May", "noon". Without a day of its own it is of the
 * day named last in the article, else of the day of publication.
 *
 * @param day the day's expression, if it has one
 * @param time what follows the {@code T} of its value: {@code 20:00}, {@code NI}, {@code MO}
 */
public record TimeOfDay(Optional<Meaning> day, String time) implements Meaning {

  @Override
  public boolean lacksYear() {
    return day.map(Meaning::lacksYear).orElse(false);
  }

  @Override
  public Resolved in(Context context) {
    Optional<Resolved> base =
        day.map(meaning -> meaning.in(context)).or(context::lastDay).or(() -> published(context));
    if (base.isEmpty()) {
      return Resolved.unknown(Type.TIME, "T" + time);
    }
    Resolved of = base.get();
    if (of.period().isEmpty() || of.period().get().grain() != Grain.DAY) {
      return new Resolved(Type.TIME, of.value() + "T" + time, of.days(), of.anchor(), of.period());
    }
    LocalDate date = of.period().get().first();
    String anchor =
        day.isPresent() || of.anchor().startsWith("published") ? of.anchor() : "from " + date;
    return new Resolved(Type.TIME, date + "T" + time, DateSpan.day(date), anchor, of.period());
  }

  private static Optional<Resolved> published(Context context) {
    return context
        .published()
        .map(date -> Resolved.of(Period.day(date), Context.publishedOn(date)));
  }
}
