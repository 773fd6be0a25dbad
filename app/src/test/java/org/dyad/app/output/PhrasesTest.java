package org.dyad.app.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.dyad.time.DateSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhrasesTest {

  @ParameterizedTest
  @CsvSource({
    "2018-02-19,2018-02-19,2018-02-19",
    "2018-02-19,2018-02-22,2018-02-19..22",
    "2018-02-01,2018-02-28,2018-02",
    "2016-01-01,2016-12-31,2016",
    "2017-10-01,2017-12-31,2017-10..12",
    "2016-11-28,2016-12-03,2016-11-28..12-03",
    "2017-12-30,2018-01-02,2017-12-30..2018-01-02"
  })
  void daysAreToldAsBrieflyAsTheyCan(String start, String end, String told) {
    assertThat(Phrases.days(DateSpan.of(LocalDate.parse(start), LocalDate.parse(end))))
        .isEqualTo(told);
  }

  @Test
  void openSpansSayWhichEndIsOpen() {
    assertThat(Phrases.days(DateSpan.UNKNOWN)).isEmpty();
    assertThat(Phrases.days(DateSpan.until(LocalDate.of(2018, 2, 19)))).isEqualTo("..2018-02-19");
    assertThat(Phrases.days(DateSpan.from(LocalDate.of(2018, 2, 19)))).isEqualTo("2018-02-19..");
  }
}
