package org.peelinspections.io.json;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The format of a document: its name, the version that is written, and the steps that lead there
 * from older versions.
 *
 * <p>To change a format, give it the next version and one more step:
 *
 * <pre>{@code
 * DocumentFormat.of("peel-assessment/3", FROM_1_TO_2, FROM_2_TO_3)
 * }</pre>
 *
 * <p>A document of version 1 then goes through both steps, one of version 2 through the last, and
 * one of version 3 through none. As many older versions are read as there are steps.
 *
 * @param name the name, such as {@code peel-assessment}
 * @param version the version that is written
 * @param steps from the oldest version to the one that is written
 * @param known the tokens that are read, that of the version that is written first
 */
record DocumentFormat(String name, int version, List<Migration> steps, List<String> known) {

  static final String PROPERTY = "format";

  /**
   * The format of a token.
   *
   * @param token name and version, as they are written
   */
  static DocumentFormat of(String token, Migration... steps) {
    int slash = token.indexOf('/');
    String name = token.substring(0, slash);
    int version = Integer.parseInt(token.substring(slash + 1));
    List<String> known =
        IntStream.rangeClosed(0, steps.length)
            .mapToObj(age -> name + "/" + (version - age))
            .toList();
    return new DocumentFormat(name, version, List.of(steps), known);
  }

  /** Name and version, as they are written. */
  String token() {
    return known.get(0);
  }

  /**
   * A document in the version that is written.
   *
   * @throws org.peelinspections.io.PeelFormatException if it is no object, or of no version that is
   *     read
   */
  Node current(Node document) {
    Node current = document;
    for (Migration step : steps.subList(steps.size() - age(document), steps.size())) {
      current = step.apply(current);
    }
    return current;
  }

  /** How many versions a document is older than the one that is written. */
  private int age(Node document) {
    Node found =
        document
            .member(PROPERTY)
            .orElseThrow(
                () ->
                    document.fault(
                        "property '" + PROPERTY + "' is missing; expected " + listed(), known));
    int age = known.indexOf(found.text());
    if (age < 0) {
      throw found.fault(
          Node.quoted(found.text()) + " is not the format expected here, " + listed(), known);
    }
    return age;
  }

  private String listed() {
    return String.join(", ", known);
  }
}
