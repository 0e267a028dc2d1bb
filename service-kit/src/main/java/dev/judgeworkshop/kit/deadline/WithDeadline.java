package dev.judgeworkshop.kit.deadline;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Every resource class has it: a method that returns a {@code Uni} is cancelled when the request's
 * deadline passes, and answers 504. An architecture rule checks that none is without.
 */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface WithDeadline {}
