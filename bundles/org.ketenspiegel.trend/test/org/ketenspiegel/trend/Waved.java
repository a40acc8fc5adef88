// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.trend;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.ketenspiegel.analysis.AnalysisContribution;
import org.ketenspiegel.analysis.Fielded;
import org.ketenspiegel.analysis.Runner;
import org.ketenspiegel.analysis.StudyData;
import org.ketenspiegel.analysis.outline.History;
import org.ketenspiegel.analysis.outline.History.Moment;
import org.ketenspiegel.analysis.outline.History.Yardstick;
import org.ketenspiegel.analysis.outline.ScaleOutline;
import org.ketenspiegel.analysis.outline.ScaleOutline.CategoryOutline;
import org.ketenspiegel.analysis.outline.StudyOutline;
import org.ketenspiegel.analysis.outline.StudyOutline.AudienceOutline;
import org.ketenspiegel.analysis.outline.Variable;
import org.ketenspiegel.analysis.outline.Variable.Kind;
import org.ketenspiegel.analysis.result.AnalysisResult;
import org.ketenspiegel.analysis.result.Composite;
import org.ketenspiegel.analysis.result.Provenance.Disclosure;
import org.ketenspiegel.analysis.result.Series;
import org.ketenspiegel.data.CodeColumn;
import org.ketenspiegel.data.Column;
import org.ketenspiegel.data.ResponseTable;
import org.ketenspiegel.data.Rows;
import org.ketenspiegel.data.design.Design;
import org.ketenspiegel.model.Text;
import org.ketenspiegel.model.study.Direction;
import org.ketenspiegel.model.study.Role;
import org.ketenspiegel.model.study.ShareBase;

/** Waves of one question, put together in a test. */
final class Waved {

  private final List<Fielded> waves = new ArrayList<>();
  private final List<Moment> moments = new ArrayList<>();
  private final List<Yardstick> yardsticks = new ArrayList<>();

  /** A wave whose question {@code oordeel} is a mark up to the highest one. */
  Waved wave(int year, int highest, Design design, Column answers, Column... others) {
    List<Column> columns = new ArrayList<>(List.of(others));
    columns.add(answers);
    return wave(year, highest, design, ResponseTable.of(columns), Rows.all(answers.rows()));
  }

  /** A wave that is a part of a file. */
  Waved wave(int year, int highest, Design design, ResponseTable file, Rows rows) {
    String id = "w" + year;
    Text name = Text.same(Integer.toString(year));
    waves.add(
        new Fielded(id, name, "mensen", List.of(mark(highest)), file, design, Map.of(), rows, ""));
    moments.add(new Moment(id, name, year));
    return this;
  }

  /** A wave that did not ask the question. */
  Waved blank(int year, Column other) {
    wave(year, 5, Design.none(), ResponseTable.of(List.of(other)), Rows.all(other.rows()));
    Fielded last = waves.removeLast();
    waves.add(
        new Fielded(
            last.wave(),
            last.waveName(),
            last.audience(),
            List.of(),
            last.table(),
            last.design(),
            Map.of(),
            last.rows(),
            ""));
    return this;
  }

  Waved beside(Yardstick yardstick) {
    yardsticks.add(yardstick);
    return this;
  }

  private static Variable mark(int highest) {
    List<CategoryOutline> scale =
        IntStream.rangeClosed(1, highest)
            .mapToObj(
                c ->
                    new CategoryOutline(
                        c, Text.same(Integer.toString(c)), OptionalDouble.of(c), Optional.empty()))
            .toList();
    return new Variable(
        "oordeel",
        "oordeel",
        Optional.empty(),
        Optional.empty(),
        Kind.RATING,
        List.of("oordeel"),
        Text.of("Oordeel", "Judgement"),
        Text.same("?"),
        Role.OVERALL,
        ShareBase.SUBSTANTIVE,
        Optional.of("tevredenheid"),
        new ScaleOutline(Direction.HIGH_IS_GOOD, scale, List.of(), OptionalInt.empty()),
        Text.NONE);
  }

  StudyData data() {
    return new StudyData(
        new StudyOutline(
            "studie",
            Text.same("studie"),
            Text.NONE,
            List.of("nl", "en"),
            List.of(),
            List.of(new AudienceOutline("mensen", Text.same("mensen"), List.of())),
            List.of()),
        waves,
        new History(moments, List.of(), yardsticks));
  }

  AnalysisResult result(Map<String, String> options) {
    return result(data(), options);
  }

  static AnalysisResult result(StudyData data, Map<String, String> options) {
    return new Runner(
            List.of(new AnalysisContribution(Trend.ID, Text.NONE, 1, Trend::new)),
            Disclosure.PROTECTED)
        .run(data, Trend.ID, options);
  }

  Series series(Map<String, String> options) {
    return (Series) ((Composite) result(options)).parts().getLast();
  }

  Series series() {
    return series(Map.of());
  }

  static CodeColumn answers(int... codes) {
    return CodeColumn.of("oordeel", codes);
  }
}
