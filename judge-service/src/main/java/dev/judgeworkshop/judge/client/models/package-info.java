/**
 * How models are asked: an OpenAI-compatible chat completion over a pinned connection. A host name
 * is resolved and checked first, and the connection goes to the very address that was checked.
 */
@NullMarked
package dev.judgeworkshop.judge.client.models;

import org.jspecify.annotations.NullMarked;
