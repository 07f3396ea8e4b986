package org.peelinspections.io.json;

import java.io.IOException;
import java.util.List;

/**
 * A value written as an object.
 *
 * <p>Names are kept apart from members so that an object can also have a name in front that is no
 * member of the value: what kind it is, or which format.
 */
abstract class ObjectCodec<T> implements Codec<T> {

  /** The names of the members, in the order in which they are written. */
  abstract List<String> names();

  /**
   * The value of an object.
   *
   * @param first the name of a member in front that is no member of the value; empty if there is
   *     none
   */
  abstract T readMembers(Node object, String first, Reading reading);

  /** Writes the members that the value has. */
  abstract void writeMembers(T value, Output out) throws IOException;

  @Override
  public final T read(Node node, Reading reading) {
    return readMembers(node, "", reading);
  }

  @Override
  public final void write(T value, Output out) throws IOException {
    out.openObject();
    writeMembers(value, out);
    out.closeObject();
  }
}
