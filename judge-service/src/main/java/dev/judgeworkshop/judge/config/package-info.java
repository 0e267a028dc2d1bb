/** What the environment decides. */
@NullMarked
package dev.judgeworkshop.judge.config;

import org.jspecify.annotations.NullMarked;
