package org.peelinspections.examples.command;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.peelinspections.examples.print.Text;
import org.peelinspections.examples.print.UnreadableException;
import org.peelinspections.io.page.reading.Diagnostic;
import org.peelinspections.io.page.reading.DiagnosticCode;
import org.peelinspections.io.page.reading.PageReading;
import org.peelinspections.model.assessment.Assessment;
import org.peelinspections.model.fault.InvalidValueException;

/**
 * A folder of stored pages and of JSON, and of the folders in it, read to assessments.
 *
 * <p>Parts of the same assessment are merged, in the order of the names of their files. Where two
 * contradict each other, the later dated one supersedes the earlier; where dates do not tell, both
 * stay apart; a remark says either. What cannot be read does not stop the rest. Only the lines of
 * pages count as understood or not.
 *
 * <p>Names that begin with a point are passed over in silence. Links, which may lead out of the
 * folder, are not followed.
 */
final class Folder {

  private final List<Path> files = new ArrayList<>();
  private final List<Assessment> assessments = new ArrayList<>();
  private final List<String> remarks = new ArrayList<>();
  private final Map<String, Integer> faults = new TreeMap<>();
  private int unread;
  private long lines;
  private long notUnderstood;

  private Folder() {}

  /** Reads a folder, which may itself be named by a link. */
  static Folder read(Path path) {
    Folder folder = new Folder();
    try {
      Files.walkFileTree(path.toRealPath(), folder.new Finder(path, path.toRealPath()));
    } catch (IOException e) {
      throw new UnreadableException(Text.name(path.toString()) + ": cannot be read" + Text.why(e));
    }
    folder.files.sort(null);
    folder.files.forEach(folder::readFile);
    return folder;
  }

  /** Finds the files, each under the name by which the folder was given. */
  private final class Finder extends SimpleFileVisitor<Path> {

    private final Path given;
    private final Path real;

    private Finder(Path given, Path real) {
      this.given = given;
      this.real = real;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path found, BasicFileAttributes attributes) {
      return isHidden(found) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path found, BasicFileAttributes attributes) {
      if (attributes.isRegularFile() && !isHidden(found)) {
        files.add(named(found));
      } else if (!isHidden(found)) {
        String what = attributes.isSymbolicLink() ? "a link" : "neither a file nor a folder";
        remarks.add(Text.name(named(found).toString()) + ": not read, since it is " + what);
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path found, IOException fault) {
      if (!isHidden(found)) {
        unreadable(Text.name(named(found).toString()) + ": cannot be read" + Text.why(fault));
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

    private Path named(Path found) {
      return given.resolve(real.relativize(found));
    }
  }

  private void unreadable(String why) {
    faults.merge("unreadable", 1, Integer::sum);
    remarks.add(why);
  }

  private void readFile(Path file) {
    try {
      Input input = Input.read(file);
      input.page().ifPresent(page -> account(input.name(), page));
      unread += input.assessments().isEmpty() ? 1 : 0;
      input.assessments().forEach(assessment -> add(input.name(), assessment));
    } catch (UnreadableException e) {
      unread++;
      unreadable(String.valueOf(e.getMessage()));
    }
  }

  private void account(String file, PageReading reading) {
    lines += reading.coverage().lines().size();
    notUnderstood += reading.coverage().notUnderstood().size();
    for (Diagnostic diagnostic : reading.diagnostics()) {
      if (diagnostic.code().severity() != DiagnosticCode.Severity.NOTE) {
        faults.merge(diagnostic.code().token(), 1, Integer::sum);
      }
      remarks.add(file + ", " + diagnostic);
    }
  }

  private void add(String file, Assessment part) {
    List<String> refusals = new ArrayList<>();
    for (int i = 0; i < assessments.size(); i++) {
      Assessment other = assessments.get(i);
      if (other.force().equals(part.force())
          && other.framework().equals(part.framework())
          && join(file, i, part, refusals)) {
        return;
      }
    }
    if (!refusals.isEmpty()) {
      faults.merge("kept-apart", 1, Integer::sum);
      remarks.add(file + ": kept apart; " + refusals.get(0));
    }
    assessments.add(part);
  }

  /** Joins a part to what was read before, the later over the earlier where they contradict. */
  private boolean join(String file, int i, Assessment part, List<String> refusals) {
    Assessment before = assessments.get(i);
    try {
      assessments.set(i, before.merge(part));
      return true;
    } catch (InvalidValueException contradiction) {
      refusals.add(String.valueOf(contradiction.getMessage()));
    }
    return supersede(i, before, part, file + ": supersedes an earlier state that was read before")
        || supersede(i, part, before, file + ": superseded by a later state that was read before");
  }

  private boolean supersede(int i, Assessment earlier, Assessment later, String remark) {
    try {
      assessments.set(i, earlier.supersededBy(later));
      remarks.add(remark);
      return true;
    } catch (InvalidValueException undated) {
      return false;
    }
  }

  List<Path> files() {
    return files;
  }

  List<Assessment> assessments() {
    return assessments;
  }

  List<String> remarks() {
    return remarks;
  }

  /** Whether every file was found and read. */
  boolean isComplete() {
    return unread == 0 && !faults.containsKey("unreadable");
  }

  /** Files, assessments, coverage and faults by kind, in some lines. */
  String summary() {
    StringBuilder text = new StringBuilder(count(files.size(), "file"));
    text.append(", ").append(unread).append(" of them without an assessment\n");
    text.append(count(assessments.size(), "assessment")).append('\n');
    double share = Math.floor(1000.0 * (lines - notUnderstood) / Math.max(1, lines)) / 10;
    text.append(
        lines == 0
            ? "no lines\n"
            : String.format(
                Locale.ROOT, "%.1f %% of %s understood\n", share, count(lines, "line")));
    faults.forEach((kind, count) -> text.append(kind).append(": ").append(count).append('\n'));
    return text.toString();
  }

  private static String count(long number, String thing) {
    return number + " " + thing + (number == 1 ? "" : "s");
  }
}
