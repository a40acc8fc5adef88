// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.importing.ui.grid;

import java.util.List;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.ViewPart;
import org.ketenspiegel.ui.grid.GridCopy;
import org.ketenspiegel.ui.grid.VirtualGrid;
import org.ketenspiegel.ui.look.Looks;
import org.ketenspiegel.ui.study.InForce;
import org.ketenspiegel.ui.study.Picked;
import org.ketenspiegel.ui.study.WhileSeen;
import org.ketenspiegel.ui.work.Notice;
import org.ketenspiegel.ui.work.PartCommands;

/** The answers of an audience in a wave, as a grid that is only read. */
public final class AnswersView extends ViewPart {

  public static final String ID = "org.ketenspiegel.importing.ui.answers";

  private static final String READING = "reading";
  private static final VirtualGrid.Measures MEASURES =
      new VirtualGrid.Measures(24, 68, 68, VirtualGrid.Marking.CELLS);

  private final Picked picked = new Picked();
  private DataColumn.Reading reading = DataColumn.Reading.LABELS;
  private Looked looked;
  private WhileSeen inForce;
  private Composite stack;
  private Composite page;
  private AnswersBar bar;
  private VirtualGrid grid;
  private NoAnswers nothing;

  @Override
  public void init(IViewSite site, IMemento memento) throws PartInitException {
    super.init(site, memento);
    if (memento != null && DataColumn.Reading.CODES.name().equals(memento.getString(READING))) {
      reading = DataColumn.Reading.CODES;
    }
  }

  @Override
  public void saveState(IMemento memento) {
    memento.putString(READING, reading.name());
  }

  @Override
  public void createPartControl(Composite parent) {
    Looks looks = getSite().getService(Looks.class);
    stack = new Composite(parent, SWT.NONE);
    stack.setLayout(new StackLayout());
    nothing = new NoAnswers(stack, looks, getSite());
    page = looks.surface(new Composite(stack, SWT.NONE));
    GridLayoutFactory.fillDefaults().margins(0, 0).spacing(0, 4).applyTo(page);
    bar = new AnswersBar(page, looks, new Hands());
    GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
    grid = new VirtualGrid(page, MEASURES, looks);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(grid);
    getSite().setSelectionProvider(picked);
    PartCommands.handle(getSite(), IWorkbenchCommandConstants.EDIT_COPY, this::copy);
    bar.show(reading);
    inForce = new Seen();
    getSite().getPage().addPartListener(inForce);
    looked = new Looked(getSite(), this::fill);
    fill();
    looked.begin();
  }

  /** What a person does at the bar. */
  private final class Hands implements AnswersBar.Wishes {

    @Override
    public void read(DataColumn.Reading wanted) {
      reading = wanted;
      fill();
      grid.setFocus();
    }

    @Override
    public boolean find(String search) {
      int found = looked.sheet().map(s -> s.find(search, grid.cursor().column())).orElse(-1);
      if (found >= 0) {
        grid.go(grid.cursor().row(), found);
      }
      return found >= 0;
    }

    @Override
    public void leave() {
      grid.setFocus();
    }

    @Override
    public void nextFinding() {
      looked
          .marks()
          .after(grid.cursor().row(), grid.cursor().column())
          .ifPresent(cell -> grid.go(cell.row(), cell.column()));
      grid.setFocus();
    }
  }

  private void fill() {
    if (stack.isDisposed()) {
      return;
    }
    Optional<Sheet> sheet = looked.sheet();
    ((StackLayout) stack.getLayout()).topControl = sheet.isPresent() ? page : nothing.control();
    nothing.show(looked.emptiness(), looked.title());
    looked.study().ifPresent(open -> looked.fielding().ifPresent(f -> picked.pick(open, f)));
    sheet.ifPresent(
        s -> {
          bar.tell(looked.title(), s, looked.marks().count());
          grid.show(new AnswersContent(s, looked.summaries(), looked.marks(), reading));
        });
    stack.layout(true, true);
    inForce.tell();
  }

  /** Tells the status bar of which answers it is the grid. */
  private final class Seen extends WhileSeen {

    Seen() {
      super(AnswersView.this);
    }

    @Override
    protected Optional<InForce.Figures> figures() {
      return looked.sheet().map(Sheet::figures);
    }
  }

  private void copy() {
    if (GridCopy.copy(grid) == GridCopy.Outcome.TOO_MANY) {
      Notice notice = Notice.in(getSite().getShell());
      notice.show(NLS.bind(GridMessages.copy_many, GridCopy.MOST), List.of());
      notice.leaveSoon();
    }
  }

  /** The grid, for who wants to press its keys. */
  public VirtualGrid grid() {
    return grid;
  }

  /** Puts the cursor where a column is searched. */
  void find() {
    bar.find();
  }

  @Override
  public void setFocus() {
    if (looked.sheet().isPresent()) {
      grid.setFocus();
    } else {
      nothing.control().setFocus();
    }
  }

  @Override
  public void dispose() {
    looked.close();
    getSite().getPage().removePartListener(inForce);
    super.dispose();
  }
}
