/**
 * A page as blocks, from text and from HTML alike: lines, headings, items of lists, cells of
 * tables. Start with {@link org.peelinspections.io.page.blocks.Blocks}.
 */
@NullMarked
package org.peelinspections.io.page.blocks;

import org.jspecify.annotations.NullMarked;
