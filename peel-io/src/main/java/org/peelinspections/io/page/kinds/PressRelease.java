package org.peelinspections.io.page.kinds;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.peelinspections.io.page.blocks.Block;
import org.peelinspections.io.page.blocks.Blocks;
import org.peelinspections.io.page.parts.Ledger;
import org.peelinspections.io.page.parts.PageContext;
import org.peelinspections.io.page.parts.PageReaderSettings;
import org.peelinspections.io.page.reading.DiagnosticCode;
import org.peelinspections.io.page.reading.PageCoverage;
import org.peelinspections.io.page.reading.PageKind;
import org.peelinspections.model.Force;
import org.peelinspections.model.Forces;
import org.peelinspections.model.Pillar;
import org.peelinspections.model.assessment.Assessment;
import org.peelinspections.model.finding.FindingText;
import org.peelinspections.model.framework.Framework;
import org.peelinspections.model.framework.Frameworks;

/**
 * Reads what was said to the press about one force or several.
 *
 * <pre>
 * PEEL: Police efficiency 2017 – force press releases     cycle, and pillar where one is named
 * Kent Police                                              a force, or a headline on it
 * HMICFRS judged that Kent Police:
 *   • is ‘outstanding’ at understanding the demands for its services; and
 *   • ‘requires improvement’ in how it plans for the future.
 * </pre>
 *
 * <p>From 2021/22 on a release is about one force: {@code PEEL 2021/22 – An inspection of Kent
 * Police}. It mostly counts grades; areas are judged where it names them.
 *
 * <p>A grade is marked as read from prose. It is taken from whole clauses of a known form only; one
 * that quotes a grade otherwise is not understood. Text without a grade in quotation marks is
 * passed over.
 */
public final class PressRelease implements PageRules {

  private static final int LONGEST_TITLE = 120;

  private static final Pattern ONE_FORCE =
      Pattern.compile("PEEL (20[0-9]{2}[-/–][0-9]{2,4}) ?[-–—:] An inspection of (.{1,60})");

  private static final Pattern LIST_FOLLOWS =
      Pattern.compile(
          "(?:(?:HMICFRS|HMIC|We|The inspectorate)(?: has| have)? (?:judged|found|said) that )?"
              + "(.{1,60}?)(?: is)?:");

  private final PageReaderSettings settings;
  private final String name;
  private final Blocks page;
  private final Ledger ledger;
  private final Map<String, ForceRelease> forces = new LinkedHashMap<>();
  private Optional<ForceRelease> current = Optional.empty();

  /** Whether the next block can leave out the force: it follows its name, a list, or a judgment. */
  private boolean goesOn;

  /** Whether a line has said that what follows is of another inspection. */
  private boolean elsewhere;

  private Optional<Block> before = Optional.empty();

  /** The name of the force that the release is about; empty if it is about several. */
  private Optional<String> only = Optional.empty();

  public PressRelease(PageReaderSettings settings, String name, Blocks page, Ledger ledger) {
    this.settings = settings;
    this.name = name;
    this.page = page;
    this.ledger = ledger;
  }

  /** Returns whether a page has the title of a press release, and is no report. */
  public static boolean is(Blocks page, Frameworks frameworks) {
    boolean title = false;
    for (int i = 0; page.ahead(i).isPresent(); i++) {
      Block block = page.ahead(i).get();
      title |= isTitle(block, frameworks);
      if (block.begins("our inspection assessed how good")) {
        return false;
      }
    }
    return title;
  }

  private static boolean isTitle(Block block, Frameworks frameworks) {
    return block.isPlain()
        && block.text().length() <= LONGEST_TITLE
        && block.begins("peel")
        && (block.words().contains("press release") || ONE_FORCE.matcher(block.text()).matches())
        && framework(block, frameworks).isPresent();
  }

  /** The framework whose cycle stands in the title, as a year or as two. */
  private static Optional<Framework> framework(Block title, Frameworks frameworks) {
    return List.of(title.text().replace(":", " ").split(" ", -1)).stream()
        .filter(word -> word.startsWith("20"))
        .flatMap(word -> frameworks.find(word).stream())
        .findFirst();
  }

  @Override
  public PageKind kind() {
    return PageKind.PRESS_RELEASE;
  }

  @Override
  public List<Assessment> read() {
    while (page.peek().filter(block -> !isTitle(block, settings.frameworks())).isPresent()) {
      ledger.account(page.read(), PageCoverage.Role.PASSED_OVER, "stands before the title");
    }
    Block title = page.read();
    Framework framework = framework(title, settings.frameworks()).orElseThrow();
    ledger.account(title, PageCoverage.Role.TITLE, framework.name());
    ledger.say(
        DiagnosticCode.BEYOND_KNOWN_GROUND,
        title.line(),
        "few whole pages of this kind were seen when this reader was made; compare its result with"
            + " the page");
    Optional<Pillar> pillar = pillar(title);
    only = forceOfTitle(title);
    only.ifPresent(force -> begin(force, title, framework, pillar));
    while (page.hasNext()) {
      Block block = page.read();
      read(block, framework, pillar);
      before = Optional.of(block);
    }
    return forces.values().stream().map(ForceRelease::build).toList();
  }

  /** The name of the one force that a release is about, if its title names one. */
  private static Optional<String> forceOfTitle(Block title) {
    Matcher one = ONE_FORCE.matcher(title.text());
    return one.matches() ? Optional.of(one.group(2)) : Optional.empty();
  }

  private void begin(String name, Block title, Framework framework, Optional<Pillar> pillar) {
    Optional<Force> force = settings.forces().find(name);
    force.ifPresent(found -> begin(found, framework, pillar));
    if (force.isEmpty()) {
      List<String> known = settings.forces().all().stream().map(Force::shortName).toList();
      ledger.say(
          DiagnosticCode.UNKNOWN_FORCE,
          title.line(),
          "'" + name + "' is not a force; expected one of " + String.join(", ", known));
    }
  }

  private static Optional<Pillar> pillar(Block title) {
    for (Pillar pillar : Pillar.values()) {
      if ((" " + title.words() + " ").contains(" " + pillar.label() + " ")) {
        return Optional.of(pillar);
      }
    }
    return Optional.empty();
  }

  private void begin(Force force, Framework framework, Optional<Pillar> pillar) {
    current =
        Optional.of(
            forces.computeIfAbsent(
                force.slug(),
                key ->
                    new ForceRelease(
                        settings.context(name, page, ledger, force, framework), pillar)));
  }

  private void read(Block block, Framework framework, Optional<Pillar> pillar) {
    Optional<Force> headed = headed(block, settings.forces());
    Optional<Force> named = headed.or(() -> begunBy(block));
    named.ifPresent(force -> turnTo(force, framework, pillar));
    if (headed.isPresent()) {
      ledger.account(block, PageCoverage.Role.TITLE, headed.get().name());
      goesOn = true;
      elsewhere = false;
    } else if (current.isEmpty() || isTitle(block, settings.frameworks())) {
      current = Optional.empty();
      passOver(block);
    } else if (!isElsewhere(block) && current.get().read(block, goesOn)) {
      goesOn = true;
    } else {
      leave(block, named.isPresent());
    }
  }

  /** A release about one force says nothing on the grades of another. */
  private void turnTo(Force force, Framework framework, Optional<Pillar> pillar) {
    if (only.isEmpty() || settings.forces().find(only.get()).equals(Optional.of(force))) {
      begin(force, framework, pillar);
    } else {
      current = Optional.empty();
    }
  }

  private boolean isElsewhere(Block block) {
    ForceRelease release = current.orElseThrow();
    elsewhere |= before.filter(lead -> release.isMovedBy(lead, block)).isPresent();
    if (elsewhere) {
      release.sayElsewhere(block);
    }
    return elsewhere;
  }

  /** The force that a line is the name of, or of which it says that a list follows. */
  private static Optional<Force> headed(Block block, Forces forces) {
    if (!block.isPlain() || block.text().length() > LONGEST_TITLE) {
      return Optional.empty();
    }
    Matcher list = LIST_FOLLOWS.matcher(block.text());
    return forces.find(list.matches() ? list.group(1) : block.text());
  }

  /** The force with whose official name a headline or sentence begins. */
  private Optional<Force> begunBy(Block block) {
    return settings.forces().all().stream()
        .filter(force -> block.begins(FindingText.normalised(force.name())))
        .findFirst();
  }

  /**
   * Leaves a block that gives no judgment. What follows it can leave out the force only if the
   * block is about the force, now, and announces no list of a kind that is not known. Behind a
   * block that names another force it must name its own.
   */
  private void leave(Block block, boolean named) {
    goesOn =
        named
            && !block.text().endsWith(":")
            && !block.words().contains("last ")
            && !block.words().contains(" 20");
    if (current.orElseThrow().speaksOfAnother(block)) {
      current = Optional.empty();
    }
    if (!ForceRelease.quotesAGrade(block)) {
      passOver(block);
    }
  }

  private void passOver(Block block) {
    if (ForceRelease.quotesAGrade(block)) {
      ledger.say(
          DiagnosticCode.NOT_UNDERSTOOD,
          block.line(),
          "'"
              + PageContext.abridged(block.text())
              + "' is not understood; expected a judgment on the force that the release is about");
    } else {
      ledger.account(block, PageCoverage.Role.PASSED_OVER, "gives no grade in quotation marks");
    }
  }
}
