/**
 * The kinds of pages, with a class for the rules of each, and how a page is recognised. Start with
 * {@link org.peelinspections.io.page.kinds.Recognition}.
 */
@NullMarked
package org.peelinspections.io.page.kinds;

import org.jspecify.annotations.NullMarked;
