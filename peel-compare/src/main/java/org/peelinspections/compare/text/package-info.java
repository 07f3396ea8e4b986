/**
 * Results as plain text for people to read. Start with {@link
 * org.peelinspections.compare.text.PeelText}.
 */
@NullMarked
package org.peelinspections.compare.text;

import org.jspecify.annotations.NullMarked;
