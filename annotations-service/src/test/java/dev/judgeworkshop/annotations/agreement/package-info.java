/** Published worked examples, copied as numbers with their sources. */
@org.jspecify.annotations.NullMarked
package dev.judgeworkshop.annotations.agreement;
