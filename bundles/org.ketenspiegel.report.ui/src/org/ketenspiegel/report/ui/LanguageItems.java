// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.report.ui;

import java.util.Locale;
import java.util.Map;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;
import org.ketenspiegel.report.Reports;
import org.ketenspiegel.ui.work.Commands;

/** The languages a report can be asked for in. */
public final class LanguageItems extends CompoundContributionItem {

  @Override
  protected IContributionItem[] getContributionItems() {
    return Reports.LANGUAGES.stream().map(LanguageItems::item).toArray(IContributionItem[]::new);
  }

  private static IContributionItem item(String language) {
    var item =
        new CommandContributionItemParameter(
            PlatformUI.getWorkbench(),
            "org.ketenspiegel.report.ui." + language,
            Commands.REPORT,
            CommandContributionItem.STYLE_PUSH);
    item.label = NLS.bind(ReportMessages.in_language, Locale.of(language).getDisplayLanguage());
    item.parameters = Map.of(Commands.REPORT_LANGUAGE, language);
    return new CommandContributionItem(item);
  }
}
