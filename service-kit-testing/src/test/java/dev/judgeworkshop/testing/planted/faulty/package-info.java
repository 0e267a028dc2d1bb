/** One fault per class: each architecture rule must find its own, and nothing else. */
@NullMarked
package dev.judgeworkshop.testing.planted.faulty;

import org.jspecify.annotations.NullMarked;
