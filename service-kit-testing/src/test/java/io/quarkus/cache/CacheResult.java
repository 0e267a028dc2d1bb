package io.quarkus.cache;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** Quarkus's annotation as the rules look for it: by name, as nothing is cached in this module. */
@Retention(RetentionPolicy.RUNTIME)
public @interface CacheResult {}
