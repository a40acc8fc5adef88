// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.analysis.outline;

import java.text.ParsePosition;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.ketenspiegel.analysis.outline.History.Moment;
import org.ketenspiegel.analysis.outline.History.Version;
import org.ketenspiegel.analysis.outline.History.Yardstick;
import org.ketenspiegel.model.Text;
import org.ketenspiegel.model.study.Study;
import org.ketenspiegel.model.study.Wave;

/** Freezes the waves of a study and what stands beside them. */
public final class Histories {

  private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("uuuu[-MM[-dd]]");
  private static final int MONTHS = 12;

  private Histories() {}

  /** Waves without a date follow one another a year apart, in the order of the study. */
  public static History of(Study study, List<Version> versions) {
    List<Wave> waves = study.getWaves();
    boolean dated = waves.stream().allMatch(w -> time(w).isPresent());
    List<Moment> moments =
        IntStream.range(0, waves.size())
            .mapToObj(i -> dated ? moment(waves.get(i)) : undated(waves.get(i), i))
            .sorted(Comparator.comparingDouble(Moment::time))
            .toList();
    return new History(moments, versions, benchmarks(study));
  }

  private static Moment undated(Wave wave, int place) {
    return new Moment(wave.getId(), Text.of(wave.getName()), place);
  }

  private static Moment moment(Wave wave) {
    double time = time(wave).getAsDouble();
    return new Moment(
        wave.getId(),
        Text.of(wave.getName()),
        time,
        years(wave.getStart()).orElse(time),
        years(wave.getEnd()).orElse(time));
  }

  private static List<Yardstick> benchmarks(Study study) {
    return study.getBenchmarks().stream()
        .filter(b -> b.getConcept() != null && years(b.getDate()).isPresent())
        .map(
            b ->
                new Yardstick(
                    Text.of(b.getName()),
                    Text.of(b.getSource()),
                    years(b.getDate()).getAsDouble(),
                    b.getConcept().getId(),
                    b.getValue(),
                    b.getLeast(),
                    b.getMost(),
                    b.isSetRespondents()
                        ? OptionalLong.of(b.getRespondents())
                        : OptionalLong.empty(),
                    b.isSetDeviation()
                        ? OptionalDouble.of(b.getDeviation())
                        : OptionalDouble.empty()))
        .toList();
  }

  private static OptionalDouble time(Wave wave) {
    OptionalDouble start = years(wave.getStart());
    OptionalDouble end = years(wave.getEnd());
    return start.isPresent() && end.isPresent()
        ? OptionalDouble.of((start.getAsDouble() + end.getAsDouble()) / 2)
        : start.isPresent() ? start : end;
  }

  /** A day, a month or a year; the middle of it. Empty when it is none. */
  static OptionalDouble years(String date) {
    TemporalAccessor read =
        date == null ? null : DATE.parseUnresolved(date.strip(), new ParsePosition(0));
    if (read == null) {
      return OptionalDouble.empty();
    }
    int year = read.get(ChronoField.YEAR);
    if (!read.isSupported(ChronoField.MONTH_OF_YEAR)) {
      return OptionalDouble.of(year + 0.5);
    }
    int month = read.get(ChronoField.MONTH_OF_YEAR);
    boolean day = read.isSupported(ChronoField.DAY_OF_MONTH);
    return month < 1 || month > MONTHS
        ? OptionalDouble.empty()
        : OptionalDouble.of(
            years(YearMonth.of(year, month), day ? read.get(ChronoField.DAY_OF_MONTH) : 15));
  }

  private static double years(YearMonth month, int day) {
    LocalDate date = month.atDay(Math.clamp(day, 1, month.lengthOfMonth()));
    return date.getYear() + (date.getDayOfYear() - 0.5) / date.lengthOfYear();
  }
}
