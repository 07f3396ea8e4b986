package org.peelinspections.data;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.peelinspections.model.ResourceFormatException;

/**
 * The files that the data is made of, by name.
 *
 * <ul>
 *   <li>{@code judgments.csv}: one published judgment a row; see {@link JudgmentRow}.
 *   <li>{@code carried-forward.csv}: where judgments that were carried forward come from, for those
 *       of which that is established; see {@link Origins}.
 *   <li>{@code no-grade.csv}: why there is no grade; see {@link NoGradeRules}.
 *   <li>{@code areas.csv}: what the labels of areas mean; see {@link Areas}.
 *   <li>{@code publishers.csv}: who is behind an address; see {@link Publishers}.
 *   <li>{@code version.txt}: the version of all of it, a number in one line.
 * </ul>
 *
 * <p>How a table is written is said in {@link DataTable}.
 */
final class DataFiles {

  static final String JUDGMENTS = "judgments.csv";
  static final String CARRIED_FORWARD = "carried-forward.csv";
  static final String NO_GRADE = "no-grade.csv";
  static final String AREAS = "areas.csv";
  static final String PUBLISHERS = "publishers.csv";
  static final String VERSION = "version.txt";

  private static final List<String> NAMES =
      List.of(JUDGMENTS, CARRIED_FORWARD, NO_GRADE, AREAS, PUBLISHERS, VERSION);

  private final Map<String, byte[]> contents;

  private DataFiles(Map<String, byte[]> contents) {
    this.contents = contents;
  }

  /** The files that lie in this library. */
  static DataFiles bundled() {
    Map<String, byte[]> contents = new TreeMap<>();
    NAMES.forEach(name -> contents.put(name, resource(name)));
    return new DataFiles(contents);
  }

  private static byte[] resource(String name) {
    try (InputStream in = DataFiles.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("resource " + name + " is missing from the library");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("resource " + name + " cannot be read", e);
    }
  }

  /** These files, with another content of one of them. */
  DataFiles with(String name, byte[] content) {
    Map<String, byte[]> others = new TreeMap<>(contents);
    others.put(name, content.clone());
    return new DataFiles(others);
  }

  /** The content of a file. */
  byte[] content(String name) {
    byte[] content = contents.get(name);
    if (content == null) {
      throw new IllegalArgumentException("there is no file " + name + "; expected one of " + NAMES);
    }
    return content;
  }

  /**
   * The version of the data.
   *
   * @throws ResourceFormatException if it is no number from 1 on
   */
  String version() {
    String version = new String(content(VERSION), StandardCharsets.UTF_8).strip();
    if (!version.matches("[1-9][0-9]{0,8}")) {
      throw new ResourceFormatException(
          VERSION, 1, "-", "'" + version + "' is no version; expected a number such as 1");
    }
    return version;
  }

  /** The SHA-256 checksum of names and contents. */
  String checksum() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      contents.forEach(
          (name, content) -> {
            digest.update((name + ' ' + content.length + '\n').getBytes(StandardCharsets.UTF_8));
            digest.update(content);
          });
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
