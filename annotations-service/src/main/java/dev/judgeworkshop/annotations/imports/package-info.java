/**
 * Annotations that were made elsewhere, brought in on behalf of the raters that the file names. It
 * writes the annotations' tables in the statement that moves the import on, so that a run that is
 * started again writes nothing twice.
 */
@NullMarked
package dev.judgeworkshop.annotations.imports;

import org.jspecify.annotations.NullMarked;
