/** What workshops-service is asked: settings, and to keep what must be accounted for. */
@NullMarked
package dev.judgeworkshop.judge.client.workshops;

import org.jspecify.annotations.NullMarked;
