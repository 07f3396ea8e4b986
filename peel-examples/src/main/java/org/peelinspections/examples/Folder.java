package org.peelinspections.examples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.peelinspections.io.page.Diagnostic;
import org.peelinspections.io.page.DiagnosticCode;
import org.peelinspections.io.page.PageReading;
import org.peelinspections.model.Assessment;
import org.peelinspections.model.InvalidValueException;

/**
 * A folder of stored pages and of JSON, read to assessments.
 *
 * <p>Parts of the same assessment are merged, in the order of the names of their files. Where two
 * contradict each other, the later dated one supersedes the earlier; where dates do not tell, both
 * stay apart; a remark says either. A file that cannot be read does not stop the others. Files
 * whose names begin with a point are passed over, and so is all that lies in folders so named. Only
 * the lines of pages count as understood or not.
 */
final class Folder {

  private final List<Assessment> assessments = new ArrayList<>();
  private final List<String> remarks = new ArrayList<>();
  private final Map<String, Integer> faults = new TreeMap<>();
  private int files;
  private int unread;
  private long lines;
  private long notUnderstood;

  private Folder() {}

  /** The files of a folder and the folders in it, by name. */
  static List<Path> files(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> isShown(folder.relativize(file)))
          .sorted()
          .toList();
    } catch (IOException | UncheckedIOException e) {
      throw new UnreadableException(folder + ": cannot be read (" + e.getMessage() + ")");
    }
  }

  /** Whether no part of a path below the folder begins with a point. */
  private static boolean isShown(Path below) {
    for (Path part : below) {
      if (part.toString().startsWith(".")) {
        return false;
      }
    }
    return true;
  }

  /**
   * Reads the files one after the other.
   *
   * @param done is told after each file how many have been read
   */
  static Folder read(List<Path> files, Consumer<Integer> done) {
    Folder folder = new Folder();
    for (Path file : files) {
      folder.read(file);
      done.accept(folder.files);
    }
    return folder;
  }

  private void read(Path file) {
    files++;
    try {
      List<Assessment> found = Input.readJson(file.toString()).orElseGet(() -> readPage(file));
      if (found.isEmpty()) {
        unread++;
      }
      found.forEach(assessment -> add(file, assessment));
    } catch (UnreadableException e) {
      unread++;
      faults.merge("unreadable", 1, Integer::sum);
      remarks.add(String.valueOf(e.getMessage()));
    }
  }

  private List<Assessment> readPage(Path file) {
    PageReading reading = Input.readPage(file.toString());
    lines += reading.coverage().lines().size();
    notUnderstood += reading.coverage().notUnderstood().size();
    reading.diagnostics().forEach(diagnostic -> remark(file, diagnostic));
    return reading.assessments();
  }

  private void remark(Path file, Diagnostic diagnostic) {
    if (diagnostic.code().severity() != DiagnosticCode.Severity.NOTE) {
      faults.merge(diagnostic.code().token(), 1, Integer::sum);
    }
    remarks.add(file + ", " + diagnostic);
  }

  private void add(Path file, Assessment part) {
    List<String> refusals = new ArrayList<>();
    for (int i = 0; i < assessments.size(); i++) {
      Assessment other = assessments.get(i);
      if (other.force().equals(part.force()) && other.framework().equals(part.framework())) {
        Assessment joined = joined(file, other, part, refusals);
        if (joined != null) {
          assessments.set(i, joined);
          return;
        }
      }
    }
    if (!refusals.isEmpty()) {
      faults.merge("kept-apart", 1, Integer::sum);
      remarks.add(file + ": kept apart; " + refusals.get(0));
    }
    assessments.add(part);
  }

  /**
   * Both parts as one, the later over the earlier where they contradict; null if that is refused.
   */
  private @Nullable Assessment joined(
      Path file, Assessment before, Assessment part, List<String> refusals) {
    try {
      return before.merge(part);
    } catch (InvalidValueException contradiction) {
      refusals.add(String.valueOf(contradiction.getMessage()));
    }
    Assessment joined = superseded(before, part);
    if (joined != null) {
      remarks.add(file + ": supersedes an earlier state that was read before");
      return joined;
    }
    joined = superseded(part, before);
    if (joined != null) {
      remarks.add(file + ": superseded by a later state that was read before");
    }
    return joined;
  }

  private static @Nullable Assessment superseded(Assessment earlier, Assessment later) {
    try {
      return earlier.supersededBy(later);
    } catch (InvalidValueException undated) {
      return null;
    }
  }

  /** What the files hold, in the order in which they were met. */
  List<Assessment> assessments() {
    return List.copyOf(assessments);
  }

  /** What there is to say about the files, in their order. */
  List<String> remarks() {
    return List.copyOf(remarks);
  }

  /** Whether every file was read. */
  boolean isComplete() {
    return unread == 0;
  }

  /** Files, assessments, coverage and faults by kind, in some lines. */
  String summary() {
    StringBuilder text = new StringBuilder();
    text.append(count(files, "file"));
    text.append(", ").append(unread).append(" of them without an assessment\n");
    text.append(count(assessments.size(), "assessment")).append('\n');
    double share = lines == 0 ? 0 : 100.0 * (lines - notUnderstood) / lines;
    text.append(
        lines == 0
            ? "no lines\n"
            : percent(share) + " of " + count(lines, "line") + " understood\n");
    faults.forEach((kind, count) -> text.append(kind).append(": ").append(count).append('\n'));
    return text.toString();
  }

  private static String count(long number, String thing) {
    return number + " " + thing + (number == 1 ? "" : "s");
  }

  private static String percent(double share) {
    return String.format(Locale.ROOT, "%.1f %%", Math.floor(share * 10) / 10);
  }
}
