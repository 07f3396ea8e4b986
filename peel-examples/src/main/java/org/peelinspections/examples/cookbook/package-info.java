/**
 * The programs of docs/cookbook.md, one for each recipe, with the public API alone.
 *
 * <p>A program that reads or writes files takes a folder as its argument: a copy of the sample
 * pages in {@code src/main/resources}.
 */
@NullMarked
package org.peelinspections.examples.cookbook;

import org.jspecify.annotations.NullMarked;
