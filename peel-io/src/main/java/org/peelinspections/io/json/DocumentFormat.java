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
 */
record DocumentFormat(String name, int version, List<Migration> steps) {

  static final String PROPERTY = "format";

  /**
   * The format of a token.
   *
   * @param token name and version, as they are written
   */
  static DocumentFormat of(String token, Migration... steps) {
    int slash = token.indexOf('/');
    int version = Integer.parseInt(token.substring(slash + 1));
    return new DocumentFormat(token.substring(0, slash), version, List.of(steps));
  }

  /** Name and version, as they are written. */
  String token() {
    return token(version);
  }

  private String token(int version) {
    return name + "/" + version;
  }

  /** The tokens that are read, that of the version that is written first. */
  List<String> known() {
    return IntStream.rangeClosed(0, steps.size()).mapToObj(age -> token(version - age)).toList();
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
    List<String> known = known();
    String expected = String.join(", ", known);
    Node found =
        document
            .member(PROPERTY)
            .orElseThrow(
                () ->
                    document.fault(
                        "property '" + PROPERTY + "' is missing; expected " + expected, known));
    int age = known.indexOf(found.text());
    if (age < 0) {
      throw found.fault(
          Node.quoted(found.text()) + " is not the format expected here, " + expected, known);
    }
    return age;
  }
}
