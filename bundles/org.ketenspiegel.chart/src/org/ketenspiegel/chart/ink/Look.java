// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.chart.ink;

import java.awt.Font;
import java.awt.font.TextAttribute;
import java.text.AttributedCharacterIterator;
import java.util.Locale;
import java.util.Map;
import org.ketenspiegel.chart.ChartStyle;
import org.ketenspiegel.chart.Theme;
import org.ketenspiegel.model.Text;

/** A style put to use: sizes, letters, numbers and words. */
public final class Look {

  private final ChartStyle style;
  private final Letters letters;
  private final Numbers numbers;

  public Look(ChartStyle style) {
    this.style = style;
    this.letters = new Letters(style.scale());
    this.numbers = new Numbers(style.language());
  }

  public ChartStyle style() {
    return style;
  }

  public Theme theme() {
    return style.theme();
  }

  public Letters letters() {
    return letters;
  }

  public Numbers numbers() {
    return numbers;
  }

  /** A length at scale 1 in the pixels of this style. */
  public double px(double length) {
    return length * style.scale();
  }

  public String words(Text text) {
    return text.in(style.language());
  }

  /** Letters of a sort; asking its family does not make AWT load any. */
  public Font font(Face face) {
    float size = (float) px(face.size());
    return new NamedFont(style.family(), face.bold() ? Font.BOLD : Font.PLAIN, size);
  }

  /** A font that tells the name it was asked for without being looked up among the installed. */
  private static final class NamedFont extends Font {
    private static final long serialVersionUID = 1L;

    private NamedFont(String name, int style, float size) {
      super(name, style, Math.round(size));
      this.pointSize = size;
    }

    @Override
    public Font deriveFont(float size) {
      return new NamedFont(getName(), getStyle(), size);
    }

    @Override
    public Font deriveFont(Map<? extends AttributedCharacterIterator.Attribute, ?> attributes) {
      return attributes.get(TextAttribute.SIZE) instanceof Number size
          ? deriveFont(size.floatValue())
          : super.deriveFont(attributes);
    }

    @Override
    public String getFamily() {
      return getName();
    }

    @Override
    public String getFamily(Locale locale) {
      return getName();
    }
  }
}
