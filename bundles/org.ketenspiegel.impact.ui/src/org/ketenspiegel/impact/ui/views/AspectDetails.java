// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.impact.ui.views;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.ketenspiegel.analysis.placement.Standings.Standing;
import org.ketenspiegel.analysis.result.Placement;
import org.ketenspiegel.analysis.result.Placement.Point;
import org.ketenspiegel.impact.ui.matrices.Entry;
import org.ketenspiegel.impact.ui.matrices.Matrices;
import org.ketenspiegel.impact.ui.matrices.Matrices.Selected;
import org.ketenspiegel.ui.look.Look;
import org.ketenspiegel.ui.look.Looks;
import org.ketenspiegel.ui.look.Pen;
import org.ketenspiegel.ui.options.Fold;
import org.ketenspiegel.ui.work.ErrorDoor;

/**
 * Figures, intervals, quadrants and warnings of the selected aspect, and how they were computed.
 */
final class AspectDetails extends Composite {

  private final Matrices matrices;
  private final Looks looks;
  private final Pen pen;
  private final Distribution distribution;
  private final Composite top;
  private final Fold fold;
  private final Label why;
  private boolean open;
  private Optional<Entry> shown = Optional.empty();

  AspectDetails(Composite parent, Matrices matrices, Looks looks, ErrorDoor door, Runnable grown) {
    super(parent, SWT.NONE);
    this.matrices = matrices;
    this.looks = looks;
    this.pen = new Pen(this);
    GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(this);
    looks.surface(this);
    top = looks.surface(new Composite(this, SWT.NONE));
    GridDataFactory.fillDefaults().grab(true, false).applyTo(top);
    distribution = new Distribution(this, matrices, looks, door, grown);
    GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).applyTo(distribution);
    fold = new Fold(this, ViewMessages.why, looks);
    GridDataFactory.fillDefaults().grab(true, false).indent(0, 8).applyTo(fold);
    fold.whenToggled(
        now -> {
          open = now;
          explain();
          grown.run();
        });
    why = line(this, "", looks.look().quiet());
    looks.follow(this, look -> show(shown));
  }

  void show(Optional<Entry> entry) {
    shown = entry;
    for (Control child : top.getChildren()) {
      child.dispose();
    }
    GridLayoutFactory.fillDefaults().numColumns(3).spacing(12, 4).applyTo(top);
    Optional<Placement> placement = entry.flatMap(matrices::placement);
    Look look = looks.look();
    placement.ifPresent(
        p -> p.evidence().cautions().forEach(c -> line(top, "! " + words(c), look.ink())));
    Optional<Selected> selected = matrices.selected();
    Optional<Point> point =
        placement.flatMap(
            p ->
                p.points().stream()
                    .filter(each -> selected.map(Selected::key).equals(Optional.of(each.key())))
                    .findFirst());
    if (point.isPresent()) {
      point(placement.orElseThrow(), point.get(), look);
    } else if (placement.isPresent()) {
      line(top, ViewMessages.select_aspect, look.quiet());
    }
    distribution.show(point.flatMap(p -> selected));
    explain();
  }

  private void point(Placement placement, Point point, Look look) {
    Label name = line(top, words(point.label()), look.ink());
    name.setFont(pen.bold());
    Standing standing = placement.standings().get(placement.points().indexOf(point));
    standing
        .verdict()
        .ifPresent(
            verdict -> {
              line(
                  top,
                  NLS.bind(
                      ViewMessages.certainty,
                      new Object[] {
                        words(placement.name(standing.quadrant())),
                        Math.round(100 * standing.share(standing.quadrant())),
                        words(verdict.words())
                      }),
                  look.ink());
              ShareBar bar = new ShareBar(top, matrices, placement, standing, looks);
              GridDataFactory.fillDefaults().grab(true, false).span(3, 1).applyTo(bar);
            });
    for (Facts.Fact fact : Facts.of(placement, point, language())) {
      cell(fact.name(), look.ink(), SWT.LEFT, true);
      cell(fact.value(), look.ink(), SWT.RIGHT, false);
      cell(fact.interval(), look.quiet(), SWT.RIGHT, false);
    }
    point.flags().stream().sorted().forEach(f -> line(top, "! " + words(f.words()), look.ink()));
    line(top, ViewMessages.association, look.quiet());
  }

  private void cell(String words, RGB colour, int align, boolean grab) {
    Label label = Pen.own(new Label(top, align));
    label.setText(words);
    label.setForeground(Pen.colour(colour));
    GridDataFactory.fillDefaults()
        .align(align == SWT.RIGHT ? SWT.END : SWT.FILL, SWT.CENTER)
        .grab(grab, false)
        .applyTo(label);
  }

  private Label line(Composite parent, String words, RGB colour) {
    Label label = Pen.own(new Label(parent, SWT.WRAP));
    label.setText(words.replace("&", "&&"));
    label.setForeground(Pen.colour(colour));
    GridDataFactory.fillDefaults()
        .grab(true, false)
        .hint(100, SWT.DEFAULT)
        .span(parent == top ? 3 : 1, 1)
        .applyTo(label);
    return label;
  }

  private void explain() {
    Optional<Placement> placement = shown.flatMap(matrices::placement);
    fold.setVisible(placement.isPresent());
    String text =
        placement
            .filter(p -> open)
            .map(
                p ->
                    List.of(
                            sentence(words(p.basis().base()) + ", n = " + p.n()),
                            NLS.bind(
                                ViewMessages.missing_rule,
                                words(shown.orElseThrow().options().missing().words()),
                                words(shown.orElseThrow().options().notApplicable().words())),
                            sentence(words(p.basis().method())),
                            sentence(words(p.basis().test())),
                            design(p.provenance().design()),
                            words(p.provenance().notice()))
                        .stream()
                        .filter(each -> !each.isBlank())
                        .collect(Collectors.joining("\n")))
            .orElse("");
    ((GridData) why.getLayoutData()).exclude = text.isEmpty();
    why.setVisible(!text.isEmpty());
    why.setText(text.replace("&", "&&"));
    why.setForeground(Pen.colour(looks.look().quiet()));
  }

  private static String design(String columns) {
    return columns.isEmpty() ? "" : NLS.bind(ViewMessages.drawn_by, columns.replace(" ", ", "));
  }

  private static String sentence(String words) {
    return words.isEmpty() ? "" : words.substring(0, 1).toUpperCase() + words.substring(1) + ".";
  }

  String told() {
    return Arrays.stream(top.getChildren())
        .filter(Label.class::isInstance)
        .map(child -> ((Label) child).getText())
        .collect(Collectors.joining("\n"));
  }

  private String language() {
    return matrices.study().map(s -> s.language()).orElse("en");
  }

  private String words(org.ketenspiegel.model.Text text) {
    return text.in(language());
  }
}
