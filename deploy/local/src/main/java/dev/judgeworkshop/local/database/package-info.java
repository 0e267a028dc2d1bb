/**
 * The PostgreSQL of the local stack: unpacked from Maven artifacts, run as a child process, with
 * one database and one password-protected role per service.
 */
@NullMarked
package dev.judgeworkshop.local.database;

import org.jspecify.annotations.NullMarked;
