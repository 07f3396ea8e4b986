package org.peelinspections.data.tables;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The bundled data as a folder of tables: a Data Package, as Frictionless Data defines it.
 *
 * <p>Each table is a file of CSV. {@code datapackage.json} describes them for programs, with types,
 * keys, the values there are, sources and licence; {@code data-dictionary.md} for people. The same
 * data makes the same bytes.
 */
public final class DataPackage {

  /** Files that describe the tables for people and for programs; they lie beside this class. */
  private static final List<String> DESCRIPTIONS =
      List.of("data-dictionary.md", "datapackage.json");

  private DataPackage() {}

  static List<Table<?>> tables() {
    return List.of(
        FrameworkTables.forces(),
        FrameworkTables.frameworks(),
        FrameworkTables.areas(),
        ForceTables.judgments(),
        ForceTables.otherStates(),
        ForceTables.counts(),
        ForceTables.directions(),
        ForceTables.monitoring(),
        FrameworkTables.crosswalk(),
        FrameworkTables.borders());
  }

  /**
   * Writes the package into a folder.
   *
   * <p>{@code datapackage.json} is written last: a folder that has it is whole.
   *
   * @param folder a folder that is empty or does not exist yet; its parent must exist
   * @throws FileSystemException if there is something else by that name, or something in it; its
   *     message says what
   * @throws IOException if the folder cannot be written
   */
  public static void write(Path folder) throws IOException {
    prepare(folder);
    for (Table<?> table : tables()) {
      table.write(folder.resolve(table.name() + ".csv"));
    }
    for (String file : DESCRIPTIONS) {
      try (InputStream in =
          Objects.requireNonNull(DataPackage.class.getResourceAsStream(file), file)) {
        Files.copy(in, folder.resolve(file));
      }
    }
  }

  private static void prepare(Path folder) throws IOException {
    if (Files.notExists(folder)) {
      Files.createDirectory(folder);
    } else if (!Files.isDirectory(folder)) {
      throw refusal(folder, "it is not a folder; name another");
    } else if (!isEmpty(folder)) {
      throw refusal(folder, "the folder is not empty; empty it first, or name another");
    }
  }

  private static FileSystemException refusal(Path folder, String reason) {
    return new FileSystemException(folder.toString(), null, reason);
  }

  private static boolean isEmpty(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.findAny().isEmpty();
    }
  }
}
