/** Peers, each in a package of its own, and how many things are asked of them at once. */
@NullMarked
package dev.judgeworkshop.discovery.client;

import org.jspecify.annotations.NullMarked;
