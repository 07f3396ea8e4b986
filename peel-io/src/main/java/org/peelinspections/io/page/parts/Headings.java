package org.peelinspections.io.page.parts;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.peelinspections.io.page.blocks.Block;
import org.peelinspections.io.page.forms.WordLists;
import org.peelinspections.model.Pillar;
import org.peelinspections.model.finding.FindingText;
import org.peelinspections.model.framework.Framework;
import org.peelinspections.model.framework.FrameworkPillar;

/** The headings that say what follows on a page, and the lines that belong to the website. */
public enum Headings {
  QUESTIONS("questions for", "questions for"),
  AREAS_FOR_IMPROVEMENT("area for improvement", "areas for improvement"),
  CAUSE_OF_CONCERN("cause of concern", "causes of concern"),
  RECOMMENDATIONS("recommendation", "recommendations"),
  FURTHER_INSIGHTS("further insights", "further insights on"),
  INNOVATIVE_PRACTICE("innovative practice", "promising practice");

  /** What begins the argument of a judgment at length. */
  private static final List<String> DETAILED_FINDINGS =
      List.of("we set out our detailed findings below", "main findings");

  private static final List<Headings> ALL = List.of(values());

  /** The end of {@code Area for improvement 2} or {@code (AFIs)}, or nothing. */
  private static final Pattern NUMBER = Pattern.compile("(?: afis?)?(?: \\d{1,2})?");

  /**
   * What can stand in front of a finding on its line: {@code AFI 1:}, {@code Cause of concern:}.
   */
  private static final Pattern LABEL =
      Pattern.compile(
          "^(?:AFI|Area for improvement|CoC|Cause of concern|Recommendation)"
              + "(?: (?:no\\.? )?\\d{1,2}(?:\\.\\d{1,2})?)?(?: ?[:.)]| [–—-]) (?=\\p{Lu})",
          Pattern.CASE_INSENSITIVE);

  private static final List<String> SITE = WordLists.phrases("site");

  private final String one;
  private final String other;

  Headings(String one, String other) {
    this.one = one;
    this.other = other;
  }

  /** Returns whether a block is this heading; some go on behind these words. */
  public boolean is(Block block) {
    return switch (this) {
      case QUESTIONS -> block.isLabel() && block.begins(one);
      case INNOVATIVE_PRACTICE -> block.begins(one) || block.begins(other);
      case FURTHER_INSIGHTS ->
          block.begins(one) && block.text().length() <= 80 && !block.endsInSentence();
      case AREAS_FOR_IMPROVEMENT ->
          isNumbered(block, one) || isNumbered(block, other) || isNumbered(block, initials());
      default -> isNumbered(block, one) || block.isHeading(other);
    };
  }

  private static boolean isNumbered(Block block, String heading) {
    return block.begins(heading)
        && NUMBER.matcher(block.words().substring(heading.length())).matches();
  }

  /** Returns whether a block is plain and begins with this heading or its initials as a label. */
  boolean labels(Block block) {
    if (!block.isPlain() || !LABEL.matcher(block.text()).lookingAt()) {
      return false;
    }
    String text = block.text().toLowerCase(Locale.ROOT);
    return text.startsWith(one) || text.startsWith(initials());
  }

  private String initials() {
    return this == AREAS_FOR_IMPROVEMENT ? "afi" : this == CAUSE_OF_CONCERN ? "coc" : one;
  }

  /** Returns a text without such a label, which is no part of the wording of a finding. */
  static String withoutLabel(String text) {
    return LABEL.matcher(text).replaceFirst("");
  }

  static Optional<Headings> of(Block block) {
    return ALL.stream().filter(heading -> heading.is(block)).findFirst();
  }

  static boolean isKnown(Block block) {
    return of(block).isPresent();
  }

  static boolean beginsDetail(Block block) {
    return block.beginsAny(DETAILED_FINDINGS);
  }

  public static boolean isInspector(Block block) {
    return block.text().length() <= 100
        && (block.words().contains("majestys inspector of constabulary")
            || block.words().contains("hm inspector of constabulary"));
  }

  /** Returns whether a block is a link or a sign of the website. */
  public static boolean isSite(Block block) {
    return block.isPlain() && block.text().length() <= 80 && block.beginsAny(SITE);
  }

  /** The pillar that a block is the name of; empty if it is none. */
  public static Optional<Pillar> pillar(Block block) {
    return pillar(block.words());
  }

  private static Optional<Pillar> pillar(String words) {
    return Arrays.stream(Pillar.values())
        .filter(pillar -> words.equals(pillar.label()))
        .findFirst();
  }

  /** The pillar that a heading such as {@code Questions for Legitimacy} ends with. */
  public static Optional<Pillar> pillarAtEnd(Block heading) {
    String last = heading.text().substring(heading.text().lastIndexOf(' ') + 1);
    return pillar(FindingText.normalised(last));
  }

  /** The pillar of a framework that a block heads: by its name, or by the question on it. */
  public static Optional<Pillar> pillar(Framework framework, Block block) {
    return block.isPlain()
        ? pillar(block)
            .filter(pillar -> framework.pillar(pillar).isPresent())
            .or(() -> pillarAsked(framework, block))
        : Optional.empty();
  }

  /** The pillar of a framework that is headed by a question. */
  public static Optional<Pillar> pillarAsked(Framework framework, Block block) {
    return framework.pillars().stream()
        .filter(pillar -> pillar.headline().text().filter(block::says).isPresent())
        .map(FrameworkPillar::pillar)
        .findFirst();
  }
}
