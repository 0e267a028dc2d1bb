/** The configuration of this service. */
@NullMarked
package dev.judgeworkshop.discovery.config;

import org.jspecify.annotations.NullMarked;
