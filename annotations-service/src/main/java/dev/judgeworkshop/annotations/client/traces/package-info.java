/** What this service asks traces-service: whether a trace is in the dataset of the open round. */
@NullMarked
package dev.judgeworkshop.annotations.client.traces;

import org.jspecify.annotations.NullMarked;
