/** What judge-service asks traces-service, in its own name: datasets and the text of traces. */
@NullMarked
package dev.judgeworkshop.judge.client.traces;

import org.jspecify.annotations.NullMarked;
