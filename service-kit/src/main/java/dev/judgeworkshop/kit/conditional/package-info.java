/** Versions as ETags: If-None-Match answers 304, If-Match guards every change. */
@NullMarked
package dev.judgeworkshop.kit.conditional;

import org.jspecify.annotations.NullMarked;
