/**
 * The sentences by which published pages give a judgment, as data.
 *
 * <p>Start with {@link org.peelinspections.io.page.forms.Terms}, which reads one sentence of a
 * page.
 */
@NullMarked
package org.peelinspections.io.page.forms;

import org.jspecify.annotations.NullMarked;
