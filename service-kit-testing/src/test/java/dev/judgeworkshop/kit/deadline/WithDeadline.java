package dev.judgeworkshop.kit.deadline;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/**
 * The kit's annotation as the rules look for it: by name, as this module cannot depend on the kit.
 */
@Retention(RetentionPolicy.RUNTIME)
public @interface WithDeadline {}
