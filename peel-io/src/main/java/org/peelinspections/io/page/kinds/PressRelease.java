package org.peelinspections.io.page.kinds;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.peelinspections.io.page.blocks.Block;
import org.peelinspections.io.page.blocks.Blocks;
import org.peelinspections.io.page.forms.Terms;
import org.peelinspections.io.page.forms.Withdrawals;
import org.peelinspections.io.page.kinds.AnyPage.Found;
import org.peelinspections.io.page.parts.Elsewhere;
import org.peelinspections.io.page.parts.Ledger;
import org.peelinspections.io.page.parts.PageContext;
import org.peelinspections.io.page.parts.PageReaderSettings;
import org.peelinspections.io.page.parts.Withdrawal;
import org.peelinspections.io.page.reading.DiagnosticCode;
import org.peelinspections.io.page.reading.PageCoverage.Role;
import org.peelinspections.io.page.reading.PageKind;
import org.peelinspections.model.Force;
import org.peelinspections.model.Pillar;
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
final class PressRelease {

  private static final int LONGEST_TITLE = 120;

  private static final Pattern ONE_FORCE =
      Pattern.compile("PEEL (20[0-9]{2}[-/–][0-9]{2,4}) ?[-–—:] An inspection of (.{1,60})");

  private static final Pattern LIST_FOLLOWS =
      Pattern.compile(
          "(?:(?:HMICFRS|HMIC|We|The inspectorate)(?: has| have)? (?:judged|found|said) that )?"
              + "(.{1,60}?)(?: is)?:");

  private static final Pattern SPEAKS_OF_THEN = Pattern.compile("last | 20");

  private final PageReaderSettings settings;
  private final String name;
  private final Blocks page;
  private final Ledger ledger;
  private final Block title;
  private final Framework framework;

  /** The pillar that the release is about; empty if it is about all. */
  private final Optional<Pillar> pillar;

  /** The name of the force that the release is about; empty if it is about several. */
  private final Optional<String> only;

  private final Map<String, ForceRelease> forces = new LinkedHashMap<>();
  private Optional<ForceRelease> current = Optional.empty();

  /** Whether the next block can leave out the force: it follows its name, a list, or a judgment. */
  private boolean goesOn;

  private boolean elsewhere;

  private Optional<Block> before = Optional.empty();

  PressRelease(PageReaderSettings settings, String name, Blocks page, Ledger ledger) {
    this.settings = settings;
    this.name = name;
    this.page = page;
    this.ledger = ledger;
    this.title = page.rest().stream().filter(this::isTitle).findFirst().orElseThrow();
    this.framework = framework(title, settings.frameworks()).orElseThrow();
    this.pillar =
        Arrays.stream(Pillar.values()).filter(named -> title.has(named.label())).findFirst();
    Matcher one = ONE_FORCE.matcher(title.text());
    this.only = one.matches() ? Optional.of(one.group(2)) : Optional.empty();
  }

  static boolean is(Blocks page, Frameworks frameworks) {
    return RefusedKinds.beforeGrades(page).stream().anyMatch(block -> isTitle(block, frameworks))
        && page.rest().stream().noneMatch(Recognition::isReportOpening);
  }

  private boolean isTitle(Block block) {
    return isTitle(block, settings.frameworks());
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
    return Arrays.stream(title.text().replace(":", " ").split(" ", -1))
        .filter(word -> word.startsWith("20"))
        .flatMap(word -> frameworks.find(word).stream())
        .findFirst();
  }

  Found read() {
    while (page.peek().filter(block -> block != title).isPresent()) {
      ledger.account(page.read(), Role.PASSED_OVER, "stands before the title");
    }
    ledger.account(page.read(), Role.TITLE, framework.name());
    ledger.say(
        DiagnosticCode.BEYOND_KNOWN_GROUND, title.line(), "few whole pages of this kind were seen");
    only.ifPresent(this::begin);
    while (page.hasNext()) {
      Block block = page.read();
      read(block);
      before = Optional.of(block);
    }
    forces.values().forEach(release -> Withdrawal.check(release.context(), Withdrawals::ofAll));
    return new Found(
        PageKind.PRESS_RELEASE, forces.values().stream().map(ForceRelease::build).toList());
  }

  private void begin(String named) {
    settings
        .forces()
        .find(named)
        .ifPresentOrElse(
            this::begin,
            () -> Recognition.sayUnknownForce(ledger, settings.forces(), title, named));
  }

  private void begin(Force force) {
    current = Optional.of(forces.computeIfAbsent(force.slug(), key -> release(force)));
  }

  private ForceRelease release(Force force) {
    PageContext context = settings.context(name, page, ledger, force, framework);
    return new ForceRelease(context, pillar, new LinkedHashMap<>());
  }

  private void read(Block block) {
    Optional<Force> headed = headed(block);
    Optional<Force> named = headed.or(() -> begunBy(block));
    named.ifPresent(this::turnTo);
    current.ifPresent(release -> Withdrawal.check(release.context(), block, Withdrawals::names));
    if (headed.isPresent()) {
      ledger.account(block, Role.TITLE, headed.get().name());
      goesOn = true;
      elsewhere = false;
    } else if (current.isEmpty() || isTitle(block)) {
      current = Optional.empty();
      passOver(block);
    } else if (!isElsewhere(block) && current.get().read(block, goesOn)) {
      goesOn = true;
    } else {
      leave(block, named.isPresent());
    }
  }

  /** A release about one force says nothing on the grades of another. */
  private void turnTo(Force force) {
    if (only.isEmpty() || settings.forces().find(only.get()).equals(Optional.of(force))) {
      begin(force);
    } else {
      current = Optional.empty();
    }
  }

  private boolean isElsewhere(Block block) {
    PageContext context = current.orElseThrow().context();
    elsewhere |=
        before.filter(lead -> Elsewhere.isLead(context, lead)).isPresent()
            && Terms.mayStandIn(block.words())
            && !Terms.isSpoken(block.text());
    if (elsewhere && ForceRelease.quotesAGrade(block)) {
      Elsewhere.say(context, block.line(), block.text());
    }
    return elsewhere;
  }

  /** The force that a line is the name of, or of which it says that a list follows. */
  private Optional<Force> headed(Block block) {
    if (!block.isPlain() || block.text().length() > LONGEST_TITLE) {
      return Optional.empty();
    }
    Matcher list = LIST_FOLLOWS.matcher(block.text());
    return settings.forces().find(list.matches() ? list.group(1) : block.text());
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
    goesOn = named && !block.endsInColon() && !SPEAKS_OF_THEN.matcher(block.words()).find();
    if (current.orElseThrow().context().terms().namesAnother(block.text())) {
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
          PageContext.abridged(block.text()),
          "a judgment on the force that the release is about");
    } else {
      ledger.account(block, Role.PASSED_OVER, "gives no grade in quotation marks");
    }
  }
}
