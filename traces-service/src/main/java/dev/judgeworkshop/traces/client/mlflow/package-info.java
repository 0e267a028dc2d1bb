/**
 * MLflow tracking servers, which are foreign: nothing of ours is sent there, and no inner address
 * is called.
 */
@NullMarked
package dev.judgeworkshop.traces.client.mlflow;

import org.jspecify.annotations.NullMarked;
