/**
 * What the readers and writers of this module share about text. The module does not export it, and
 * it can change at any time.
 */
@NullMarked
package org.peelinspections.io.text;

import org.jspecify.annotations.NullMarked;
