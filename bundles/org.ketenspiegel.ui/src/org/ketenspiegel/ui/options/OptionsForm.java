// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.ui.options;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.ketenspiegel.analysis.options.Option;
import org.ketenspiegel.ui.look.Looks;

/** The options of any analysis as a form: common ones first, the rest folded. */
public final class OptionsForm {

  private final Composite area;
  private final Looks looks;
  private final String language;
  private final Consumer<Record> changed;
  private final List<FieldControl> controls = new ArrayList<>();
  private List<Field> shown = List.of();
  private Record options;
  private boolean unfolded;
  private Runnable grown = () -> {};

  /** Calls back with the whole record whenever a person changes a component. */
  public OptionsForm(Composite parent, Looks looks, String language, Consumer<Record> changed) {
    this.area = looks.surface(new Composite(parent, SWT.NONE));
    this.looks = looks;
    this.language = language;
    this.changed = changed;
    GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(area);
  }

  public Composite control() {
    return area;
  }

  /** Calls back when the form takes another height. */
  public void whenGrown(Runnable listener) {
    grown = listener;
  }

  /** Shows options without telling anybody. */
  public void show(Record now, Offer offer) {
    options = now;
    List<Field> fields = Field.of(now, offer);
    if (structure(fields).equals(structure(shown))) {
      Map<String, Field> byName =
          fields.stream().collect(Collectors.toMap(Field::name, field -> field));
      controls.forEach(control -> control.show(byName.get(control.name())));
      shown = fields;
    } else {
      shown = fields;
      build();
    }
  }

  /** All but the values. */
  private static List<Field> structure(List<Field> fields) {
    return fields.stream().map(f -> f.with("")).toList();
  }

  private void build() {
    controls.clear();
    for (var child : area.getChildren()) {
      child.dispose();
    }
    of(Option.Group.COMMON).forEach(field -> add(area, field));
    List<Field> more = of(Option.Group.MORE);
    if (!more.isEmpty()) {
      fold(more);
    }
    grown.run();
  }

  private List<Field> of(Option.Group group) {
    return shown.stream().filter(f -> f.group() == group).toList();
  }

  private void fold(List<Field> more) {
    Fold fold = new Fold(area, OptionMessages.more, looks);
    GridDataFactory.fillDefaults().grab(true, false).indent(0, 12).applyTo(fold);
    Composite folded = looks.surface(new Composite(area, SWT.NONE));
    GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(folded);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(folded);
    more.forEach(field -> add(folded, field));
    fold.whenToggled(
        open -> {
          unfolded = open;
          show(folded);
        });
    fold.open(unfolded);
    show(folded);
  }

  private void show(Composite folded) {
    folded.setVisible(unfolded);
    ((GridData) folded.getLayoutData()).exclude = !unfolded;
    grown.run();
  }

  private void add(Composite parent, Field field) {
    controls.add(FieldControl.create(parent, field, language, looks, this::set));
  }

  private void set(String component, String value) {
    changed.accept(Field.with(options, component, value));
  }
}
