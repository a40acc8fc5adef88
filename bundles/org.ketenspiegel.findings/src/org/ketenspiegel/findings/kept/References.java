// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.findings.kept;

import java.util.TreeMap;
import org.ketenspiegel.findings.StudySources;
import org.ketenspiegel.findings.cell.Quantity;
import org.ketenspiegel.findings.cell.Reference;
import org.ketenspiegel.model.study.CellReference;
import org.ketenspiegel.model.study.OptionValue;
import org.ketenspiegel.model.study.StudyFactory;

/** References as a study keeps them. */
final class References {

  private References() {}

  static CellReference kept(Reference reference, double value) {
    CellReference kept = StudyFactory.eINSTANCE.createCellReference();
    kept.setAnalysis(reference.analysis());
    new TreeMap<>(reference.options())
        .forEach(
            (name, said) -> {
              OptionValue option = StudyFactory.eINSTANCE.createOptionValue();
              option.setName(name);
              option.setValue(said);
              kept.getOptions().add(option);
            });
    kept.setPart(reference.part());
    kept.setLine(reference.line());
    kept.setGroup(reference.group());
    kept.setQuantity(reference.quantity().key());
    kept.setValue(value);
    return kept;
  }

  static Reference read(CellReference kept) {
    return new Reference(
        said(kept.getAnalysis()),
        StudySources.options(kept.getOptions()),
        said(kept.getPart()),
        said(kept.getLine()),
        said(kept.getGroup()),
        Quantity.of(said(kept.getQuantity())).orElse(Quantity.VALUE));
  }

  private static String said(String value) {
    return value == null ? "" : value;
  }
}
