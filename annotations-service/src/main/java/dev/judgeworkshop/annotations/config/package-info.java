/** What is set up once per process: the clock, how strictly JSON is read. */
@NullMarked
package dev.judgeworkshop.annotations.config;

import org.jspecify.annotations.NullMarked;
