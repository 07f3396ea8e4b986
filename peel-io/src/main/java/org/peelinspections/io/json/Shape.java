package org.peelinspections.io.json;

import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.peelinspections.io.PeelFormatException;
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

    /** Reads the member, which is null if the object does not have it. */
    void read(Node object, @Nullable Node member, Reading reading, B builder);

    void write(T value, Output out) throws IOException;
  }

  /** Takes a member from a value; null if it is left out. */
  private interface Getter<T, V> {
    @Nullable V of(T value);
  }

  private final Supplier<B> start;
  private final Function<B, T> build;
  private final List<Member<T, B>> members;
  private final List<String> names;
  private final boolean[] required;

  private Shape(Supplier<B> start, Function<B, T> build, List<Member<T, B>> members) {
    this.start = start;
    this.build = build;
    this.members = members;
    this.names = members.stream().map(Member::name).toList();
    this.required = new boolean[members.size()];
    for (int i = 0; i < required.length; i++) {
      required[i] = members.get(i).required();
    }
  }

  /** A shape without members. */
  static <T, B> Shape<T, B> of(Supplier<B> start, Function<B, T> build) {
    return new Shape<>(start, build, List.of());
  }

  /** This shape and a member that always stands there. */
  <V> Shape<T, B> required(String name, Codec<V> codec, Function<T, V> get, BiConsumer<B, V> set) {
    return with(name, true, codec, get::apply, set);
  }

  /** This shape and a member that is left out when absent. */
  <V> Shape<T, B> optional(
      String name, Codec<V> codec, Function<T, Optional<V>> get, BiConsumer<B, V> set) {
    return with(name, false, codec, value -> get.apply(value).orElse(null), set);
  }

  /** This shape and a member that is left out when it is what it mostly is. */
  <V> Shape<T, B> defaulted(
      String name, V standard, Codec<V> codec, Function<T, V> get, BiConsumer<B, V> set) {
    return with(name, false, codec, value -> unless(standard::equals, get.apply(value)), set);
  }

  /** This shape and a list that is left out when empty. */
  <V> Shape<T, B> list(
      String name, Codec<V> codec, Function<T, List<V>> get, BiConsumer<B, List<V>> set) {
    ListCodec<V> lists = new ListCodec<>(codec);
    return with(name, false, lists, value -> unless(List::isEmpty, get.apply(value)), set);
  }

  private static <V> @Nullable V unless(Predicate<V> leftOut, V value) {
    return leftOut.test(value) ? null : value;
  }

  private <V> Shape<T, B> with(
      String name, boolean required, Codec<V> codec, Getter<T, V> get, BiConsumer<B, V> set) {
    return with(new Property<>(new SerializedString(name), required, codec, get, set));
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
  T readMembers(Node object, String first, Reading reading) {
    @Nullable Node[] given = object.members().inOrder(first, names);
    if (given == null) {
      reading.checkNames(object, first, names);
      given = object.members().named(names);
    }
    checkRequired(object, given);
    B builder = start.get();
    for (int i = 0; i < given.length; i++) {
      members.get(i).read(object, given[i], reading, builder);
    }
    try {
      return build.apply(builder);
    } catch (InvalidValueException e) {
      throw object.fault(String.valueOf(e.getMessage()));
    }
  }

  private void checkRequired(Node object, @Nullable Node[] given) {
    for (int i = 0; i < given.length; i++) {
      if (required[i] && given[i] == null) {
        throw missing(object);
      }
    }
  }

  private PeelFormatException missing(Node object) {
    List<String> missing =
        members.stream()
            .filter(member -> member.required() && object.member(member.name()).isEmpty())
            .map(Member::name)
            .toList();
    String names = "'" + String.join("', '", missing) + "'";
    return object.fault(
        missing.size() == 1
            ? "property " + names + " is missing"
            : "properties " + names + " are missing");
  }

  @Override
  void writeMembers(T value, Output out) throws IOException {
    for (Member<T, B> member : members) {
      member.write(value, out);
    }
  }

  private record Property<T, B, V>(
      SerializedString label,
      boolean required,
      Codec<V> codec,
      Getter<T, V> get,
      BiConsumer<B, V> set)
      implements Member<T, B> {

    @Override
    public String name() {
      return label.getValue();
    }

    @Override
    public void read(Node object, @Nullable Node member, Reading reading, B builder) {
      Node given = required ? member : reading.given(member);
      if (given != null) {
        set.accept(builder, codec.read(given, reading));
      }
    }

    @Override
    public void write(T value, Output out) throws IOException {
      V given = get.of(value);
      if (given != null) {
        out.name(label);
        codec.write(given, out);
      }
    }
  }
}
