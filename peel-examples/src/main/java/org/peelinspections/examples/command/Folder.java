package org.peelinspections.examples.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.peelinspections.examples.print.UnreadableException;
import org.peelinspections.io.page.reading.Diagnostic;
import org.peelinspections.io.page.reading.DiagnosticCode;
import org.peelinspections.io.page.reading.PageReading;
import org.peelinspections.model.assessment.Assessment;
import org.peelinspections.model.fault.InvalidValueException;

/**
 * A folder of stored pages and of JSON, read to assessments.
 *
 * <p>Parts of the same assessment are merged, in the order of the names of their files. Where two
 * contradict each other, the later dated one supersedes the earlier; where dates do not tell, both
 * stay apart; a remark says either. What cannot be read does not stop the rest. Only the lines of
 * pages count as understood or not.
 */
final class Folder {

  private final List<Assessment> assessments = new ArrayList<>();
  private final List<String> remarks = new ArrayList<>();
  private final Map<String, Integer> faults = new TreeMap<>();
  private int files;
  private int unread;
  private long lines;
  private long notUnderstood;
  private boolean isComplete = true;

  private Folder() {}

  static Folder read(FolderFiles found) {
    Folder folder = new Folder();
    folder.remarks.addAll(found.remarks());
    found.unreadable().forEach(folder::unreadable);
    found.files().forEach(folder::read);
    return folder;
  }

  private void unreadable(String why) {
    faults.merge("unreadable", 1, Integer::sum);
    remarks.add(why);
    isComplete = false;
  }

  private void read(Path file) {
    files++;
    try {
      Input input = Input.read(file);
      input.page().ifPresent(page -> account(input.name(), page));
      if (input.assessments().isEmpty()) {
        unread++;
      }
      input.assessments().forEach(assessment -> add(input.name(), assessment));
    } catch (UnreadableException e) {
      unread++;
      unreadable(String.valueOf(e.getMessage()));
    }
  }

  private void account(String file, PageReading reading) {
    lines += reading.coverage().lines().size();
    notUnderstood += reading.coverage().notUnderstood().size();
    reading.diagnostics().forEach(diagnostic -> remark(file, diagnostic));
  }

  private void remark(String file, Diagnostic diagnostic) {
    if (diagnostic.code().severity() != DiagnosticCode.Severity.NOTE) {
      faults.merge(diagnostic.code().token(), 1, Integer::sum);
    }
    remarks.add(file + ", " + diagnostic);
  }

  private void add(String file, Assessment part) {
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
      String file, Assessment before, Assessment part, List<String> refusals) {
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

  List<Assessment> assessments() {
    return List.copyOf(assessments);
  }

  List<String> remarks() {
    return List.copyOf(remarks);
  }

  /** Whether every file was found and read. */
  boolean isComplete() {
    return isComplete && unread == 0;
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
