// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.instrument.ui;

import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.eclipse.osgi.util.NLS;
import org.ketenspiegel.model.Contributions;
import org.ketenspiegel.model.Text;
import org.ketenspiegel.model.study.Agency;
import org.ketenspiegel.model.study.Audience;
import org.ketenspiegel.model.study.Instrument;
import org.ketenspiegel.model.study.Named;
import org.ketenspiegel.model.study.ResearchQuestion;
import org.ketenspiegel.model.study.Study;
import org.ketenspiegel.model.study.Wave;
import org.ketenspiegel.ui.look.AgencyLook;
import org.ketenspiegel.ui.look.Prose;
import org.ketenspiegel.ui.study.OpenStudy;

/** What the page of a study says. */
record StudyPage(OpenStudy open, Contributions contributions, Consumer<Named> whenOpened) {

  void write(Prose page, Study study) {
    page.title(open.name(study));
    page.quiet(open.words(Text.of(study.getNotice())) + "\n");
    if (!study.getResearchQuestions().isEmpty()) {
      page.heading(PageMessages.research_questions);
      int number = 1;
      for (ResearchQuestion question : study.getResearchQuestions()) {
        page.quiet(number++ + ". ").text(open.words(Text.of(question.getText())) + "\n");
        for (ResearchQuestion part : question.getParts()) {
          page.quiet("     \u2013 ").text(open.words(Text.of(part.getText())) + "\n");
        }
      }
    }
    page.heading(PageMessages.agencies);
    study.getAgencies().forEach(agency -> agency(page, agency));
    page.heading(PageMessages.audiences);
    study.getAudiences().forEach(audience -> audience(page, study, audience));
    page.heading(PageMessages.waves);
    study.getWaves().forEach(wave -> wave(page, wave));
  }

  private void agency(Prose page, Agency agency) {
    AgencyLook look = AgencyLook.of(agency, contributions);
    page.dot(look.colour()).text(look.shortName());
    page.quiet("  " + open.words(look.name()) + "\n");
  }

  private void audience(Prose page, Study study, Audience audience) {
    page.text(open.name(audience));
    String segments =
        audience.getSegments().stream().map(open::name).collect(Collectors.joining(", "));
    page.quiet(segments.isEmpty() ? "\n" : "  " + segments + "\n");
    for (Instrument instrument : study.getInstruments()) {
      if (instrument.getAudience() == audience) {
        int questions =
            instrument.getSections().stream().mapToInt(s -> s.getQuestions().size()).sum();
        page.quiet("     ").link(open.name(instrument), () -> whenOpened.accept(instrument));
        String version = open.version(instrument);
        page.quiet(version.isEmpty() ? "" : "  " + NLS.bind(PageMessages.version, version));
        page.quiet("  " + NLS.bind(PageMessages.questions, questions) + "\n");
      }
    }
  }

  private void wave(Prose page, Wave wave) {
    page.text(open.name(wave));
    if (wave.getStart() != null) {
      String end = wave.getEnd() == null ? "" : " \u2013 " + wave.getEnd();
      page.quiet("  " + wave.getStart() + end);
    }
    page.text("\n");
  }
}
