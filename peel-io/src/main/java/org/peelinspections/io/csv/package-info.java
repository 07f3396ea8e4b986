/**
 * Judgments and findings as tables of comma-separated values.
 *
 * <p>Start with {@link org.peelinspections.io.csv.PeelCsv}: it reads and writes them row by row.
 * Spreadsheets and SQL engines can load them.
 *
 * <h2>The columns of both tables</h2>
 *
 * <ul>
 *   <li>{@code force}: the slug of the force. {@code force_name}: its official name.
 *   <li>{@code framework}: the key of the framework. {@code cycle}: that of its cycle.
 *   <li>{@code area_kind}: {@code pillar} or {@code question}; in the table of findings also {@code
 *       assessment}, for findings on the assessment as a whole. {@code area}: the token of the
 *       pillar, or the path of the question inside the framework ({@code legitimacy/1}); empty for
 *       {@code assessment}. {@code area_label}: its name for people to read.
 *   <li>at the end {@code evidence}, the lines it was read from, as JSON, and {@code format}:
 *       {@code peel-judgments/1} or {@code peel-findings/1} in every row.
 * </ul>
 *
 * <h2>The columns of judgments</h2>
 *
 * <ul>
 *   <li>{@code status}: {@code graded}, {@code carried-forward}, {@code not-graded} or {@code
 *       not-stated}. It is never empty; that there is no grade is said here and by no empty cell.
 *   <li>{@code grade} and {@code scale}: beside {@code graded} and {@code carried-forward}, else
 *       empty. The scale is {@code four-tiers}, {@code five-tiers}, the name of the framework's
 *       own, or, where it is none of these, its JSON.
 *   <li>{@code carried_from}: beside {@code carried-forward} the cycle that the grade comes from,
 *       or the word {@code not-established}; beside {@code not-stated} the cycle from which the
 *       judgment was carried over, where the source says so; else empty.
 *   <li>{@code reason}: beside {@code not-graded} the token of the reason; else empty.
 *   <li>{@code wordings}: the words that said so, as JSON.
 *   <li>{@code last_updated}: the day that the page gives; empty if it gives none.
 *   <li>{@code source_address}, {@code source_publisher}, {@code source_published}, {@code
 *       source_last_updated}, {@code source_retrieved}, {@code source_support}: the first source;
 *       all empty if there is none. {@code other_sources}: all others, as JSON.
 * </ul>
 *
 * <h2>The columns of findings</h2>
 *
 * <ul>
 *   <li>{@code ref}: the {@linkplain org.peelinspections.model.finding.FindingRef reference} of the
 *       finding.
 *   <li>{@code kind}: {@code area-for-improvement}, {@code cause-of-concern} or {@code
 *       innovative-practice}.
 *   <li>{@code text}; {@code points}, {@code paragraphs} and {@code recommendations}, as JSON.
 * </ul>
 *
 * <h2>What the tables hold</h2>
 *
 * <p>A table of judgments holds of each pillar and question the judgment with sources, evidence and
 * the day of the last update. A table of findings holds the findings, whole, with recommendations
 * and evidence. That reads back as equal values. Neither holds inspector, observations, wordings,
 * stated directions, narratives and detailed findings; an assessment without judgments, or without
 * findings, has no rows and is not read back. {@link org.peelinspections.io.json.PeelJson} holds
 * everything.
 *
 * <p>Consecutive rows with the same force and framework are read as one assessment. In a table of
 * judgments, an area that occurs again begins another assessment. So a table in a different order
 * gives more assessments, each with a part; {@link
 * org.peelinspections.model.assessment.Assessment#merge} joins them, and it also joins the
 * assessments from the two tables. In a table of findings, the order of the rows is the order of
 * the findings of an area. A pillar or question that only has findings has a judgment that is not
 * stated.
 *
 * <h2>How it is written</h2>
 *
 * <ul>
 *   <li>As RFC 4180 says: commas, {@code \r\n}, quotation marks around a cell that needs them,
 *       doubled inside. When reading, {@code \r\n}, {@code \n} and {@code \r} are accepted, and
 *       blank lines are skipped. A quotation mark in a cell that does not begin with one is
 *       refused.
 *   <li>UTF-8. A leading byte-order mark is ignored; {@link PeelCsv#withByteOrderMark} writes one,
 *       because some spreadsheets need it to recognise UTF-8.
 *   <li>There is a header even if there are no rows. It has every column once, in any order, and no
 *       others.
 *   <li>An empty cell means absent. A cell with JSON holds a list, with its elements as {@link
 *       org.peelinspections.io.json.PeelJson} writes them, and is empty if the list is.
 *   <li>{@code force_name}, {@code area_label} and {@code ref} are written for users of the table
 *       and ignored when reading, because they follow from other columns. {@code cycle} follows
 *       too, but a wrong one is refused.
 *   <li>{@link PeelCsv#withFormulaGuard} puts an apostrophe in front of a cell that a spreadsheet
 *       could take for a formula: one that begins with {@code = + - @}, a tab or an end of a line,
 *       with the wide forms of these characters, or with apostrophes followed by one of these.
 *       Reading with the guard removes one apostrophe from a cell that begins with apostrophes
 *       followed by one of these. Read a table in the way it was written, with or without the
 *       guard.
 * </ul>
 */
@NullMarked
package org.peelinspections.io.csv;

import org.jspecify.annotations.NullMarked;
