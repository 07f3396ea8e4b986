package org.peelinspections.examples.cookbook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.peelinspections.io.page.PageReader;
import org.peelinspections.io.page.reading.PageReading;
import org.peelinspections.model.Force;
import org.peelinspections.model.Forces;
import org.peelinspections.model.assessment.Assessment;

/** Reads all pages of a folder and joins those of one force and framework. */
final class ReadAFolder {

  public static void main(String[] args) throws IOException {
    // tag::cookbook[]
    Force westmarch =
        Force.builder().slug("westmarch").name("Westmarch Police").shortName("Westmarch").build();
    PageReader reader = PageReader.create().with(Forces.bundled().with(westmarch));
    Map<String, Assessment> joined = new TreeMap<>();
    try (Stream<Path> files = Files.list(Path.of(args[0]))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        PageReading reading = reader.read(file.toString(), Files.readAllBytes(file));
        for (Assessment part : reading.assessments()) {
          String key = part.force().slug() + " " + part.framework().cycle();
          joined.merge(key, part, Assessment::merge);
        }
      }
    }
    joined.values().forEach(System.out::println);
    // end::cookbook[]
  }
}
