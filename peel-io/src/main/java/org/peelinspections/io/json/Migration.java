package org.peelinspections.io.json;

/**
 * One step from a version of a format to the next: takes a document as the older version writes it,
 * and gives the document that the newer version would have written for the same value.
 *
 * <p>It works on the tree, before any value is read, so that it needs no class of the past. Nodes
 * keep their places: a fault found later still says where it stands in the document that was read.
 * What a step does not know it leaves as it is; the reader behind it refuses what is wrong. A step
 * invents nothing: a property that the older version did not have stays out.
 *
 * <p>{@link DocumentFormat} says how steps are put in a row.
 */
@FunctionalInterface
interface Migration {

  /**
   * The document in the next version. The member {@code format} can stay as it is.
   *
   * @param document an object
   * @throws org.peelinspections.io.PeelFormatException if it is not what the older version writes
   */
  Node apply(Node document);
}
