/**
 * The local stand-in for the Gateway API: one origin for the web application and the services,
 * routed by the very HTTPRoute files that Kubernetes gets. Knows paths and sizes, no domain.
 */
@NullMarked
package dev.judgeworkshop.local.gateway;

import org.jspecify.annotations.NullMarked;
