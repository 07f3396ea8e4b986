package org.peelinspections.model.internal;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;
import org.peelinspections.model.fault.InvalidValueException;

/** How the values of this package are generated: one public builder each, nothing else public. */
@Target({ElementType.PACKAGE, ElementType.TYPE})
@Retention(RetentionPolicy.CLASS)
@Value.Style(
    jdkOnly = true,
    overshadowImplementation = true,
    visibility = Value.Style.ImplementationVisibility.PRIVATE,
    builderVisibility = Value.Style.BuilderVisibility.PUBLIC,
    typeBuilder = "*Builder",
    builder = "new",
    depluralize = true,
    depluralizeDictionary = {"basis:bases", "narrative:narrative"},
    throwForInvalidImmutableState = InvalidValueException.class,
    jacksonIntegration = false,
    allowedClasspathAnnotations = Override.class)
public @interface PeelStyle {}
