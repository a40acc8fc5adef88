// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.importing.source;

import java.util.List;
import org.ketenspiegel.analysis.outline.ScaleOutline;
import org.ketenspiegel.analysis.outline.ScaleOutline.CategoryOutline;
import org.ketenspiegel.data.Missing;
import org.ketenspiegel.model.Text;
import org.ketenspiegel.model.study.Category;
import org.ketenspiegel.model.study.MissingKind;
import org.ketenspiegel.model.study.Scale;
import org.ketenspiegel.model.study.StudyFactory;
import org.ketenspiegel.model.study.Translation;

/** Writes the scale of a column into a questionnaire. */
record FileScale(String language) {

  private static final StudyFactory MAKE = StudyFactory.eINSTANCE;

  Scale scale(String id, ScaleOutline outline) {
    Scale scale = MAKE.createScale();
    scale.setId(id);
    scale.setDirection(outline.direction());
    scale.getName().add(words(language, Text.same(name(outline.categories()))));
    outline.categories().forEach(c -> scale.getCategories().add(category(id, c)));
    return scale;
  }

  private String name(List<CategoryOutline> categories) {
    return categories.getFirst().label().in(language)
        + " … "
        + categories.getLast().label().in(language);
  }

  private Category category(String scale, CategoryOutline outline) {
    Category category = MAKE.createCategory();
    category.setId(scale + "." + outline.code());
    category.setCode(outline.code());
    category.getLabel().add(words(language, outline.label()));
    outline.score().ifPresent(category::setScore);
    category.setMissing(outline.missing().map(FileScale::kind).orElse(MissingKind.NONE));
    return category;
  }

  private static MissingKind kind(Missing missing) {
    return switch (missing) {
      case DONT_KNOW -> MissingKind.DONT_KNOW;
      case NOT_APPLICABLE -> MissingKind.NOT_APPLICABLE;
      case REFUSED -> MissingKind.REFUSED;
      case NOT_ANSWERED -> MissingKind.NOT_ANSWERED;
      case NOT_ASKED_ROUTING -> MissingKind.NOT_ASKED_ROUTING;
      case NOT_ASKED_VERSION -> MissingKind.NOT_ASKED_VERSION;
    };
  }

  static Translation words(String language, Text text) {
    Translation translation = MAKE.createTranslation();
    translation.setLanguage(language);
    translation.setValue(text.in(language));
    return translation;
  }
}
