/** What this service asks traces-service: may a trace be written on, and how does it begin? */
@NullMarked
package dev.judgeworkshop.discovery.client.traces;

import org.jspecify.annotations.NullMarked;
