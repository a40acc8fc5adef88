// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.trend;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ketenspiegel.analysis.Analysis;
import org.ketenspiegel.analysis.Run;
import org.ketenspiegel.analysis.StudyData;
import org.ketenspiegel.analysis.outline.StudyOutline;
import org.ketenspiegel.analysis.result.AnalysisResult;
import org.ketenspiegel.analysis.result.Basis;
import org.ketenspiegel.analysis.result.Composite;
import org.ketenspiegel.analysis.result.Provenance;
import org.ketenspiegel.analysis.result.Series;
import org.ketenspiegel.analysis.result.Unanswered;
import org.ketenspiegel.analysis.series.Course;
import org.ketenspiegel.model.Text;

/**
 * A question through the waves: joined where the versions of its questionnaire compare, broken
 * where they do not, each change tested against the wave before that compares.
 */
public final class Trend implements Analysis<TrendOptions> {

  /** The id under which it is contributed. */
  public static final String ID = "trend";

  @Override
  public TrendOptions defaults(StudyOutline study) {
    return new TrendOptions(
        study.audiences().isEmpty() ? "" : study.audiences().getFirst().id(), List.of());
  }

  @Override
  public AnalysisResult run(StudyData data, TrendOptions options, Run run) {
    Following following = new Following(data, options);
    Optional<Text> obstacle = Obstacles.of(following);
    if (obstacle.isPresent()) {
      return new Unanswered(obstacle.get());
    }
    List<Followed> followed = following.all();
    Courses courses = new Courses(data, following.waves(), options);
    List<Course> all = new ArrayList<>();
    for (Followed each : followed) {
      run.progress((double) all.size() / Math.max(all.size() + 1, followed.size()));
      all.addAll(courses.of(each));
    }
    if (all.isEmpty()) {
      return new Unanswered(
          Text.of(
              "kies een vraag of begrip met antwoorden die een uitkomst hebben",
              "choose a question or concept whose answers have a statistic"));
    }
    Text title = Wording.title(followed);
    Text subtitle = followed.size() == 1 ? followed.getFirst().latest().text() : Text.NONE;
    Basis basis = Wording.basis(all, options);
    Provenance provenance = Provenance.of(following.waves());
    return new Composite(
        ID,
        List.of(
            new Waves(following).table(title, subtitle, all, basis, provenance),
            new Series(
                title,
                subtitle,
                all,
                Wording.cautions(all, courses.notes(), data.history().clock()),
                basis,
                provenance)));
  }
}
