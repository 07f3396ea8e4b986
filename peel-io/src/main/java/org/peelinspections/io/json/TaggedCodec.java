package org.peelinspections.io.json;

import java.io.IOException;
import java.util.List;
import org.peelinspections.model.UnknownNameException;

/**
 * A value of a family, written as an object whose first member says which kind it is.
 *
 * @param <T> the family, or one of its kinds
 */
final class TaggedCodec<T> implements Codec<T> {

  /**
   * One kind of a family.
   *
   * @param token the word for it
   * @param type the type of its values
   * @param codec the other members
   */
  record Kind<K>(String token, Class<K> type, ObjectCodec<K> codec) {

    private void writeMembers(Object value, Output out) throws IOException {
      codec.writeMembers(type.cast(value), out);
    }
  }

  private final String tag;
  private final String label;
  private final List<Kind<? extends T>> kinds;
  private final TextCodec<Kind<? extends T>> tokens;

  /**
   * A family.
   *
   * @param tag the name of the member that says which kind it is
   * @param label what the tokens are called, with an article
   * @param kinds its kinds
   */
  TaggedCodec(String tag, String label, List<Kind<? extends T>> kinds) {
    this.tag = tag;
    this.label = label;
    this.kinds = kinds;
    this.tokens = TextCodec.token(this::ofToken, Kind::token);
  }

  /** One kind of this family alone. */
  <K extends T> TaggedCodec<K> only(Kind<K> kind) {
    return new TaggedCodec<>(tag, label, List.of(kind));
  }

  /** The kinds of this family. */
  List<Kind<? extends T>> kinds() {
    return kinds;
  }

  private Kind<? extends T> ofToken(String token) {
    for (Kind<? extends T> kind : kinds) {
      if (kind.token().equals(token)) {
        return kind;
      }
    }
    throw new UnknownNameException(label, token, kinds.stream().map(Kind::token).toList());
  }

  @Override
  public T read(Node node, Reading reading) {
    ObjectCodec<? extends T> codec = tokens.read(node.required(tag), reading).codec();
    return codec.readMembers(node, tag, reading);
  }

  @Override
  public void write(T value, Output out) throws IOException {
    Kind<? extends T> kind = kindOf(value);
    out.openObject();
    out.name(tag);
    out.text(kind.token());
    kind.writeMembers(value, out);
    out.closeObject();
  }

  private Kind<? extends T> kindOf(T value) {
    for (Kind<? extends T> kind : kinds) {
      if (kind.type().isInstance(value)) {
        return kind;
      }
    }
    throw new IllegalStateException("every kind of " + label + " has a form");
  }
}
