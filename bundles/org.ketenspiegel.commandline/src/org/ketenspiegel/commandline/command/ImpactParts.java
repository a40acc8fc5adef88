// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.commandline.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ketenspiegel.analysis.Fielded;
import org.ketenspiegel.analysis.StudyData;
import org.ketenspiegel.analysis.outline.StudyOutline.AgencyOutline;
import org.ketenspiegel.commandline.source.Source;
import org.ketenspiegel.commandline.source.Split;
import org.ketenspiegel.commandline.words.Words;
import org.ketenspiegel.commandline.words.WordsException;
import org.ketenspiegel.impact.ImpactOptions;
import org.ketenspiegel.impact.ImpactOptions.MissingRule;
import org.ketenspiegel.model.Text;

/** The matrices that words ask for: by group of respondents, agency, and rule for gaps. */
record ImpactParts(Words words, Source source, Fielded fielded, ImpactOptions options) {

  private static final String AGENCY = "agency";

  /** One matrix; the label is empty when there is but one. */
  record Wanted(Text label, StudyData data, ImpactOptions options) {}

  List<Wanted> wanted() {
    List<String> by = words.list("by");
    List<String> groups = by.stream().filter(word -> !word.equals(AGENCY)).toList();
    if (groups.size() > 1) {
      throw new WordsException("--by takes one variable, with or without 'agency'");
    }
    if (!groups.isEmpty() || !fielded.filter().isEmpty()) {
      refusePrevious();
    }
    List<Split.Part> parts =
        groups.isEmpty()
            ? List.of(new Split.Part(Text.NONE, fielded))
            : Split.by(groups.getFirst(), source.data().outline(), fielded);
    List<Wanted> wanted = new ArrayList<>();
    for (Split.Part part : parts) {
      StudyData data = data(part.fielded());
      for (AgencyOutline agency : agencies(by.contains(AGENCY))) {
        for (MissingRule rule : rules()) {
          wanted.add(new Wanted(label(part.label(), agency, rule), data, options(agency, rule)));
        }
      }
    }
    return wanted;
  }

  /** The wave before is not filtered, so that its lines would be those of others. */
  private void refusePrevious() {
    for (String flag : List.of("crosshair", "importance-crosshair")) {
      if (words.value(flag).filter("previous"::equals).isPresent()) {
        throw new WordsException("--" + flag + " previous does not go with --where or --by");
      }
    }
  }

  /** With the waves before, to which a line may refer. */
  private StudyData data(Fielded part) {
    return new StudyData(
        source.data().outline(),
        Stream.concat(
                source.data().fieldings().stream()
                    .filter(f -> f.audience().equals(fielded.audience()))
                    .takeWhile(f -> !f.wave().equals(fielded.wave())),
                Stream.of(part))
            .toList());
  }

  /** Those judged, when all are wanted or none is named; else the one that is named, if any. */
  private List<AgencyOutline> agencies(boolean all) {
    Set<String> judged = agencies(List.of(options.outcome()));
    judged.retainAll(agencies(options.drivers()));
    if (all && judged.isEmpty()) {
      throw new WordsException("--by agency: '" + options.outcome() + "' judges no agency");
    }
    if (all || options.agency().isEmpty() && judged.size() > 1) {
      return source.data().outline().agencies().stream()
          .filter(a -> judged.contains(a.id()))
          .toList();
    }
    return List.of(new AgencyOutline(options.agency(), "", Text.NONE, ""));
  }

  private Set<String> agencies(List<String> questions) {
    return questions.stream()
        .flatMap(q -> fielded.variables(q).stream())
        .flatMap(v -> v.agency().stream())
        .collect(Collectors.toSet());
  }

  private List<MissingRule> rules() {
    return options.missing() == MissingRule.ALL ? MissingRule.RULES : List.of(options.missing());
  }

  private Text label(Text part, AgencyOutline agency, MissingRule rule) {
    Text ruled = options.missing() == MissingRule.ALL ? Text.same(word(rule)) : Text.NONE;
    List<Text> path =
        Stream.of(part, Text.same(agency.shortName()), ruled).filter(t -> !t.isEmpty()).toList();
    return Text.of(joined(path, "nl"), joined(path, "en"));
  }

  private static String joined(List<Text> path, String language) {
    return path.stream().map(t -> t.in(language)).collect(Collectors.joining(" / "));
  }

  private ImpactOptions options(AgencyOutline agency, MissingRule rule) {
    return options.with("agency", agency.id()).with("missing", word(rule));
  }

  private static String word(MissingRule rule) {
    return rule.name().toLowerCase(Locale.ROOT);
  }
}
