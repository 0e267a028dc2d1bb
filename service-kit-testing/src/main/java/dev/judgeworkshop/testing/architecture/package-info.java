/**
 * The rooms of a service and what may happen in each, as rules over class files: names decide which
 * room a class is in (Resource, Service, Repository, RestClient, Task), annotations decide on
 * entities.
 */
@NullMarked
package dev.judgeworkshop.testing.architecture;

import org.jspecify.annotations.NullMarked;
