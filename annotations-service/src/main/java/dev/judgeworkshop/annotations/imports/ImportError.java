package dev.judgeworkshop.annotations.imports;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Why a line made no annotation.
 *
 * @param line of the file, from 1
 * @param message what is wrong with it
 */
@Schema(requiredProperties = {"line", "message"})
record ImportError(int line, String message) {}
