/** What this service asks judge-service, which alone holds providers and keys: completions. */
@NullMarked
package dev.judgeworkshop.discovery.client.judge;

import org.jspecify.annotations.NullMarked;
