package dev.judgeworkshop.annotations.imports;

import java.util.List;

/**
 * A file as it was read.
 *
 * @param annotations what can be understood, in the order of the file
 * @param errors what cannot
 */
record ParsedFile(List<ImportedAnnotation> annotations, List<ImportError> errors) {}
