// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.ui.options;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.ketenspiegel.ui.look.Looks;
import org.ketenspiegel.ui.look.Pen;
import org.ketenspiegel.ui.look.Segments;

/** The control of one field, under its label. */
sealed interface FieldControl {

  String name();

  /** Shows the field's value. */
  void show(Field field);

  static FieldControl create(
      Composite parent,
      Field field,
      String language,
      Looks looks,
      BiConsumer<String, String> changed) {
    Label label = Pen.own(new Label(parent, SWT.NONE));
    label.setText(field.label().in(language));
    label.setFont(new Pen(label).small());
    looks.follow(label, look -> label.setForeground(Pen.colour(look.quiet())));
    GridDataFactory.fillDefaults().indent(0, 8).applyTo(label);
    FieldControl control =
        switch (field.form(language)) {
          case SEGMENTS -> Parts.create(parent, field, language, looks, changed);
          case LIST -> Drop.create(parent, field, language, changed);
          case CHECKS -> Checks.create(parent, field, language, changed);
          case WRITTEN -> Written.create(parent, field, changed);
        };
    control.show(field);
    return control;
  }

  private static List<String> words(Field field, String language) {
    return field.choices().stream().map(c -> c.label().in(language)).toList();
  }

  private static void named(Control control, String name) {
    control
        .getAccessible()
        .addAccessibleListener(
            new AccessibleAdapter() {
              @Override
              public void getName(AccessibleEvent event) {
                event.result = name;
              }
            });
  }

  /** Words side by side. */
  record Parts(String name, Segments segments) implements FieldControl {

    static Parts create(
        Composite parent,
        Field field,
        String language,
        Looks looks,
        BiConsumer<String, String> changed) {
      Segments segments = new Segments(parent, words(field, language), looks);
      segments.whenChosen(i -> changed.accept(field.name(), field.choices().get(i).value()));
      GridDataFactory.fillDefaults().grab(true, false).hint(80, SWT.DEFAULT).applyTo(segments);
      return new Parts(field.name(), segments);
    }

    @Override
    public void show(Field field) {
      segments.show(field.chosen());
    }
  }

  /** A list that drops down. */
  record Drop(String name, Combo combo) implements FieldControl {

    static Drop create(
        Composite parent, Field field, String language, BiConsumer<String, String> changed) {
      Combo combo = new Combo(parent, SWT.READ_ONLY | SWT.DROP_DOWN);
      combo.setItems(words(field, language).toArray(String[]::new));
      combo.addListener(
          SWT.Selection,
          event ->
              changed.accept(field.name(), field.choices().get(combo.getSelectionIndex()).value()));
      named(combo, field.label().in(language));
      // as wide as its place, however long its words
      GridDataFactory.fillDefaults().grab(true, false).hint(80, SWT.DEFAULT).applyTo(combo);
      return new Drop(field.name(), combo);
    }

    @Override
    public void show(Field field) {
      combo.select(field.chosen());
      combo.setToolTipText(combo.getText());
    }
  }

  /** A list of which several are checked; the value keeps the list's order. */
  record Checks(String name, Table table) implements FieldControl {

    private static final int ROWS = 7;

    static Checks create(
        Composite parent, Field field, String language, BiConsumer<String, String> changed) {
      Table table = new Table(parent, SWT.CHECK | SWT.BORDER | SWT.V_SCROLL);
      for (String word : words(field, language)) {
        new TableItem(table, SWT.NONE).setText(word);
      }
      Checks checks = new Checks(field.name(), table);
      table.addListener(
          SWT.Selection,
          event -> {
            if (event.detail == SWT.CHECK) {
              changed.accept(field.name(), checks.value(field));
            }
          });
      named(table, field.label().in(language));
      int rows = Math.min(ROWS, field.choices().size());
      GridDataFactory.fillDefaults()
          .grab(true, false)
          .hint(80, rows * table.getItemHeight())
          .applyTo(table);
      return checks;
    }

    private String value(Field field) {
      return IntStream.range(0, table.getItemCount())
          .filter(i -> table.getItem(i).getChecked())
          .mapToObj(i -> field.choices().get(i).value())
          .collect(Collectors.joining(","));
    }

    @Override
    public void show(Field field) {
      List<String> chosen = List.of(field.value().split(","));
      for (int i = 0; i < table.getItemCount(); i++) {
        table.getItem(i).setChecked(chosen.contains(field.choices().get(i).value()));
      }
    }
  }

  /** Words or numbers that are written; they count when Enter is pressed or the field is left. */
  record Written(String name, Text text) implements FieldControl {

    static Written create(Composite parent, Field field, BiConsumer<String, String> changed) {
      Text text = new Text(parent, SWT.BORDER | SWT.SINGLE);
      Written written = new Written(field.name(), text);
      text.addListener(SWT.DefaultSelection, event -> written.tell(changed));
      text.addListener(SWT.FocusOut, event -> written.tell(changed));
      GridDataFactory.fillDefaults().grab(true, false).hint(80, SWT.DEFAULT).applyTo(text);
      return written;
    }

    private void tell(BiConsumer<String, String> changed) {
      if (text.getText().equals(text.getData())) {
        return;
      }
      try {
        changed.accept(name, text.getText());
        text.setToolTipText(null);
      } catch (IllegalArgumentException e) {
        text.setToolTipText(e.getMessage());
        text.setText((String) text.getData());
      }
    }

    @Override
    public void show(Field field) {
      text.setText(field.value());
      text.setData(field.value());
    }
  }
}
