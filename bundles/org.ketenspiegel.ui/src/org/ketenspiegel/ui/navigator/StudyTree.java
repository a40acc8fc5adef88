// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.ui.navigator;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.osgi.util.NLS;
import org.ketenspiegel.model.study.Audience;
import org.ketenspiegel.model.study.Fielding;
import org.ketenspiegel.model.study.Identified;
import org.ketenspiegel.model.study.Instrument;
import org.ketenspiegel.model.study.Named;
import org.ketenspiegel.model.study.Study;
import org.ketenspiegel.model.study.Wave;
import org.ketenspiegel.ui.look.Icon;
import org.ketenspiegel.ui.study.BrokenStudy;
import org.ketenspiegel.ui.study.OpenStudies;
import org.ketenspiegel.ui.study.OpenStudy;
import org.ketenspiegel.ui.study.StudyEntry;

/** The tree: a study, its audiences with their questionnaires and waves, its analyses, reports. */
final class StudyTree implements ITreeContentProvider {

  private static final String ANALYSES = "#analyses";
  private static final String REPORTS = "#reports";

  @Override
  public Object[] getElements(Object studies) {
    return ((OpenStudies) studies).entries().stream().map(StudyTree::top).toArray();
  }

  @Override
  public Object[] getChildren(Object parent) {
    return parent instanceof Node node && node.study() instanceof OpenStudy open
        ? below(node, open).toArray()
        : new Object[0];
  }

  @Override
  public boolean hasChildren(Object parent) {
    return getChildren(parent).length > 0;
  }

  @Override
  public Object getParent(Object child) {
    return null; // the tree is always walked from the top
  }

  /** The line of a study. */
  static Node top(StudyEntry entry) {
    return switch (entry) {
      case OpenStudy open -> named(open, Icon.STUDY, open.study(), "");
      case BrokenStudy broken ->
          new Node(
              broken,
              broken.file().toString(),
              Icon.ERROR,
              broken.file().getFileName().toString(),
              NavigatorMessages.unreadable,
              null);
    };
  }

  /** Whether a line is the heading of a study's analyses. */
  static boolean isAnalyses(Node node) {
    return node.key().endsWith(ANALYSES);
  }

  private static Stream<Node> below(Node node, OpenStudy open) {
    if (isAnalyses(node)) {
      return open.study().getAnalyses().stream().map(a -> named(open, Icon.ANALYSIS, a, ""));
    }
    if (node.key().endsWith(REPORTS)) {
      return open.study().getReports().stream().map(r -> named(open, Icon.REPORT, r, ""));
    }
    return switch (node.object().orElse(null)) {
      case Study study -> ofStudy(open, study);
      case Audience audience -> ofAudience(open, audience);
      case null, default -> Stream.empty();
    };
  }

  private static Stream<Node> ofStudy(OpenStudy open, Study study) {
    List<Node> nodes = new ArrayList<>();
    study
        .getAudiences()
        .forEach(a -> nodes.add(named(open, Icon.AUDIENCE, a, respondents(open, a))));
    if (!study.getAnalyses().isEmpty()) {
      int count = study.getAnalyses().size();
      nodes.add(group(open, ANALYSES, Icon.ANALYSIS, NavigatorMessages.analyses, count));
    }
    if (!study.getReports().isEmpty()) {
      int count = study.getReports().size();
      nodes.add(group(open, REPORTS, Icon.REPORT, NavigatorMessages.reports, count));
    }
    return nodes.stream();
  }

  private static Stream<Node> ofAudience(OpenStudy open, Audience audience) {
    List<Node> nodes = new ArrayList<>();
    for (Instrument instrument : open.study().getInstruments()) {
      if (instrument.getAudience() == audience) {
        nodes.add(named(open, Icon.QUESTIONNAIRE, instrument, questions(open, instrument)));
      }
    }
    for (Wave wave : open.study().getWaves()) {
      for (Fielding fielding : wave.getFieldings()) {
        if (fielding.getAudience() == audience) {
          nodes.add(new Node(open, key(open, fielding), Icon.WAVE, open.name(wave), "", fielding));
        }
      }
    }
    return nodes.stream();
  }

  private static String respondents(OpenStudy open, Audience audience) {
    int n =
        open.study().getWaves().stream()
            .flatMap(wave -> wave.getFieldings().stream())
            .filter(fielding -> fielding.getAudience() == audience)
            .mapToInt(Respondents::of)
            .sum();
    return n == 0 ? "" : NLS.bind(NavigatorMessages.n, n);
  }

  /** How many, after the version where several have the name. */
  private static String questions(OpenStudy open, Instrument instrument) {
    int count = instrument.getSections().stream().mapToInt(s -> s.getQuestions().size()).sum();
    String version = open.version(instrument);
    return version.isEmpty() ? String.valueOf(count) : "v" + version + " \u00b7 " + count;
  }

  private static Node named(OpenStudy open, Icon icon, Named object, String count) {
    return new Node(open, key(open, object), icon, open.name(object), count, object);
  }

  private static Node group(OpenStudy open, String which, Icon icon, String words, int count) {
    return new Node(open, open.file() + which, icon, words, String.valueOf(count), null);
  }

  private static String key(OpenStudy open, EObject object) {
    String id = object instanceof Identified identified ? identified.getId() : "";
    return open.file() + "#" + object.eClass().getName() + "/" + id;
  }
}
