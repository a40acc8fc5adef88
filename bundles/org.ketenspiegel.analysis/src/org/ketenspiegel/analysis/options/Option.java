// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.analysis.options;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Where a component of an options record stands in the generated form, and what it is called. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Option {

  /** Label in Dutch. */
  String nl();

  /** Label in English. */
  String en();

  /** Options of one group stand together. */
  Group group() default Group.COMMON;

  /** What a word or the words of a list stand for. */
  Content content() default Content.PLAIN;

  /** What a form offers names for. */
  enum Content {
    PLAIN,
    AUDIENCE,
    AGENCY,
    /** A question, an item of a battery, or a variable, by id. */
    QUESTION
  }

  /** Common options are seen at once, the rest is folded. */
  enum Group {
    COMMON,
    MORE,
    HIDDEN
  }
}
