/** What an operator can set. */
@NullMarked
package dev.judgeworkshop.workshops.config;

import org.jspecify.annotations.NullMarked;
