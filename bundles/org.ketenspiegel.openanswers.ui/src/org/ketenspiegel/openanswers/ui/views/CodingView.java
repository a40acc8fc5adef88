// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.openanswers.ui.views;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.part.ViewPart;
import org.ketenspiegel.model.study.AnswerCode;
import org.ketenspiegel.model.study.CodeFrame;
import org.ketenspiegel.openanswers.Answer;
import org.ketenspiegel.openanswers.ui.coding.Attribute;
import org.ketenspiegel.openanswers.ui.coding.Desk;
import org.ketenspiegel.openanswers.ui.coding.Session;
import org.ketenspiegel.openanswers.ui.coding.Sitting.Seat;
import org.ketenspiegel.openanswers.ui.quotes.QuoteHands;
import org.ketenspiegel.openanswers.ui.quotes.QuotePanel;
import org.ketenspiegel.openanswers.ui.quotes.Quoting;
import org.ketenspiegel.ui.grid.GridCopy;
import org.ketenspiegel.ui.grid.VirtualGrid;
import org.ketenspiegel.ui.look.Looks;
import org.ketenspiegel.ui.look.Pen;
import org.ketenspiegel.ui.study.InForce;
import org.ketenspiegel.ui.study.Renames;
import org.ketenspiegel.ui.study.WhileSeen;
import org.ketenspiegel.ui.work.ErrorDoor;
import org.ketenspiegel.ui.work.PartCommands;
import org.ketenspiegel.ui.work.Problem;

/** Open answers beside their codes: coded by keys, by one coder or two, and marked for quoting. */
public final class CodingView extends ViewPart implements Renames {

  public static final String ID = "org.ketenspiegel.openanswers.ui.coding";

  private static final VirtualGrid.Measures MEASURES =
      new VirtualGrid.Measures(46, 30, 56, VirtualGrid.Marking.ROWS);

  private final Remembered remembered = new Remembered();
  private Session session;
  private Composite stack;
  private Composite page;
  private Instead instead;
  private CodingBar bar;
  private VirtualGrid grid;
  private FrameList frame;
  private QuotePanel quote;
  private CodingHands hands;
  private CodingKeys keys;
  private Agreeing agreeing;
  private WhileSeen inForce;
  private List<Answer> shown = List.of();

  @Override
  public void createPartControl(Composite parent) {
    Looks looks = getSite().getService(Looks.class);
    stack = new Composite(parent, SWT.NONE);
    stack.setLayout(new StackLayout());
    instead = new Instead(stack, looks);
    page = looks.surface(new Composite(stack, SWT.NONE));
    GridLayoutFactory.fillDefaults().margins(0, 0).spacing(0, 0).applyTo(page);
    session = new Session(getSite(), remembered::coder, this::fill);
    agreeing = new Agreeing(getSite(), this::fill);
    hands = new CodingHands(this, session, remembered);
    bar = new CodingBar(page, looks, hands);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
    SashForm halves = new SashForm(page, SWT.HORIZONTAL);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(halves);
    SashForm left = new SashForm(halves, SWT.VERTICAL);
    grid = new VirtualGrid(left, MEASURES, looks);
    QuoteHands quotes =
        new QuoteHands(
            session,
            getSite().getService(ErrorDoor.class),
            new Problem(ViewMessages.trouble_what, "", ViewMessages.trouble_advice));
    quote = new QuotePanel(left, session, looks, quotes);
    left.setWeights(60, 40);
    keys = new CodingKeys(hands, quotes, this::answer, quote);
    frame = new FrameList(halves, looks, hands);
    halves.setWeights(79, 21);
    grid.whenKey(event -> keys.press(event, codes(), frame));
    grid.whenMoved(() -> quote.show(session.desk(), answer()));
    looks.follow(halves, look -> halves.setBackground(Pen.colour(look.line())));
    looks.follow(left, look -> left.setBackground(Pen.colour(look.line())));
    FrameMenu.give(frame, session, hands);
    PartCommands.handle(getSite(), IWorkbenchCommandConstants.EDIT_COPY, () -> GridCopy.copy(grid));
    PartCommands.handle(getSite(), IWorkbenchCommandConstants.EDIT_FIND_AND_REPLACE, bar::find);
    inForce = new Seen();
    getSite().getPage().addPartListener(inForce);
    fill();
    session.begin();
  }

  private List<AnswerCode> codes() {
    return session
        .desk()
        .flatMap(d -> session.acts().flatMap(a -> a.frame(d.sheet().question())))
        .map(CodeFrame::getCodes)
        .<List<AnswerCode>>map(List::copyOf)
        .orElse(List.of());
  }

  private void fill() {
    if (stack == null || stack.isDisposed() || frame == null) {
      return;
    }
    Optional<Desk> desk = session.desk();
    ((StackLayout) stack.getLayout()).topControl = desk.isPresent() ? page : instead.control();
    instead.say(Instead.words(session));
    desk.ifPresent(this::fill);
    stack.layout(true, true);
    inForce.tell();
    hands.giveWhatWaits();
  }

  private void fill(Desk desk) {
    shown = desk.shown();
    bar.tell(session, desk, agreed(desk));
    FrameCodes codes = new FrameCodes(session.study().orElseThrow(), codes());
    grid.show(new AnswerRows(desk, shown, coders(desk), codes, attributes(desk), quoted(desk)));
    grid.say(Instead.words(desk));
    frame.show(Optional.of(codes), desk.counts(), agreed(desk));
    quote.show(Optional.of(desk), answer());
  }

  private Agreed agreed(Desk desk) {
    return desk.sitting().seat() == Seat.AGREEMENT
        ? session.data().map(data -> agreeing.of(desk, data)).orElse(Agreed.NONE)
        : Agreed.NONE;
  }

  private Set<Desk.Place> quoted(Desk desk) {
    Quoting quoting =
        new Quoting(
            session.study().orElseThrow(),
            session.codings(),
            session.fielding().orElseThrow(),
            desk);
    return shown.stream()
        .filter(a -> quoting.of(a).isPresent())
        .map(Desk.Place::of)
        .collect(Collectors.toSet());
  }

  private static List<String> coders(Desk desk) {
    return desk.sitting().seat() == Seat.AGREEMENT
        ? desk.sheet().coders().stream().limit(2).toList()
        : List.of(desk.sitting().coder());
  }

  /** What stands beside the answers, in the order it is offered. */
  private List<Attribute> attributes(Desk desk) {
    String question = desk.sheet().question();
    List<String> ids =
        remembered
            .columns(desk.outline().id(), question)
            .orElseGet(() -> Attribute.usual(desk.fielded(), question));
    return Attribute.offered(desk.fielded(), question).stream()
        .filter(a -> ids.contains(a.id()))
        .toList();
  }

  /** The answer with the cursor. */
  Optional<Answer> answer() {
    int row = grid.cursor().row();
    return row < shown.size() ? Optional.of(shown.get(row)) : Optional.empty();
  }

  /** The list of codes. */
  FrameList frame() {
    return frame;
  }

  /** The answers, for who wants to press their keys. */
  public VirtualGrid grid() {
    return grid;
  }

  /** Shows things again as they are. */
  void refresh() {
    fill();
  }

  /** Tells the status bar of which answers it is. */
  private final class Seen extends WhileSeen {

    Seen() {
      super(CodingView.this);
    }

    @Override
    protected Optional<InForce.Figures> figures() {
      return session
          .desk()
          .map(
              d ->
                  new InForce.Figures(
                      d.fielded().waveName().in(d.language()),
                      "",
                      "",
                      OptionalInt.of(shown.size())));
    }
  }

  @Override
  public void rename() {
    frame.rename();
  }

  @Override
  public void setFocus() {
    if (session.desk().isPresent()) {
      grid.setFocus();
    } else {
      instead.control().setFocus();
    }
  }

  @Override
  public void dispose() {
    session.close();
    getSite().getPage().removePartListener(inForce);
    super.dispose();
  }
}
