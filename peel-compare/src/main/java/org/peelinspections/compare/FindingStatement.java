package org.peelinspections.compare;

/**
 * What an assessment itself says, in its narrative, of a finding of an earlier one.
 *
 * @param addressed true if it says that the finding was addressed, false if that it is still open
 * @param sentence the sentence, as published
 */
public record FindingStatement(boolean addressed, String sentence) {}
