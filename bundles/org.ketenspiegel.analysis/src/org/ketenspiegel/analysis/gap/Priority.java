// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.analysis.gap;

import org.ketenspiegel.analysis.placement.Quadrant;
import org.ketenspiegel.model.Text;

/**
 * Where an aspect lies in the impact matrix of those who experience it.
 *
 * @param impact its share of R²
 * @param rank 1 for the aspect that weighs most
 * @param name what the study calls the quadrant
 * @param firmness share of replicates in that quadrant, 0 to 1
 */
public record Priority(double impact, int rank, Quadrant quadrant, Text name, double firmness) {}
