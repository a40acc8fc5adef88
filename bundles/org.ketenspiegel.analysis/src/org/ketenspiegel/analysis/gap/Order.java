// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.analysis.gap;

import java.util.List;
import java.util.Optional;
import org.ketenspiegel.model.Text;

/**
 * The place of an aspect in two orders whose quantities are different and never subtracted: how
 * well those who experience it judge it, and how often those who expect name it.
 *
 * @param aspects how many were ranked
 * @param experienced rank 1 for the aspect that is judged best
 * @param criticised rank 1 for the aspect most named as one to be criticised
 * @param praised rank 1 for the aspect most named as one to be praised, where that was asked
 * @param blindSpot share of replicates in which it is in the worst third of those who experience it
 *     and outside the most criticised third
 * @param needlessWorry share of replicates the other way round: outside the worst third and among
 *     the most criticised
 * @param seen share of replicates in which it is in both thirds
 */
public record Order(
    String key,
    Text label,
    String subject,
    Optional<String> agency,
    int aspects,
    Ranked experienced,
    Ranked criticised,
    Optional<Ranked> praised,
    double blindSpot,
    double needlessWorry,
    double seen,
    Reading verdict,
    List<Text> remarks,
    Optional<Priority> priority)
    implements Gap {

  /** The share of replicates that a verdict needs. */
  public static final double SURE = 0.8;

  public Order {
    remarks = List.copyOf(remarks);
  }

  /** The verdict on two shares of replicates. */
  public static Reading verdict(double blindSpot, double needlessWorry) {
    if (blindSpot >= SURE) {
      return Reading.BLIND_SPOT;
    }
    return needlessWorry >= SURE ? Reading.NEEDLESS_WORRY : Reading.UNDECIDED;
  }

  public Order with(Optional<Priority> found) {
    return new Order(
        key,
        label,
        subject,
        agency,
        aspects,
        experienced,
        criticised,
        praised,
        blindSpot,
        needlessWorry,
        seen,
        verdict,
        remarks,
        found);
  }
}
