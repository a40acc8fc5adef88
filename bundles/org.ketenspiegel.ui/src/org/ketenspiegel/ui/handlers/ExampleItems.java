// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.ui.handlers;

import java.util.Locale;
import java.util.Map;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;
import org.ketenspiegel.model.Contributions;
import org.ketenspiegel.model.StudyContribution;
import org.ketenspiegel.ui.work.Commands;

/** The example studies that can be opened, by name. */
public final class ExampleItems extends CompoundContributionItem {

  @Override
  protected IContributionItem[] getContributionItems() {
    return PlatformUI.getWorkbench().getService(Contributions.class).studies().stream()
        .map(ExampleItems::item)
        .toArray(IContributionItem[]::new);
  }

  private static IContributionItem item(StudyContribution study) {
    var item =
        new CommandContributionItemParameter(
            PlatformUI.getWorkbench(),
            "org.ketenspiegel.ui.example." + study.id(),
            Commands.EXAMPLE,
            CommandContributionItem.STYLE_PUSH);
    item.label = study.name().in(Locale.getDefault().getLanguage());
    item.parameters = Map.of(Commands.EXAMPLE_STUDY, study.id());
    return new CommandContributionItem(item);
  }
}
