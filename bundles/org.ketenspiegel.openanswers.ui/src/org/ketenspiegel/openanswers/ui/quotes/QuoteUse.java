// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.openanswers.ui.quotes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.ketenspiegel.model.StudyFileException;
import org.ketenspiegel.model.edit.FreeId;
import org.ketenspiegel.model.study.Block;
import org.ketenspiegel.model.study.Chapter;
import org.ketenspiegel.model.study.QuoteBlock;
import org.ketenspiegel.model.study.QuotedAnswer;
import org.ketenspiegel.model.study.StudyFactory;
import org.ketenspiegel.model.study.StudyPackage.Literals;
import org.ketenspiegel.openanswers.ui.coding.OpenCodings;
import org.ketenspiegel.openanswers.ui.coding.SavedEdits;
import org.ketenspiegel.ui.study.OpenStudy;

/** Where quotes are used, and putting them there. */
record QuoteUse(OpenStudy study, OpenCodings open) {

  /** The chapters of reports that show a quote, by name. */
  List<String> of(QuotedAnswer quote) {
    List<String> used = new ArrayList<>();
    study.study().getReports().stream()
        .flatMap(r -> r.getChapters().stream())
        .filter(c -> c.getBlocks().stream().anyMatch(b -> shows(b, quote)))
        .forEach(c -> used.add(study.name(c)));
    if (quote.getUsedElsewhere() != null && !quote.getUsedElsewhere().isBlank()) {
      used.add(quote.getUsedElsewhere());
    }
    return used;
  }

  private static boolean shows(Block block, QuotedAnswer quote) {
    return block instanceof QuoteBlock quotes && quotes.getChosen().contains(quote);
  }

  /** Puts a quote into a chapter: among the quotes there, or as the first of them. */
  void report(QuotedAnswer quote, Chapter chapter) throws StudyFileException {
    Optional<QuoteBlock> present =
        chapter.getBlocks().stream()
            .filter(QuoteBlock.class::isInstance)
            .map(QuoteBlock.class::cast)
            .filter(b -> !b.getChosen().isEmpty())
            .reduce((first, last) -> last);
    if (present.filter(b -> b.getChosen().contains(quote)).isPresent()) {
      return;
    }
    EditingDomain domain = study.editing().domain();
    if (present.isPresent()) {
      new SavedEdits(study, open)
          .run(
              QuoteMessages.edit_report,
              List.of(
                  AddCommand.create(domain, present.get(), Literals.QUOTE_BLOCK__CHOSEN, quote)));
      return;
    }
    QuoteBlock block = StudyFactory.eINSTANCE.createQuoteBlock();
    block.setId(FreeId.of("citaten", study.study()));
    block.getChosen().add(quote);
    new SavedEdits(study, open)
        .run(
            editing ->
                editing.add(QuoteMessages.edit_report, chapter, Literals.CHAPTER__BLOCKS, block));
  }
}
