// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.trend.ui.views;

import java.util.List;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.part.ViewPart;
import org.ketenspiegel.model.study.Continuity;
import org.ketenspiegel.trend.ui.reviews.Pair;
import org.ketenspiegel.trend.ui.reviews.Reviewed;
import org.ketenspiegel.trend.ui.trends.Trends;
import org.ketenspiegel.ui.look.Icon;
import org.ketenspiegel.ui.look.Looks;
import org.ketenspiegel.ui.look.Pen;
import org.ketenspiegel.ui.look.Rows;
import org.ketenspiegel.ui.look.Segments;
import org.ketenspiegel.ui.study.OpenStudies.Registration;

/** The versions of a questionnaire side by side: what differs, what it means, what counts. */
public final class ReviewView extends ViewPart {

  public static final String ID = "org.ketenspiegel.trend.ui.review";

  private static final int LIST = 176;

  private Trends trends;
  private Reviews reviews;
  private Registration registration = () -> {};
  private Label told;
  private Combo pairs;
  private Segments which;
  private Table list;
  private SidesPage sides;
  private ReviewForm form;

  @Override
  public void createPartControl(Composite parent) {
    trends = getSite().getService(Trends.class);
    reviews = new Reviews(trends);
    Looks looks = getSite().getService(Looks.class);
    Composite page = looks.surface(new Composite(parent, SWT.NONE));
    GridLayoutFactory.fillDefaults().extendedMargins(0, 8, 0, 0).spacing(0, 4).applyTo(page);
    told = Pen.own(new Label(page, SWT.WRAP));
    looks.follow(told, look -> told.setForeground(Pen.colour(look.quiet())));
    GridDataFactory.fillDefaults()
        .grab(true, false)
        .indent(16, 12)
        .hint(60, SWT.DEFAULT)
        .applyTo(told);
    pairs = new Combo(page, SWT.READ_ONLY | SWT.DROP_DOWN);
    pairs.addListener(SWT.Selection, event -> another());
    GridDataFactory.fillDefaults()
        .grab(true, false)
        .indent(12, 8)
        .hint(60, SWT.DEFAULT)
        .applyTo(pairs);
    which = new Segments(page, List.of(ViewMessages.changed, ViewMessages.all), looks);
    which.whenChosen(i -> fillList());
    GridDataFactory.fillDefaults().indent(12, 0).applyTo(which);
    createList(page, looks);
    sides = new SidesPage(page, looks);
    GridDataFactory.fillDefaults().grab(true, true).hint(60, 60).applyTo(sides.control());
    form = new ReviewForm(page, looks, new Judging());
    GridDataFactory.fillDefaults().grab(true, false).applyTo(form);
    looks.follow(page, look -> showQuestion());
    registration = trends.listen(this::happened);
    fill();
  }

  private void createList(Composite page, Looks looks) {
    list = Pen.own(new Table(page, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL));
    looks.follow(list, look -> list.setBackground(Pen.colour(look.surface())));
    TableColumn column = new TableColumn(list, SWT.LEFT);
    Rows.draw(list, looks, this::row);
    list.addListener(SWT.Resize, event -> column.setWidth(list.getClientArea().width));
    list.addListener(
        SWT.Selection,
        event -> {
          reviews.look((Reviewed) list.getItem(list.getSelectionIndex()).getData());
          showQuestion();
        });
    GridDataFactory.fillDefaults().grab(true, false).indent(4, 0).hint(60, LIST).applyTo(list);
  }

  /** What counts; who judged is told by the icon. */
  private Rows.Row row(Object data) {
    Reviewed question = (Reviewed) data;
    return new Rows.Row(
        question.review().isPresent() ? Icon.AUDIENCE : Icon.QUESTIONNAIRE,
        Names.words(trends, question.name()),
        question.isAskedTwice()
            ? ViewMessages.words(question.inForce())
            : Names.words(trends, question.version().verdict().words()));
  }

  private void happened(Trends.Change change) {
    switch (change) {
      case STUDY -> fill();
      case REQUEST -> {
        reviews.follow();
        fill();
      }
      case STARTED, RESULT, SIGHT -> {}
    }
  }

  private void another() {
    reviews.show(Optional.of(reviews.pairs().get(pairs.getSelectionIndex())));
    fill();
  }

  private void fill() {
    reviews.read();
    pairs.setItems(reviews.pairs().stream().map(this::name).toArray(String[]::new));
    pairs.select(reviews.pair().map(reviews.pairs()::indexOf).orElse(-1));
    boolean there = !reviews.pairs().isEmpty();
    told.setText(there ? "" : reason());
    ((GridData) told.getLayoutData()).exclude = there;
    told.setVisible(!there);
    for (var control : List.of(pairs, which, list, sides.control(), form)) {
      ((GridData) control.getLayoutData()).exclude = !there;
      control.setVisible(there);
    }
    fillList();
    list.getParent().layout(true, true);
  }

  private String reason() {
    return trends.waves().size() > 1 ? ViewMessages.one_version : ViewMessages.no_versions;
  }

  private String name(Pair pair) {
    return NLS.bind(ViewMessages.versions, wave(pair.earlier()), wave(pair.later()));
  }

  private String wave(org.ketenspiegel.model.study.Wave wave) {
    return trends.study().map(s -> s.name(wave)).orElse("");
  }

  private void fillList() {
    Reviews.Which shown = Reviews.Which.values()[Math.max(0, which.chosen())];
    if (reviews.question().isEmpty() && !reviews.follow()) {
      reviews.questions(shown).stream().findFirst().ifPresent(reviews::look);
    }
    List<Reviewed> questions = reviews.questions(shown);
    list.setRedraw(false);
    list.removeAll();
    for (Reviewed question : questions) {
      TableItem item = new TableItem(list, SWT.NONE);
      item.setText(Names.words(trends, question.name()));
      item.setData(question);
    }
    list.setRedraw(true);
    showQuestion();
  }

  private void showQuestion() {
    Optional<Reviewed> question = reviews.question();
    String key = question.map(Reviewed::key).orElse("");
    list.deselectAll();
    for (int i = 0; i < list.getItemCount(); i++) {
      if (((Reviewed) list.getItem(i).getData()).key().equals(key)) {
        list.setSelection(i);
      }
    }
    sides.show(
        question,
        reviews.pair().map(p -> wave(p.earlier())).orElse(""),
        reviews.pair().map(p -> wave(p.later())).orElse(""),
        Names.language(trends));
    form.show(question, Names.language(trends));
  }

  /** What is read of the question that is looked at. */
  public String told() {
    return sides.told();
  }

  /** The questions, for who wants to know what stands in it. */
  public Table list() {
    return list;
  }

  @Override
  public void setFocus() {
    list.setFocus();
  }

  @Override
  public void dispose() {
    registration.close();
    super.dispose();
  }

  /** Writes into the study; the edit itself lets all be shown and computed anew. */
  private final class Judging implements ReviewForm.Edits {
    @Override
    public void judge(Reviewed question, Continuity continuity) {
      reviews.reviewing().ifPresent(r -> r.judge(question, continuity));
    }

    @Override
    public void explain(Reviewed question, String words) {
      reviews.reviewing().ifPresent(r -> r.explain(question, Names.language(trends), words));
    }

    @Override
    public void withdraw(Reviewed question) {
      reviews.reviewing().ifPresent(r -> r.withdraw(question));
    }
  }
}
