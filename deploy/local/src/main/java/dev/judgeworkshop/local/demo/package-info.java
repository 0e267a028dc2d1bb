/**
 * The product's own sample: 28 written conversations of an invented shop's support agent, three
 * raters with different tempers and everything they said, loaded through the public API only.
 */
@NullMarked
package dev.judgeworkshop.local.demo;

import org.jspecify.annotations.NullMarked;
