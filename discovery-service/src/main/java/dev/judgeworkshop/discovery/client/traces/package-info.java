/** The one question to traces-service: does this dataset hold that trace? */
@NullMarked
package dev.judgeworkshop.discovery.client.traces;

import org.jspecify.annotations.NullMarked;
