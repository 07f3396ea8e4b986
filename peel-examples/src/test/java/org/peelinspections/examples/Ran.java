package org.peelinspections.examples;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A command that was run.
 *
 * @param code its exit code
 * @param out what it printed as its result
 * @param err what it had to say about it
 */
public record Ran(int code, String out, String err) {

  /** Runs the command with the texts of the arguments. */
  public static Ran peel(Object... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    String[] words = Arrays.stream(args).map(Object::toString).toArray(String[]::new);
    int code = Peel.run(words, new PrintStream(out), new PrintStream(err));
    return new Ran(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  /** Runs the command with the words of a line. */
  public static Ran line(String line) {
    return peel((Object[]) line.split(" ", -1));
  }

  /** Runs the command as in a terminal of a width. */
  public static Ran inWidth(int width, Object... args) {
    System.setProperty("peel.width", String.valueOf(width));
    try {
      return peel(args);
    } finally {
      System.clearProperty("peel.width");
    }
  }
}
