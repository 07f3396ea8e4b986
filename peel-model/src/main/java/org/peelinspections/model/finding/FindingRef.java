package org.peelinspections.model.finding;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.immutables.value.Value;
import org.peelinspections.model.fault.InvalidValueException;
import org.peelinspections.model.fault.UnknownNameException;
import org.peelinspections.model.internal.Checks;

/**
 * Identifies a finding, so that an application can keep notes about it.
 *
 * <p>The text form is {@code force/framework/area#kind-hash-occurrence}, such as {@code
 * west-midlands/2017/legitimacy/1#area-for-improvement-0a1b2c3d4e5f-1}; for a finding on the
 * assessment as a whole, the area and the slash before it are left out. {@link #of} reads exactly
 * what {@link #toString} writes.
 *
 * <ul>
 *   <li>The hash is the first 12 hexadecimal digits, in lower case, of the SHA-256 of the UTF-8
 *       form of the {@linkplain FindingText#normalised(Finding) normalised text and points}. It
 *       ignores quotation marks, dashes, whitespace and case, and also paragraphs, recommendations
 *       and evidence. It changes if any word of the text or points changes.
 *   <li>The occurrence is 1 for the first finding of an area with this kind and hash, in the order
 *       of the list, 2 for the next. The order matters only for findings with the same words.
 *   <li>The reference changes if the finding moves to another area, or the assessment to another
 *       framework, such as from {@code 2021-22} to {@code 2021-22-revised}. It does not change if
 *       the force changes its name.
 * </ul>
 *
 * <p>The finding need not exist. References are ordered by their text.
 */
@Value.Immutable
public abstract class FindingRef implements Comparable<FindingRef> {

  private static final int HASH_LENGTH = 12;

  private static final Pattern FORM =
      Pattern.compile(
          "(?<force>[^/#]*)/(?<framework>[^/#]*)(?:/(?<area>[^#]*))?"
              + "#(?<kind>.*)-(?<hash>[^-]*)-(?<occurrence>[1-9][0-9]{0,8})");

  FindingRef() {}

  /** The slug of the force. */
  public abstract String force();

  /** The key of the framework. */
  public abstract String framework();

  /**
   * The token of the pillar, or the path of the question inside its framework; empty for the
   * assessment as a whole.
   */
  public abstract Optional<String> area();

  /** The kind of the finding. */
  public abstract FindingKind kind();

  /** The hash of the normalised text: 12 hexadecimal digits in lower case. */
  public abstract String hash();

  /** The number among findings with the same area, kind and hash; 1 or more. */
  public abstract int occurrence();

  /**
   * Reads a reference from its text form.
   *
   * @throws InvalidValueException if the text is not of that form
   * @throws UnknownNameException if there is no such kind of finding; it lists the kinds
   */
  public static FindingRef of(String text) {
    Matcher form = FORM.matcher(text);
    if (!form.matches()) {
      throw malformed(text);
    }
    return builder()
        .force(form.group("force"))
        .framework(form.group("framework"))
        .area(Optional.ofNullable(form.group("area")))
        .kind(FindingKind.ofToken(form.group("kind")))
        .hash(form.group("hash"))
        .occurrence(Integer.parseInt(form.group("occurrence")))
        .build();
  }

  private static InvalidValueException malformed(String text) {
    return new InvalidValueException(
        "finding ref",
        "it is '" + text + "'",
        "expected one such as west-midlands/2017/legitimacy/1#area-for-improvement-0a1b2c3d4e5f-1");
  }

  /** The hash of a normalised text. */
  static String hashOf(String normalised) {
    byte[] text = normalised.getBytes(StandardCharsets.UTF_8);
    return HexFormat.of().formatHex(sha256().digest(text), 0, HASH_LENGTH / 2);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  @Value.Check
  void check() {
    Checks.key("finding ref", "force", force());
    Checks.key("finding ref", "framework", framework());
    area().ifPresent(area -> Checks.path("finding ref", "part of its area", area));
    if (hash().length() != HASH_LENGTH || !hash().chars().allMatch(FindingRef::isHex)) {
      throw new InvalidValueException(
          "finding ref",
          "its hash is '" + hash() + "'",
          "expected " + HASH_LENGTH + " hexadecimal digits in lower case");
    }
    if (occurrence() < 1) {
      throw new InvalidValueException(
          "finding ref", "its occurrence is " + occurrence(), "expected 1 or more");
    }
  }

  private static boolean isHex(int c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
  }

  @Override
  public final int compareTo(FindingRef other) {
    return text().compareTo(other.text());
  }

  /** The text form. */
  @Override
  public final String toString() {
    return text();
  }

  /** The text form, put together once. */
  @Value.Lazy
  String text() {
    String place = force() + "/" + framework() + area().map(area -> "/" + area).orElse("");
    return place + "#" + kind().token() + "-" + hash() + "-" + occurrence();
  }

  /** Starts a new reference. */
  public static FindingRefBuilder builder() {
    return new FindingRefBuilder();
  }
}
