/** What facilitators set for their workshop. */
@NullMarked
package dev.judgeworkshop.workshops.settings;

import org.jspecify.annotations.NullMarked;
