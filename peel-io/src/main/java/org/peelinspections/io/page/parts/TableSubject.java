package org.peelinspections.io.page.parts;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.peelinspections.io.page.blocks.Block;
import org.peelinspections.model.Force;
import org.peelinspections.model.finding.FindingText;
import org.peelinspections.model.framework.Framework;

/**
 * Follows what the text above a table says the table is about: an earlier or later inspection, or
 * another force. A heading holds to the next heading, a paragraph to the next paragraph.
 */
public final class TableSubject {

  private static final Pattern OTHER_TIME =
      Pattern.compile(
          "\\b(?:last|previous|previously|earlier|prior|former) \\w*\\s?"
              + "(?:inspections?|assessments?|cycle|round|year|grades?|judgments?|judgements?|reports?|time)\\b|\\bwhen"
              + " we last\\b|\\blast time\\b");

  static final Pattern YEAR =
      Pattern.compile("(?<!\\d)20(\\d\\d)(?:\\s?[/–-]\\s?(?:20)?(\\d\\d))?(?!\\d)");

  private final PageContext context;
  private Optional<String> underHeading = Optional.empty();
  private Optional<String> underParagraph = Optional.empty();

  public TableSubject(PageContext context) {
    this.context = context;
  }

  /** Takes in what stands above a table. */
  public void consider(Block block) {
    Optional<String> other =
        other(block.text())
            .or(
                () ->
                    Lead.isElsewhere(context, block)
                        ? Optional.of("something else")
                        : Optional.empty());
    if (block.isMarkedAsHeading()) {
      underHeading = other;
      underParagraph = Optional.empty();
    } else {
      underParagraph = other;
    }
  }

  /** A new section of the page begins. */
  public void reset() {
    underHeading = Optional.empty();
    underParagraph = Optional.empty();
  }

  public boolean isOther() {
    return underHeading.isPresent() || underParagraph.isPresent();
  }

  /** Returns what a table here is about, if it is not about this inspection of this force. */
  public String other() {
    return underHeading.or(() -> underParagraph).orElse("this inspection");
  }

  public boolean isAboutOther(String text) {
    return other(text).isPresent();
  }

  /** Returns what else a text speaks of than this inspection of this force. */
  private Optional<String> other(String text) {
    String words = " " + FindingText.normalised(text) + " ";
    if (OTHER_TIME.matcher(words).find() || namesOtherCycle(text, context.framework())) {
      return Optional.of("another inspection");
    }
    return context.forces().all().stream()
        .filter(force -> !force.equals(context.force()))
        .filter(force -> isNamed(force, words))
        .map(Force::name)
        .findFirst();
  }

  private boolean isNamed(Force force, String words) {
    return names(force).stream().anyMatch(name -> words.contains(" " + name + " "))
        && names(context.force()).stream().noneMatch(own -> words.contains(" " + own + " "));
  }

  private static List<String> names(Force force) {
    return List.of(FindingText.normalised(force.name()), FindingText.normalised(force.shortName()));
  }

  /** Returns whether a text names a year or cycle that is not this one. */
  static boolean namesOtherCycle(String text, Framework framework) {
    Matcher years = YEAR.matcher(text);
    while (years.find()) {
      if (!isCycle(years, framework)) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether a text names this cycle. */
  public static boolean namesCycle(String text, Framework framework) {
    Matcher years = YEAR.matcher(text);
    return years.find() && isCycle(years, framework);
  }

  private static boolean isCycle(Matcher year, Framework framework) {
    String first = "20" + year.group(1);
    String key = year.group(2) == null ? first : first + "-" + year.group(2);
    return key.equals(framework.cycle().key());
  }
}
