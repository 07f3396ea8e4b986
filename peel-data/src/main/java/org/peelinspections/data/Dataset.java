package org.peelinspections.data;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.peelinspections.model.Assessment;
import org.peelinspections.model.ResourceFormatException;

/** The data as read, found by force. */
final class Dataset {

  private final List<Assessment> all;
  private final Map<String, List<Assessment>> byForce = new LinkedHashMap<>();
  private final String version;
  private final String checksum;

  private Dataset(List<Assessment> all, String version, String checksum) {
    this.all = List.copyOf(all);
    this.version = version;
    this.checksum = checksum;
    for (Assessment assessment : all) {
      byForce.merge(assessment.force().slug(), List.of(assessment), Dataset::joined);
    }
  }

  private static List<Assessment> joined(List<Assessment> some, List<Assessment> more) {
    return Stream.concat(some.stream(), more.stream()).toList();
  }

  /**
   * Reads the files.
   *
   * @throws ResourceFormatException if they have a fault
   */
  static Dataset read(DataFiles files) {
    return new Dataset(Importer.of(files).assessments(), files.version(), files.checksum());
  }

  List<Assessment> all() {
    return all;
  }

  List<Assessment> of(String slug) {
    return byForce.getOrDefault(slug, List.of());
  }

  String version() {
    return version;
  }

  String checksum() {
    return checksum;
  }
}
