package org.peelinspections.model.assessment;

import java.util.Optional;
import org.peelinspections.model.AreaId;
import org.peelinspections.model.finding.Finding;
import org.peelinspections.model.finding.FindingRef;

/**
 * A finding of an assessment with its place and its reference.
 *
 * <p>A finding stands at a question, at a pillar and none of its questions, or at the assessment as
 * a whole. Equality takes the finding in with its evidence; {@link #ref} tells whether two mean the
 * same finding.
 *
 * @param ref the reference: kind and hash are those of the finding, the area is its place
 * @param finding the finding
 * @param area the area it stands at; empty if it stands at the assessment as a whole
 */
public record LocatedFinding(FindingRef ref, Finding finding, Optional<AreaId> area) {}
