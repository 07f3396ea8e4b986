/**
 * What Spring Boot takes up beside the JSON: {@link org.peelinspections.io.spring.TokenConverter}.
 *
 * <p>Spring is an optional dependency of this library; nothing else here uses it.
 */
@NullMarked
package org.peelinspections.io.spring;

import org.jspecify.annotations.NullMarked;
