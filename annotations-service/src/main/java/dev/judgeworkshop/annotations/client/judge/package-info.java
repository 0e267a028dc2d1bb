/** What this service asks judge-service, which holds the model providers: a completion. */
@NullMarked
package dev.judgeworkshop.annotations.client.judge;

import org.jspecify.annotations.NullMarked;
