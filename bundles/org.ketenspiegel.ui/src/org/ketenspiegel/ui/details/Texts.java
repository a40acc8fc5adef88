// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.ui.details;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.ketenspiegel.model.edit.Wording;
import org.ketenspiegel.model.study.StudyPackage;

/** Which texts an object has, and what they are called. */
final class Texts {

  private Texts() {}

  static List<Wording> of(EObject object) {
    return object.eClass().getEAllReferences().stream()
        .filter(r -> r.isMany() && r.getEReferenceType() == StudyPackage.Literals.TRANSLATION)
        .map(r -> new Wording(object, r))
        .toList();
  }

  static String title(EReference feature) {
    return switch (feature.getName()) {
      case "name" -> DetailsMessages.text_name;
      case "text" -> DetailsMessages.text_text;
      case "instruction" -> DetailsMessages.text_instruction;
      case "intro" -> DetailsMessages.text_intro;
      case "definition" -> DetailsMessages.text_definition;
      case "notice" -> DetailsMessages.text_notice;
      case "label" -> DetailsMessages.text_label;
      case "title" -> DetailsMessages.text_title;
      case "subtitle" -> DetailsMessages.text_subtitle;
      case "unit" -> DetailsMessages.text_unit;
      default -> feature.getName();
    };
  }
}
