package org.peelinspections.io.json;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.peelinspections.io.PeelFormatException;
import org.peelinspections.model.IncompleteValueException;
import org.peelinspections.model.InvalidValueException;

/**
 * The members of an object, each stated once for both ways: its name, its form, how it is taken
 * from a value and how it is given to a builder.
 *
 * @param <T> the type of the value
 * @param <B> the type of its builder
 */
final class Shape<T, B> extends ObjectCodec<T> {

  /** One member, or what depends on more than one. */
  interface Member<T, B> {

    String name();

    boolean required();

    void read(Node object, Reading reading, B builder);

    void write(T value, Output out) throws IOException;
  }

  private final Supplier<B> start;
  private final Function<B, T> build;
  private final List<Member<T, B>> members;
  private final List<String> names;

  private Shape(Supplier<B> start, Function<B, T> build, List<Member<T, B>> members) {
    this.start = start;
    this.build = build;
    this.members = members;
    this.names = members.stream().map(Member::name).toList();
  }

  /** A shape without members. */
  static <T, B> Shape<T, B> of(Supplier<B> start, Function<B, T> build) {
    return new Shape<>(start, build, List.of());
  }

  /** This shape and a member that always stands there. */
  <V> Shape<T, B> required(String name, Codec<V> codec, Function<T, V> get, BiConsumer<B, V> set) {
    return with(new Property<>(name, true, codec, value -> Optional.of(get.apply(value)), set));
  }

  /** This shape and a member that is left out when absent. */
  <V> Shape<T, B> optional(
      String name, Codec<V> codec, Function<T, Optional<V>> get, BiConsumer<B, V> set) {
    return with(new Property<>(name, false, codec, get, set));
  }

  /** This shape and a member that is left out when it is what it mostly is. */
  <V> Shape<T, B> defaulted(
      String name, V standard, Codec<V> codec, Function<T, V> get, BiConsumer<B, V> set) {
    return optional(
        name, codec, value -> Optional.of(get.apply(value)).filter(v -> !v.equals(standard)), set);
  }

  /** This shape and a list that is left out when empty. */
  <V> Shape<T, B> list(
      String name, Codec<V> codec, Function<T, List<V>> get, BiConsumer<B, List<V>> set) {
    return optional(
        name,
        new ListCodec<>(codec),
        value -> Optional.of(get.apply(value)).filter(list -> !list.isEmpty()),
        set);
  }

  /** This shape and one more member. */
  Shape<T, B> with(Member<T, B> member) {
    List<Member<T, B>> more = new ArrayList<>(members);
    more.add(member);
    return new Shape<>(start, build, List.copyOf(more));
  }

  @Override
  List<String> names() {
    return names;
  }

  @Override
  T readMembers(Node object, Reading reading) {
    checkRequired(object);
    B builder = start.get();
    for (Member<T, B> member : members) {
      member.read(object, reading, builder);
    }
    try {
      return build.apply(builder);
    } catch (InvalidValueException | IncompleteValueException e) {
      throw object.fault(String.valueOf(e.getMessage()));
    }
  }

  private void checkRequired(Node object) {
    for (Member<T, B> member : members) {
      if (isMissing(member, object)) {
        throw missing(object);
      }
    }
  }

  private PeelFormatException missing(Node object) {
    List<String> missing =
        members.stream().filter(member -> isMissing(member, object)).map(Member::name).toList();
    String names = "'" + String.join("', '", missing) + "'";
    return object.fault(
        missing.size() == 1
            ? "property " + names + " is missing"
            : "properties " + names + " are missing");
  }

  private static boolean isMissing(Member<?, ?> member, Node object) {
    return member.required() && object.member(member.name()).isEmpty();
  }

  @Override
  void writeMembers(T value, Output out) throws IOException {
    for (Member<T, B> member : members) {
      member.write(value, out);
    }
  }

  private record Property<T, B, V>(
      String name,
      boolean required,
      Codec<V> codec,
      Function<T, Optional<V>> get,
      BiConsumer<B, V> set)
      implements Member<T, B> {

    @Override
    public void read(Node object, Reading reading, B builder) {
      Optional<Node> member =
          required ? Optional.of(object.required(name)) : reading.member(object, name);
      member.ifPresent(node -> set.accept(builder, codec.read(node, reading)));
    }

    @Override
    public void write(T value, Output out) throws IOException {
      Optional<V> given = get.apply(value);
      if (given.isPresent()) {
        out.name(name);
        codec.write(given.get(), out);
      }
    }
  }
}
