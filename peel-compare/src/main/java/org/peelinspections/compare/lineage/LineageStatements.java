package org.peelinspections.compare.lineage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.peelinspections.model.AreaId;
import org.peelinspections.model.assessment.AreaAssessment;
import org.peelinspections.model.assessment.LocatedFinding;
import org.peelinspections.model.finding.FindingRef;

/**
 * Looks in the narrative of a later assessment for what it says of findings of an earlier one.
 *
 * <p>A statement is a sentence that has one of a few known forms and names the finding: it, or the
 * sentence before it where it begins with such as 'this', is alike enough to that finding and to no
 * other finding more.
 */
final class LineageStatements {

  private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?])[\\s\\h]+(?=\\p{Lu})");
  private static final Pattern ADDRESSED =
      Pattern.compile(
          "(?:has|have) (?:(?:now|since|all|both|fully) )*been (?:fully )?"
              + "(?:addressed|resolved|completed|closed|met|put right)\\b");
  private static final Pattern OPEN =
      Pattern.compile(
          "\\b(?:remains?|remained)(?: (?:open|outstanding|in place|an area for improvement|a cause"
              + " of concern))?[.:]?$|\\b(?:is|are) still (?:open|outstanding|in place|to be"
              + " (?:done|addressed))\\b|\\b(?:has|have) not (?:yet )?been"
              + " (?:addressed|resolved|completed|closed|met|done)\\b");
  private static final Pattern HEDGED =
      Pattern.compile(
          "(?i)\\b(?:not|never|no|nor|none|few|partly|partially|part|parts|some|most|mostly|half"
              + "|largely|nearly|almost|only|hardly|yet|whether|if|until|unless|once|when|before"
              + "|should|must|will|would|could|cannot|all but|except|but|says?|told|claims?)\\b");
  private static final Pattern DENIED =
      Pattern.compile("(?i)\\b(?:no|none|nothing|neither|nor|whether|if|unless|until)\\b");
  private static final Pattern POINTS_BACK =
      Pattern.compile("(?:This|That|These|Those|It|Both)\\b.*");

  /** A sentence and what it is about: itself, or the sentence before it too. */
  private record Said(AreaId at, String sentence, FindingFeatures about) {}

  private final LineagePlaces places;
  private final double threshold;
  private final Map<FindingRef, List<FindingFeatures>> findings = new LinkedHashMap<>();
  private final List<Said> said = new ArrayList<>();

  LineageStatements(
      LineageSide earlier, LineageSide later, LineagePlaces places, double threshold) {
    this.places = places;
    this.threshold = threshold;
    for (AreaAssessment question : later.assessment().questions()) {
      question.narrative().forEach(paragraph -> add(question.area(), paragraph));
    }
    for (LocatedFinding finding : earlier.assessment().locatedFindings()) {
      if (said.isEmpty()) {
        break;
      }
      findings.put(
          finding.ref(), FindingSimilarity.features(finding.finding(), earlier.given(finding)));
    }
  }

  private void add(AreaId question, String paragraph) {
    String before = "";
    for (String sentence : SENTENCE_END.split(paragraph, -1)) {
      boolean back = POINTS_BACK.matcher(sentence).matches();
      String about = back ? before + " " + sentence : sentence;
      said.add(new Said(question, sentence, FindingFeatures.of(about, Set.of())));
      before = sentence;
    }
  }

  /** Returns what the later assessment says of a finding; empty if it says nothing of that kind. */
  Optional<FindingOutcome.Statement> of(LocatedFinding finding) {
    return about(finding).flatMap(sentence -> statement(sentence.sentence()).stream()).findFirst();
  }

  /** Returns whether the later assessment speaks of a finding at all. */
  boolean speaksOf(LocatedFinding finding) {
    return about(finding).findAny().isPresent();
  }

  private Stream<Said> about(LocatedFinding finding) {
    return said.stream()
        .filter(sentence -> places.comparable(finding, sentence.at()))
        .filter(sentence -> names(sentence, finding));
  }

  private boolean names(Said sentence, LocatedFinding finding) {
    double similarity = similarity(sentence, finding.ref());
    return similarity >= threshold
        && findings.keySet().stream()
            .filter(other -> !other.equals(finding.ref()))
            .noneMatch(other -> similarity(sentence, other) >= similarity);
  }

  private double similarity(Said sentence, FindingRef finding) {
    return findings.getOrDefault(finding, List.of()).stream()
        .mapToDouble(features -> FindingSimilarity.atLeast(0, sentence.about(), features))
        .max()
        .orElse(0);
  }

  private static Optional<FindingOutcome.Statement> statement(String sentence) {
    if (OPEN.matcher(sentence).find() && !DENIED.matcher(sentence).find()) {
      return Optional.of(new FindingOutcome.Statement(false, sentence));
    }
    boolean addressed = ADDRESSED.matcher(sentence).find() && !HEDGED.matcher(sentence).find();
    return addressed ? Optional.of(new FindingOutcome.Statement(true, sentence)) : Optional.empty();
  }
}
