package dev.judgeworkshop.kit.deadline;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Belongs on every cached method. Requests that want the same thing at once wait for one
 * computation; one of them that ends early, at its deadline or because its client has gone, must
 * not cancel it for the others.
 */
@InterceptorBinding
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface SharedResult {}
