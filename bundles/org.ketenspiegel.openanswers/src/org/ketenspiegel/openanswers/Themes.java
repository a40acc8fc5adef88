// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.openanswers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ketenspiegel.analysis.Analysis;
import org.ketenspiegel.analysis.Fielded;
import org.ketenspiegel.analysis.Run;
import org.ketenspiegel.analysis.StudyData;
import org.ketenspiegel.analysis.outline.CodingOutline.Frame;
import org.ketenspiegel.analysis.outline.CodingOutline.Quoted;
import org.ketenspiegel.analysis.outline.StudyOutline;
import org.ketenspiegel.analysis.outline.Variable;
import org.ketenspiegel.analysis.result.AnalysisResult;
import org.ketenspiegel.analysis.result.Composite;
import org.ketenspiegel.analysis.result.Unanswered;
import org.ketenspiegel.model.Text;
import org.ketenspiegel.openanswers.ThemesOptions.Show;
import org.ketenspiegel.openanswers.quoting.QuoteTexts;

/**
 * What respondents say in their own words: how many name each theme, of those who answered and of
 * those who were asked; how well coders agree; and the answers that were marked for quoting.
 */
public final class Themes implements Analysis<ThemesOptions> {

  /** The id under which it is contributed, and the kind of its composite. */
  public static final String ID = "themes";

  @Override
  public ThemesOptions defaults(StudyOutline study) {
    return new ThemesOptions(
        study.audiences().isEmpty() ? "" : study.audiences().getFirst().id(), List.of());
  }

  @Override
  public AnalysisResult run(StudyData data, ThemesOptions options, Run run) {
    Optional<Fielded> fielded =
        options.audience().isEmpty()
            ? data.fieldings().stream().findFirst()
            : data.latest(options.audience());
    if (fielded.isEmpty()) {
      return new Unanswered(
          Text.of(
              "van doelgroep '" + options.audience() + "' zijn er geen antwoorden",
              "there are no answers of audience '" + options.audience() + "'"));
    }
    List<String> questions = questions(data.outline(), fielded.get(), options);
    if (questions.isEmpty()) {
      return new Unanswered(
          Text.of(
              "geen open vraag van deze doelgroep heeft een codeboek",
              "no open question of this audience has a code frame"));
    }
    List<AnalysisResult> parts = new ArrayList<>();
    for (int i = 0; i < questions.size(); i++) {
      run.progress((double) i / questions.size());
      parts.addAll(parts(data, fielded.get(), questions.get(i), options));
    }
    return new Composite(ID, parts);
  }

  private static List<String> questions(
      StudyOutline outline, Fielded fielded, ThemesOptions options) {
    if (options.questions().isEmpty()) {
      return fielded.variables().stream()
          .filter(v -> v.kind() == Variable.Kind.TEXT)
          .map(Variable::question)
          .filter(q -> outline.coding().frame(q).isPresent())
          .distinct()
          .toList();
    }
    return options.questions().stream()
        .map(
            word ->
                fielded.variables(word).stream()
                    .filter(v -> v.kind() == Variable.Kind.TEXT)
                    .map(Variable::question)
                    .findFirst()
                    .orElseThrow(
                        () ->
                            new IllegalArgumentException(
                                "there is no open question '" + word + "'")))
        .distinct()
        .toList();
  }

  private static List<AnalysisResult> parts(
      StudyData data, Fielded fielded, String question, ThemesOptions options) {
    Sheet sheet = Sheet.of(data.outline(), fielded, question);
    Text name = sheet.variables().getFirst().name();
    List<AnalysisResult> parts = new ArrayList<>();
    boolean counted = options.show().shows(Show.THEMES);
    if (sheet.frame().isEmpty()) {
      if (options.show() != Show.QUOTES) {
        parts.add(none(name, "heeft geen codeboek", "has no code frame"));
      }
    } else if (sheet.answers().stream().noneMatch(Answer::coded)) {
      if (options.show() != Show.QUOTES) {
        parts.add(none(name, "heeft nog geen gecodeerde antwoorden", "has no coded answers yet"));
      }
    } else {
      Frame frame = sheet.frame().get();
      if (counted) {
        parts.addAll(new ThemeTable(data.outline(), fielded, options).of(sheet, frame));
      }
      if (options.show().shows(Show.AGREEMENT)) {
        if (sheet.coders().size() > 1) {
          parts.add(new AgreementTable(fielded, options).of(sheet, frame));
        } else if (options.show() == Show.AGREEMENT) {
          parts.add(none(name, "is door één codeur gecodeerd", "was coded by one coder"));
        }
      }
    }
    if (options.show().shows(Show.QUOTES)) {
      List<Quoted> quotes =
          data.outline().coding().quotes().stream()
              .filter(q -> QuoteTexts.question(q).equals(question))
              .filter(q -> q.wave().equals(fielded.wave()))
              .filter(q -> q.audience().equals(fielded.audience()))
              .toList();
      if (!quotes.isEmpty()) {
        parts.add(QuoteTexts.of(data, quotes));
      }
    }
    return parts;
  }

  private static Unanswered none(Text name, String nl, String en) {
    return new Unanswered(
        Text.of("'" + name.in("nl") + "' " + nl, "'" + name.in("en") + "' " + en));
  }
}
