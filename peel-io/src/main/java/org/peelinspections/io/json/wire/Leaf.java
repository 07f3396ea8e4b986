package org.peelinspections.io.json.wire;

import com.fasterxml.jackson.core.JsonTokenId;
import java.net.URI;
import java.time.LocalDate;
import java.time.Period;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.peelinspections.model.AreaId;
import org.peelinspections.model.Cycle;
import org.peelinspections.model.Force;
import org.peelinspections.model.GradingScale;
import org.peelinspections.model.PartialDate;
import org.peelinspections.model.finding.FindingKind;
import org.peelinspections.model.finding.FindingRef;
import org.peelinspections.model.finding.Point;
import org.peelinspections.model.framework.Framework;
import org.peelinspections.model.internal.Tokens;

/**
 * A value that is one text, number or boolean.
 *
 * @param token the number of the token in the document; that of true stands for both booleans
 * @param wrong what a text that is refused is, such as {@code not a cycle}
 * @param expected what it looks like
 * @param parse the value of a text; refuses others by an exception of the model or the JDK
 * @param print the text of a value; null if it is written as an object
 * @param reference whether a value has several names, of which only the printed one is right
 */
record Leaf(
    Class<?> type,
    int token,
    String wrong,
    String expected,
    BiFunction<String, Rules, Object> parse,
    Function<Object, @Nullable String> print,
    boolean reference) {

  /** By type; a point without points and a known grading scale are texts, others are objects. */
  static final Map<Class<?>, Leaf> ALL = new LinkedHashMap<>();

  /** A force or a framework inside another object. */
  static final Map<Class<?>, Leaf> KEYS =
      Map.of(
          Force.class,
          key(Force.class, (name, rules) -> rules.forces().get(name), it -> ((Force) it).slug()),
          Framework.class,
          key(
              Framework.class,
              (name, rules) -> rules.frameworks().get(name),
              it -> ((Framework) it).id()));

  /** The path of an area inside an assessment, which says the framework: there is none called 0. */
  static final Leaf PATH =
      such(String.class, "an area", "legitimacy/1", path -> AreaId.of("0", path).path());

  private static final String REF = "kent/2017/legitimacy/1#area-for-improvement-0a1b2c3d4e5f-1";

  static {
    String digits = "a whole number of at most 10 digits";
    put(bare(int.class, JsonTokenId.ID_NUMBER_INT, "out of range", digits, Integer::valueOf));
    put(bare(boolean.class, JsonTokenId.ID_TRUE, "", "", Boolean::valueOf));
    put(text(Point.class, "a point", "text", Point::of, it -> alone((Point) it)));
    put(text(GradingScale.class, "a grading scale", "text", GradingScale::of, Leaf::name));
    put(tokens(FindingKind.class, FindingKind::ofToken));
    put(text(String.class, "text", "text", text -> text, String::valueOf));
    put(such(Cycle.class, "a cycle", "2018-19", Cycle::ofKey));
    put(such(AreaId.class, "an area id", "2017/legitimacy/1", AreaId::of));
    put(such(FindingRef.class, "a finding ref", REF, FindingRef::of));
    put(such(PartialDate.class, "a date", "2017-12", PartialDate::of));
    put(such(LocalDate.class, "a day", "2017-12-12", LocalDate::parse));
    put(such(Period.class, "a period", "P6M or P28D", Period::parse));
    put(such(URI.class, "an address", "https://example.org/", URI::create));
  }

  private static void put(Leaf leaf) {
    ALL.put(leaf.type, leaf);
  }

  private static Leaf such(
      Class<?> type, String kind, String example, Function<String, Object> of) {
    return text(type, kind, "one such as " + example, of, String::valueOf);
  }

  /** The tokens of an enum, with what looks them up. */
  static Leaf tokens(Class<?> type, Function<String, Object> of) {
    return text(type, "a token", "a token", of, it -> Tokens.token(((Enum<?>) it).name()));
  }

  private static Leaf text(
      Class<?> type,
      String kind,
      String expected,
      Function<String, Object> of,
      Function<Object, @Nullable String> print) {
    BiFunction<String, Rules, Object> parse = (text, rules) -> of.apply(text);
    return new Leaf(type, JsonTokenId.ID_STRING, "not " + kind, expected, parse, print, false);
  }

  /** A number or boolean, which is written as it is. */
  private static Leaf bare(
      Class<?> type, int token, String wrong, String expected, Function<String, Object> of) {
    BiFunction<String, Rules, Object> parse = (text, rules) -> of.apply(text);
    return new Leaf(type, token, wrong, expected, parse, String::valueOf, false);
  }

  private static Leaf key(
      Class<?> type,
      BiFunction<String, Rules, Object> find,
      Function<Object, @Nullable String> print) {
    return new Leaf(type, JsonTokenId.ID_STRING, "not a name", "one", find, print, true);
  }

  private static @Nullable String alone(Point point) {
    return point.points().isEmpty() ? point.text() : null;
  }

  private static @Nullable String name(Object scale) {
    return GradingScale.KNOWN.contains(scale) ? scale.toString() : null;
  }

  boolean is(int found) {
    return found == token || (token == JsonTokenId.ID_TRUE && found == JsonTokenId.ID_FALSE);
  }

  /** What can stand in a document. */
  String label() {
    return token == JsonTokenId.ID_STRING
        ? "text"
        : token == JsonTokenId.ID_NUMBER_INT ? "a whole number" : "true or false";
  }
}
