/** Who may write in the discovery phase, and whose words a member may read. */
@NullMarked
package dev.judgeworkshop.discovery.rights;

import org.jspecify.annotations.NullMarked;
