/** What this service asks traces-service: what a person may see of the open round, and previews. */
@NullMarked
package dev.judgeworkshop.annotations.client.traces;

import org.jspecify.annotations.NullMarked;
