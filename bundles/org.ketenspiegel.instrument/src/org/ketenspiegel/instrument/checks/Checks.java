// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.instrument.checks;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.ketenspiegel.instrument.checks.Check.Fault;
import org.ketenspiegel.model.Contributions;
import org.ketenspiegel.model.Places;
import org.ketenspiegel.model.Text;
import org.ketenspiegel.model.study.Study;

/** Tells what is missing or inconsistent in a study; the worst comes first. */
public final class Checks {

  private static final List<Check> ALL =
      Stream.of(
              IdChecks.ALL,
              TextChecks.ALL,
              AgencyChecks.ALL,
              ScaleChecks.ALL,
              QuestionChecks.ALL,
              MirrorChecks.ALL,
              RouteChecks.ALL,
              SegmentChecks.ALL,
              FieldworkChecks.ALL,
              WaveChecks.ALL,
              SeriesChecks.ALL,
              ReviewChecks.ALL,
              SampleChecks.ALL,
              CodingChecks.ALL,
              ReportChecks.ALL,
              OptionChecks.ALL)
          .flatMap(List::stream)
          .toList();

  private Checks() {}

  /** What can be told of the study by itself. */
  public static List<CheckFinding> of(Study study) {
    return of(Checked.of(study, Optional.empty(), Optional.empty()));
  }

  /** What can be told of a study that lies in a folder, beside what is contributed. */
  public static List<CheckFinding> of(Study study, Path folder, Contributions contributions) {
    return of(Checked.of(study, Optional.of(contributions), Optional.of(folder)));
  }

  /** The ids of all checks, in their order. */
  public static List<String> ids() {
    return ALL.stream().map(Check::id).toList();
  }

  private static List<CheckFinding> of(Checked study) {
    return ALL.stream()
        .flatMap(check -> check.find().apply(study).map(fault -> finding(check, fault)))
        .sorted(Comparator.comparing(CheckFinding::severity))
        .toList();
  }

  private static CheckFinding finding(Check check, Fault fault) {
    Text subject = Nouns.of(fault.object());
    return new CheckFinding(
        check.id(),
        check.severity(),
        fault.object(),
        place(fault.object()),
        Text.of(
            sentence(subject.in("nl"), fault.dutch()),
            sentence(subject.in("en"), fault.english())));
  }

  private static String sentence(String subject, String rest) {
    return Character.toUpperCase(subject.charAt(0)) + subject.substring(1) + " " + rest + ".";
  }

  private static String place(EObject object) {
    Resource file = object.eResource();
    return (file == null ? "" : file.getURI().lastSegment() + ", ") + Places.of(object);
  }
}
