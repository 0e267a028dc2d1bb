/** What every export has: safe CSV, and an entry in the audit trail before the first byte. */
@NullMarked
package dev.judgeworkshop.annotations.export;

import org.jspecify.annotations.NullMarked;
