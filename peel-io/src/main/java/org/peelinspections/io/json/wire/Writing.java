package org.peelinspections.io.json.wire;

import java.util.function.Supplier;
import org.peelinspections.io.Limit;
import org.peelinspections.io.PeelLimits;
import org.peelinspections.io.Position;
import org.peelinspections.io.text.Surrogates;
import org.peelinspections.model.fault.InvalidValueException;

/** The writing of one document; refuses what no reader could take. */
public final class Writing {

  /** The attribute of a Jackson context that holds the writing. */
  public static final String KEY = Writing.class.getName();

  private final PeelLimits limits;
  private int findings;

  /** Begins to write. */
  public Writing(PeelLimits limits) {
    this.limits = limits;
  }

  /** A step of a pointer, with the slash in front. */
  public static String step(String name) {
    return Wire.step(name);
  }

  /** The characters of a text that comes next, which Jackson writes faster than the text. */
  public char[] checked(String text, Supplier<String> pointer) {
    if (text.length() > limits.most(Limit.TEXT_LENGTH)) {
      limits.check(Limit.TEXT_LENGTH, text.length(), Position.of(pointer.get(), 0, 0));
    }
    char[] signs = text.toCharArray();
    if (Surrogates.lone(signs)) {
      throw new InvalidValueException(
          Position.of(pointer.get(), 0, 0).toString(),
          "half of a surrogate pair stands alone",
          "expected Unicode text");
    }
    return signs;
  }

  /** One more finding comes next. */
  public void countFinding(Supplier<String> pointer) {
    findings++;
    if (findings > limits.most(Limit.FINDINGS)) {
      limits.check(Limit.FINDINGS, findings, Position.of(pointer.get(), 0, 0));
    }
  }
}
