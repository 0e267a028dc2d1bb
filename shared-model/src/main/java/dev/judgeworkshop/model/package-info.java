/**
 * The domain's words that two or more services exchange. A type enters here when a second service
 * needs it; no HTTP, no persistence, no behaviour beyond validation.
 */
@NullMarked
package dev.judgeworkshop.model;

import org.jspecify.annotations.NullMarked;
