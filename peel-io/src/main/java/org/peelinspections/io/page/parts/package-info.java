/**
 * What pages of several kinds have in common: judgments, findings, paragraphs, dates, and the
 * ledger in which every line is accounted for. Start with {@link
 * org.peelinspections.io.page.parts.PageContext}.
 */
@NullMarked
package org.peelinspections.io.page.parts;

import org.jspecify.annotations.NullMarked;
