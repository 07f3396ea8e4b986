package org.peelinspections.io.json;

import java.io.IOException;
import org.peelinspections.model.Finding;

/**
 * Findings, of which a document may not have too many.
 *
 * @param <T> findings of any kind, or of one
 */
record FindingCodec<T extends Finding>(Codec<T> codec) implements Codec<T> {

  @Override
  public T read(Node node, Reading reading) {
    reading.countFinding(node);
    return codec.read(node, reading);
  }

  @Override
  public void write(T finding, Output out) throws IOException {
    out.countFinding();
    codec.write(finding, out);
  }
}
