/** What traces-service is asked for: how many traces there are, and to open a round. */
@NullMarked
package dev.judgeworkshop.workshops.client.traces;

import org.jspecify.annotations.NullMarked;
