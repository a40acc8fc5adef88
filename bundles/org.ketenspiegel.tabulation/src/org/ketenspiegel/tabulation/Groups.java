// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.tabulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ketenspiegel.analysis.Fielded;
import org.ketenspiegel.analysis.measure.Measure;
import org.ketenspiegel.analysis.outline.StudyOutline;
import org.ketenspiegel.analysis.outline.StudyOutline.AgencyOutline;
import org.ketenspiegel.analysis.outline.Variable;
import org.ketenspiegel.analysis.result.Footprint;
import org.ketenspiegel.analysis.result.Group;
import org.ketenspiegel.data.aggregation.Aggregation;
import org.ketenspiegel.data.design.Sampling;
import org.ketenspiegel.model.Text;

/** The columns of a table: agencies, parts of the respondents, or both crossed. */
final class Groups {

  private final StudyOutline outline;
  private final Banner banner;
  private final AnswerSource source;
  private final boolean agenciesBeside;

  Groups(
      StudyOutline outline, Fielded fielded, Sampling sampling, Aggregation sums, List<String> by) {
    this.outline = outline;
    this.banner = new Banner(outline, fielded, by);
    this.source = new AnswerSource(fielded, sampling, sums);
    this.agenciesBeside = by.contains(Banner.AGENCY);
  }

  Banner banner() {
    return banner;
  }

  /** A group of a table with the answers of one subject. */
  record Answered(Group group, Banner.Part part, Variable variable, Answers answers) {

    boolean whole() {
      return part.isWhole();
    }

    Footprint footprint(Measure measure) {
      String figure = variable.id() + (measure instanceof Measure.Share ? "/shares" : "/scores");
      return new Footprint(figure, part.rows(), () -> answers.counted(measure));
    }
  }

  /** The whole and the parts of each variable of the subject, agencies in their order. */
  List<Answered> of(Subject subject, TabulationOptions.Base wanted) {
    List<Variable> variables = new ArrayList<>(subject.variables());
    if (agenciesBeside) {
      variables.sort((a, b) -> Integer.compare(order(a), order(b)));
    }
    List<Answered> found = new ArrayList<>();
    for (Variable variable : variables) {
      Optional<AgencyOutline> agency =
          agenciesBeside ? variable.agency().flatMap(outline::agency) : Optional.empty();
      List<Answers> answers = source.of(variable, banner, wanted.of(variable));
      for (int i = 0; i < answers.size(); i++) {
        Banner.Part part = banner.columns().get(i);
        found.add(
            new Answered(group(part, agency, answers.get(i)), part, variable, answers.get(i)));
      }
    }
    return found;
  }

  /** Everybody who is not in the group, to the same question. */
  Answered rest(Answered group, TabulationOptions.Base wanted) {
    Banner.Part part = banner.rest(group.part());
    Answers answers = source.of(group.variable(), part.rows(), wanted.of(group.variable()));
    return new Answered(group.group(), part, group.variable(), answers);
  }

  private int order(Variable variable) {
    return outline.agencies().stream()
        .map(AgencyOutline::id)
        .toList()
        .indexOf(variable.agency().orElse(""));
  }

  private static Group group(Banner.Part part, Optional<AgencyOutline> agency, Answers answers) {
    boolean whole = part.isWhole();
    String key =
        agency
            .map(a -> whole ? a.id() : a.id() + "/" + part.key())
            .orElse(whole ? "total" : part.key());
    Text label =
        agency
            .map(
                a ->
                    whole
                        ? Text.same(a.shortName())
                        : part.label().map(words -> a.shortName() + " / " + words))
            .orElse(part.label());
    var base = answers.base();
    return new Group(
        key,
        label,
        agency.map(AgencyOutline::id),
        base.base(),
        base.weight(),
        base.effectiveBase());
  }
}
