// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.instrument.checks;

import java.util.List;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.ketenspiegel.model.Text;
import org.ketenspiegel.model.study.Identified;
import org.ketenspiegel.model.study.StudyPackage;

/** What a part of a study is called in a sentence. */
final class Nouns {

  private record Noun(EClass kind, String dutch, String english) {}

  private static final StudyPackage KINDS = StudyPackage.eINSTANCE;

  private static final List<Noun> NOUNS =
      List.of(
          new Noun(KINDS.getStudy(), "studie", "study"),
          new Noun(KINDS.getAgency(), "instelling", "agency"),
          new Noun(KINDS.getAudience(), "doelgroep", "audience"),
          new Noun(KINDS.getSegment(), "segment", "segment"),
          new Noun(KINDS.getConcept(), "begrip", "concept"),
          new Noun(KINDS.getResearchQuestion(), "onderzoeksvraag", "research question"),
          new Noun(KINDS.getInstrument(), "vragenlijst", "questionnaire"),
          new Noun(KINDS.getScale(), "schaal", "scale"),
          new Noun(KINDS.getCategory(), "antwoord", "answer"),
          new Noun(KINDS.getNet(), "samenvoeging", "net"),
          new Noun(KINDS.getSection(), "onderdeel", "section"),
          new Noun(KINDS.getQuestion(), "vraag", "question"),
          new Noun(KINDS.getItem(), "item", "item"),
          new Noun(KINDS.getWave(), "meting", "wave"),
          new Noun(KINDS.getBenchmark(), "benchmark", "benchmark"),
          new Noun(KINDS.getComparabilityReview(), "beoordeling", "review"),
          new Noun(KINDS.getFielding(), "veldwerk", "fielding"),
          new Noun(KINDS.getSample(), "steekproef", "sample"),
          new Noun(KINDS.getCodeFrame(), "codeboek", "code frame"),
          new Noun(KINDS.getAnswerCode(), "code", "code"),
          new Noun(KINDS.getQuotedAnswer(), "citaat", "quote"),
          new Noun(KINDS.getSavedAnalysis(), "analyse", "analysis"),
          new Noun(KINDS.getReport(), "rapport", "report"),
          new Noun(KINDS.getChapter(), "hoofdstuk", "chapter"),
          new Noun(KINDS.getBlock(), "blok", "block"));

  private Nouns() {}

  /** Such as {@code vraag ‘oordeel’}; of something without an id, its nearest owner's. */
  static Text of(EObject object) {
    for (EObject at = object; at != null; at = at.eContainer()) {
      for (Noun noun : NOUNS) {
        if (noun.kind().isInstance(at)) {
          String id = at instanceof Identified known && known.getId() != null ? known.getId() : "?";
          return Text.of(noun.dutch() + " ‘" + id + "’", noun.english() + " ‘" + id + "’");
        }
      }
    }
    return Text.same(object.eClass().getName());
  }
}
