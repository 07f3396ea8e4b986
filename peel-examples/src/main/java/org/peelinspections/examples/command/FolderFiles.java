package org.peelinspections.examples.command;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.peelinspections.examples.print.Text;
import org.peelinspections.examples.print.UnreadableException;

/**
 * The files of a folder and of the folders in it, by name.
 *
 * <p>Names that begin with a point are passed over in silence. Links, which may lead out of the
 * folder, are followed only if asked for. What cannot be read does not hide the rest.
 */
final class FolderFiles extends SimpleFileVisitor<Path> {

  private final Path folder;
  private final Path real;
  private final List<Path> files = new ArrayList<>();
  private final List<String> remarks = new ArrayList<>();
  private final List<String> unreadable = new ArrayList<>();

  private FolderFiles(Path folder, Path real) {
    this.folder = folder;
    this.real = real;
  }

  /** Lists a folder, which may itself be named by a link. */
  static FolderFiles of(Path folder, boolean followLinks) {
    try {
      FolderFiles found = new FolderFiles(folder, folder.toRealPath());
      Set<FileVisitOption> options = followLinks ? Set.of(FileVisitOption.FOLLOW_LINKS) : Set.of();
      Files.walkFileTree(found.real, options, Integer.MAX_VALUE, found);
      found.files.sort(null);
      return found;
    } catch (IOException e) {
      throw new UnreadableException(
          Text.name(folder.toString()) + ": cannot be read" + Text.why(e));
    }
  }

  /** The files, by name. */
  List<Path> files() {
    return List.copyOf(files);
  }

  /** What was passed over that a reader may have wanted. */
  List<String> remarks() {
    return List.copyOf(remarks);
  }

  /** What could not be looked into, with the reason. */
  List<String> unreadable() {
    return List.copyOf(unreadable);
  }

  @Override
  public FileVisitResult preVisitDirectory(Path found, BasicFileAttributes attributes) {
    return isHidden(found) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFile(Path found, BasicFileAttributes attributes) {
    if (isHidden(found)) {
      return FileVisitResult.CONTINUE;
    }
    if (attributes.isRegularFile()) {
      files.add(named(found));
    } else if (attributes.isSymbolicLink()) {
      remarks.add(shown(found) + ": is a link, which was not followed; see --follow-links");
    } else {
      remarks.add(shown(found) + ": is neither a file nor a folder, and was passed over");
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFileFailed(Path found, IOException fault) {
    if (!isHidden(found)) {
      unreadable.add(shown(found) + ": cannot be read" + Text.why(fault));
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult postVisitDirectory(Path found, @Nullable IOException fault) {
    return fault == null ? FileVisitResult.CONTINUE : visitFileFailed(found, fault);
  }

  private boolean isHidden(Path found) {
    return !found.equals(real) && found.getFileName().toString().startsWith(".");
  }

  /** The file under the name by which the folder was given. */
  private Path named(Path found) {
    return folder.resolve(real.relativize(found));
  }

  private String shown(Path found) {
    return Text.name(named(found).toString());
  }
}
