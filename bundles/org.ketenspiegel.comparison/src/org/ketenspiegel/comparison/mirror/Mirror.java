// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.comparison.mirror;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.ketenspiegel.analysis.Analysis;
import org.ketenspiegel.analysis.Run;
import org.ketenspiegel.analysis.StudyData;
import org.ketenspiegel.analysis.gap.Gap;
import org.ketenspiegel.analysis.outline.StudyOutline;
import org.ketenspiegel.analysis.result.AnalysisResult;
import org.ketenspiegel.analysis.result.Composite;
import org.ketenspiegel.analysis.result.Gaps;
import org.ketenspiegel.analysis.result.Unanswered;
import org.ketenspiegel.comparison.mirror.Glass.Expected;
import org.ketenspiegel.comparison.mirror.MirrorOptions.Show;
import org.ketenspiegel.comparison.mirror.SameScale.Found;
import org.ketenspiegel.model.Text;
import org.ketenspiegel.model.study.Tone;

/**
 * What some expect beside what others experience: on the same scale, where gaps are tested, and by
 * naming aspects, where only orders are compared. Pairs are found by concept and role.
 */
public final class Mirror implements Analysis<MirrorOptions> {

  /** The id under which it is contributed. */
  public static final String ID = "mirror";

  @Override
  public MirrorOptions defaults(StudyOutline study) {
    return new MirrorOptions("", study.relevance());
  }

  @Override
  public AnalysisResult run(StudyData data, MirrorOptions options, Run run) {
    Glass glass = new Glass(data);
    Predicate<Expected> wanted =
        e -> options.agency().isEmpty() || e.speakers().id().equals(Optional.of(options.agency()));
    List<Expected> judgements = glass.judgements().stream().filter(wanted).toList();
    List<Expected> criticisms = glass.lists(Tone.CRITICISM).stream().filter(wanted).toList();
    if (judgements.isEmpty() && criticisms.isEmpty()) {
      return new Unanswered(none(options));
    }
    Sheets sheets = new Sheets(data, options, run);
    List<Optional<String>> agencies =
        Stream.of(judgements, criticisms)
            .flatMap(List::stream)
            .map(e -> e.speakers().id())
            .distinct()
            .toList();
    if (isOnlyClaims(options, agencies, run)) {
      return new Composite(ID, shown(each(agencies, options, run), sheets, options));
    }
    List<AnalysisResult> parts = new ArrayList<>();
    SameScale scale = new SameScale(glass, options);
    for (List<Expected> ofAgency : byAgency(judgements)) {
      run.progress(0);
      Found found = scale.of(ofAgency);
      parts.add(sheets.sameScale(ofAgency, found));
    }
    List<Expected> praises = glass.lists(Tone.PRAISE);
    NamedAspects named = new NamedAspects(glass, options, run);
    for (Expected criticism : criticisms) {
      Optional<Expected> praise =
          praises.stream()
              .filter(p -> p.fielded() == criticism.fielded())
              .filter(p -> p.speakers().id().equals(criticism.speakers().id()))
              .findFirst();
      parts.add(sheets.named(criticism, named.of(criticism, praise)));
    }
    return new Composite(ID, shown(parts, sheets, options));
  }

  private static boolean isOnlyClaims(
      MirrorOptions options, List<Optional<String>> agencies, Run run) {
    return options.show() == Show.CLAIMS
        && options.agency().isEmpty()
        && agencies.stream().allMatch(Optional::isPresent)
        && run.analyses().contains(ID);
  }

  /** The gaps of each agency by itself, which whoever shows claims mostly shows as well. */
  private static List<AnalysisResult> each(
      List<Optional<String>> agencies, MirrorOptions options, Run run) {
    return agencies.stream()
        .map(agency -> run.result(ID, options.gapsOf(agency.orElseThrow())))
        .flatMap(r -> r instanceof Composite c ? c.parts().stream() : Stream.of(r))
        .filter(Gaps.class::isInstance)
        .toList();
  }

  private static List<AnalysisResult> shown(
      List<AnalysisResult> parts, Sheets sheets, MirrorOptions options) {
    boolean claims =
        options.show() == Show.CLAIMS || (options.show() == Show.ALL && options.agency().isEmpty());
    List<Gap> gaps = parts.stream().flatMap(p -> ((Gaps) p).gaps().stream()).toList();
    List<AnalysisResult> shown = new ArrayList<>(options.show() == Show.CLAIMS ? List.of() : parts);
    if (claims) {
      sheets.claims(gaps).ifPresent(shown::add);
    }
    return shown;
  }

  private static List<List<Expected>> byAgency(List<Expected> expected) {
    Map<String, List<Expected>> grouped = new LinkedHashMap<>();
    expected.forEach(
        e -> grouped.computeIfAbsent(e.speakers().id().orElse(""), k -> new ArrayList<>()).add(e));
    return List.copyOf(grouped.values());
  }

  private static Text none(MirrorOptions options) {
    return options.agency().isEmpty()
        ? Text.of(
            "er is geen spiegel: geen vraag in dit onderzoek verwacht een oordeel van anderen",
            "there is no mirror: no question of this study expects a judgement of others")
        : Text.of(
            "van organisatie '" + options.agency() + "' is geen verwachting gevraagd",
            "no expectation was asked of agency '" + options.agency() + "'");
  }
}
