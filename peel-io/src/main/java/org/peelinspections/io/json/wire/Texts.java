package org.peelinspections.io.json.wire;

import java.net.URI;
import java.time.LocalDate;
import java.time.Period;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.peelinspections.model.AreaId;
import org.peelinspections.model.Cycle;
import org.peelinspections.model.Force;
import org.peelinspections.model.GradingScale;
import org.peelinspections.model.PartialDate;
import org.peelinspections.model.fault.UnknownNameException;
import org.peelinspections.model.finding.FindingKind;
import org.peelinspections.model.finding.FindingRef;
import org.peelinspections.model.finding.Point;
import org.peelinspections.model.framework.Framework;
import org.peelinspections.model.internal.Tokens;

/** The values that are one text, number or boolean. */
final class Texts {

  /** By type; a point without points and a known grading scale are texts, others are objects. */
  static final Map<Class<?>, Leaf> ALL = new LinkedHashMap<>();

  /** A force or a framework inside another object. */
  static final Map<Class<?>, Leaf> KEYS =
      Map.of(
          Force.class,
          key(Force.class, (name, rules) -> rules.forces().get(name), value -> value.slug()),
          Framework.class,
          key(Framework.class, (name, rules) -> rules.frameworks().get(name), value -> value.id()));

  /** An area inside an assessment, which says the framework: there is none called 0. */
  static final Leaf PATH =
      Leaf.text(
          AreaId.class,
          "an area",
          "one such as legitimacy/1",
          path -> AreaId.of("0", path),
          AreaId::path);

  private static final List<GradingScale> SCALES =
      List.of(GradingScale.FOUR_TIERS, GradingScale.FIVE_TIERS);

  private static final String REF = "kent/2017/legitimacy/1#area-for-improvement-0a1b2c3d4e5f-1";

  static {
    put(
        new Leaf(
            int.class,
            JsonIn.WHOLE_NUMBER,
            "out of range",
            "a whole number of at most 10 digits",
            (text, rules) -> Integer.valueOf(text),
            String::valueOf,
            false));
    put(
        new Leaf(
            boolean.class,
            JsonIn.TRUE,
            "",
            "",
            (text, rules) -> Boolean.valueOf(text),
            String::valueOf,
            false));
    put(Leaf.text(Point.class, "a point", "text", Point::of, Texts::bare));
    put(Leaf.text(GradingScale.class, "a grading scale", "text", Texts::scale, Texts::name));
    put(tokens(FindingKind.class, FindingKind::ofToken));
    text(String.class, "text", "text", text -> text, text -> text);
    text(Cycle.class, "a cycle", "2018-19", Cycle::ofKey, Cycle::key);
    text(AreaId.class, "an area id", "2017/legitimacy/1", AreaId::of, AreaId::toString);
    text(FindingRef.class, "a finding ref", REF, FindingRef::of, FindingRef::toString);
    text(PartialDate.class, "a date", "2017-12", PartialDate::of, PartialDate::text);
    text(LocalDate.class, "a day", "2017-12-12", LocalDate::parse, LocalDate::toString);
    text(Period.class, "a period", "P6M or P28D", Period::parse, Period::toString);
    text(URI.class, "an address", "https://example.org/", URI::create, URI::toString);
  }

  private Texts() {}

  private static void put(Leaf leaf) {
    ALL.put(leaf.type(), leaf);
  }

  private static <T> void text(
      Class<T> type, String kind, String example, Function<String, T> of, Function<T, String> to) {
    put(Leaf.text(type, kind, "one such as " + example, of, to));
  }

  private static <T> Leaf key(
      Class<T> type, BiFunction<String, Rules, Object> find, Function<T, String> print) {
    return new Leaf(
        type, JsonIn.TEXT, "not a name", "one", find, value -> print.apply(type.cast(value)), true);
  }

  private static @Nullable String bare(Point point) {
    return point.points().isEmpty() ? point.text() : null;
  }

  private static @Nullable String name(GradingScale scale) {
    return SCALES.contains(scale) ? scale.name() : null;
  }

  private static GradingScale scale(String name) {
    List<String> names = SCALES.stream().map(GradingScale::name).toList();
    if (!names.contains(name)) {
      throw new UnknownNameException("a grading scale", name, names);
    }
    return SCALES.get(names.indexOf(name));
  }

  /** The tokens of an enum, with what looks them up. */
  static Leaf tokens(Class<?> type, Function<String, Object> of) {
    return new Leaf(
        type,
        JsonIn.TEXT,
        "not a token",
        "a token",
        (text, rules) -> of.apply(text),
        value -> Tokens.token(((Enum<?>) value).name()),
        false);
  }
}
