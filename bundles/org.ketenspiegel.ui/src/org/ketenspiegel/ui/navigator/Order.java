// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.ui.navigator;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.ketenspiegel.model.study.Fielding;
import org.ketenspiegel.ui.study.OpenStudy;

/** The order of a line among those of its kind, which people set and reports and tables follow. */
record Order(Node node, OpenStudy study, EObject object) {

  /** Waves stand in the order of time, headings where they are, and a study has no neighbours. */
  static Optional<Order> of(Object line) {
    return line instanceof Node node && node.study() instanceof OpenStudy open
        ? node.object()
            .filter(o -> o.eContainer() != null && !(o instanceof Fielding))
            .map(o -> new Order(node, open, o))
        : Optional.empty();
  }

  /** Whether it can stand beside another line. */
  boolean fits(Order other) {
    return object.eContainer() == other.object.eContainer()
        && object.eContainmentFeature() == other.object.eContainmentFeature();
  }

  private List<?> siblings() {
    return (List<?>) object.eContainer().eGet(object.eContainmentFeature());
  }

  private int place() {
    return siblings().indexOf(object);
  }

  /** Puts it right before or after another. */
  void beside(Order other, Side side) {
    int target = other.place() + (side == Side.AFTER ? 1 : 0);
    moveTo(target > place() ? target - 1 : target);
  }

  /** Moves it past its neighbour; nothing happens at the end. */
  void past(Side side) {
    int target = place() + (side == Side.AFTER ? 1 : -1);
    if (target >= 0 && target < siblings().size()) {
      moveTo(target);
    }
  }

  private void moveTo(int index) {
    study.editing().move(NLS.bind(NavigatorMessages.move, node.words()), object, index);
  }

  /** Where something stands with respect to another. */
  enum Side {
    BEFORE,
    AFTER
  }
}
