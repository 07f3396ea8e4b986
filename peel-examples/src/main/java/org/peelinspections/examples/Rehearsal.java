package org.peelinspections.examples;

import java.io.OutputStream;
import java.io.PrintStream;

/**
 * Runs commands without printing anything, so that a JVM that watches sees which classes they need.
 *
 * <p>The launcher keeps those classes in an archive, from which the command starts faster.
 */
final class Rehearsal {

  private Rehearsal() {}

  public static void main(String[] args) {
    for (String command :
        new String[] {"history west-midlands", "compare --force kent 2016 2017 --csv", "demo"}) {
      PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream());
      Peel.run(command.split(" ", -1), nowhere, nowhere);
    }
  }
}
