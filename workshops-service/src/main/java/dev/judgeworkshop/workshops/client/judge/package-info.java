/** What judge-service is asked for: automatic runs, a provider's existence, progress. */
@NullMarked
package dev.judgeworkshop.workshops.client.judge;

import org.jspecify.annotations.NullMarked;
