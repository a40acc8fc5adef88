// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.importing.ui.grid;

import org.eclipse.osgi.util.NLS;

final class GridMessages extends NLS {

  public static String codes;
  public static String copy_many;
  public static String counted;
  public static String dont_know;
  public static String empty;
  public static String empty_import;
  public static String empty_select;
  public static String empty_wave;
  public static String find;
  public static String find_none;
  public static String finding;
  public static String finding_one;
  public static String labels;
  public static String missing;
  public static String no;
  public static String not_answered;
  public static String not_applicable;
  public static String not_asked_routing;
  public static String not_asked_version;
  public static String reading;
  public static String refused;
  public static String title;
  public static String type_choice;
  public static String type_extra;
  public static String type_multiple;
  public static String type_number;
  public static String type_rating;
  public static String type_recommendation;
  public static String type_text;
  public static String yes;

  static {
    NLS.initializeMessages("org.ketenspiegel.importing.ui.grid.messages", GridMessages.class);
  }

  private GridMessages() {}
}
