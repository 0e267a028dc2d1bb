/** What is asked of workshops-service: who takes part, and how texts are extracted. */
@NullMarked
package dev.judgeworkshop.traces.client.workshops;

import org.jspecify.annotations.NullMarked;
