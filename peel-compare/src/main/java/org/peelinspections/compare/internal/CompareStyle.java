package org.peelinspections.compare.internal;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;
import org.peelinspections.model.fault.InvalidValueException;

/** How values are generated: nothing public, since nobody outside may build one. */
@Target({ElementType.PACKAGE, ElementType.TYPE})
@Retention(RetentionPolicy.CLASS)
@Value.Style(
    jdkOnly = true,
    overshadowImplementation = true,
    visibility = Value.Style.ImplementationVisibility.PRIVATE,
    builderVisibility = Value.Style.BuilderVisibility.PACKAGE,
    typeBuilder = "*Builder",
    builder = "new",
    depluralize = true,
    depluralizeDictionary = {"basis:bases", "summary:summary", "narrative:narrative"},
    throwForInvalidImmutableState = InvalidValueException.class,
    jacksonIntegration = false,
    allowedClasspathAnnotations = Override.class)
public @interface CompareStyle {}
