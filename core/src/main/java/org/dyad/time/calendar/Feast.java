package org.dyad.time.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.time.chrono.HijrahChronology;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A feast by its rule. Written in data as one of
 *
 * <ul>
 *   <li>{@code fixed 12-25}: month and day, with {@code +N} more days where it lasts longer
 *   <li>{@code easter -2}: days from Easter Sunday of the Western churches (the anonymous Gregorian
 *       algorithm)
 *   <li>{@code pascha 0}: days from Easter Sunday of the Eastern churches (Meeus' Julian algorithm)
 *   <li>{@code weekday 11 4 THURSDAY}: the fourth Thursday of November; -1 is the last one
 *   <li>{@code hijri 9}, {@code hijri 10 1}: a month, or a day of a month, of the Umm al-Qura
 *       calendar; where the moon is sighted locally a feast may stand a day off
 *   <li>{@code days 2018-02-16 2019-02-05 …}: the days themselves
 * </ul>
 */
public final class Feast implements Yearly {

  private interface Rule {
    List<Period> in(int year);
  }

  private final Rule rule;
  private final String unknown;

  private Feast(Rule rule, String unknown) {
    this.rule = rule;
    this.unknown = unknown;
  }

  /**
   * @throws IllegalArgumentException if the rule is none of the above
   */
  public static Feast parse(String rule) {
    String[] words = rule.strip().split(" +");
    try {
      return switch (words[0]) {
        case "fixed" -> fixed(words);
        case "easter" -> moved(Integer.parseInt(words[1]), true);
        case "pascha" -> moved(Integer.parseInt(words[1]), false);
        case "weekday" -> weekday(words);
        case "hijri" ->
            hijri(Integer.parseInt(words[1]), words.length > 2 ? Integer.parseInt(words[2]) : 0);
        case "days" -> days(words);
        default -> throw new IllegalArgumentException("unknown kind of rule '" + words[0] + "'");
      };
    } catch (RuntimeException e) {
      throw new IllegalArgumentException("not the rule of a feast: '" + rule + "'", e);
    }
  }

  @Override
  public List<Period> in(int year) {
    return rule.in(year);
  }

  @Override
  public String valueWithoutYear() {
    return unknown;
  }

  private static Feast fixed(String[] words) {
    int month = Integer.parseInt(words[1].substring(0, 2));
    int day = Integer.parseInt(words[1].substring(3, 5));
    int more = words.length > 2 ? Integer.parseInt(words[2]) : 0;
    LocalDate.of(2000, month, day);
    return new Feast(
        year ->
            day == 29 && month == 2 && !Year.isLeap(year)
                ? List.of()
                : List.of(stretch(LocalDate.of(year, month, day), more)),
        "XXXX-" + words[1]);
  }

  private static Feast moved(int days, boolean western) {
    return new Feast(
        year -> List.of(Period.day((western ? easter(year) : orthodoxEaster(year)).plusDays(days))),
        "XXXX-XX-XX");
  }

  private static Feast weekday(String[] words) {
    int month = Integer.parseInt(words[1]);
    int ordinal = Integer.parseInt(words[2]);
    DayOfWeek day = DayOfWeek.valueOf(words[3].toUpperCase(Locale.ROOT));
    return new Feast(
        year ->
            List.of(
                Period.day(
                    LocalDate.of(year, month, 1)
                        .with(TemporalAdjusters.dayOfWeekInMonth(ordinal, day)))),
        "XXXX-XX-XX");
  }

  private static Feast hijri(int month, int day) {
    if (month < 1 || month > 12 || day < 0 || day > 29) {
      throw new IllegalArgumentException("no such month or day");
    }
    return new Feast(year -> hijriIn(year, month, day), day == 0 ? "XXXX-XX" : "XXXX-XX-XX");
  }

  private static List<Period> hijriIn(int year, int month, int day) {
    List<Period> found = new ArrayList<>(2);
    // A year of the moon is 354 or 355 days long: about 33 of them to 32 of the sun's.
    int about = (year - 622) * 33 / 32;
    for (int hijri = about - 1; hijri <= about + 2; hijri++) {
      if (!HijrahChronology.INSTANCE.range(ChronoField.YEAR).isValidValue(hijri)) {
        continue;
      }
      HijrahDate date = HijrahDate.of(hijri, month, Math.max(1, day));
      LocalDate first = LocalDate.ofEpochDay(date.toEpochDay());
      if (first.getYear() == year) {
        found.add(stretch(first, day == 0 ? date.lengthOfMonth() - 1 : 0));
      }
    }
    return List.copyOf(found);
  }

  private static Feast days(String[] words) {
    List<LocalDate> days = new ArrayList<>();
    for (int i = 1; i < words.length; i++) {
      days.add(LocalDate.parse(words[i]));
    }
    if (days.isEmpty()) {
      throw new IllegalArgumentException("no days");
    }
    return new Feast(
        year -> {
          List<Period> found = new ArrayList<>(1);
          for (LocalDate day : days) {
            if (day.getYear() == year) {
              found.add(Period.day(day));
            }
          }
          return List.copyOf(found);
        },
        "XXXX-XX-XX");
  }

  private static Period stretch(LocalDate first, int more) {
    return more == 0
        ? Period.day(first)
        : new Period(Grain.WEEK, first, first.plusDays(more), first + "/" + first.plusDays(more));
  }

  /** Easter Sunday by the anonymous Gregorian algorithm (Nature, 1876). */
  static LocalDate easter(int year) {
    int a = year % 19;
    int b = year / 100;
    int c = year % 100;
    int d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    int e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7;
    int f = d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114;
    return LocalDate.of(year, f / 31, f % 31 + 1);
  }

  /** Orthodox Easter Sunday by Meeus' Julian algorithm, turned to the Gregorian calendar. */
  static LocalDate orthodoxEaster(int year) {
    int d = (19 * (year % 19) + 15) % 30;
    int e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
    int f = d + e + 114;
    int lag = year / 100 - year / 400 - 2;
    return LocalDate.of(year, f / 31, f % 31 + 1).plusDays(lag);
  }
}
