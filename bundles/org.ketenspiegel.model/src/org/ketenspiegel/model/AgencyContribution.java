// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.model;

/** An agency as a bundle contributes it; the colour is {@code #RRGGBB}. */
public record AgencyContribution(
    String id, String shortName, Text name, String colour, int order, String bundle) {}
