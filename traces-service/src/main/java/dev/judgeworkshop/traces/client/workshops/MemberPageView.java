package dev.judgeworkshop.traces.client.workshops;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some members of a workshop.
 *
 * @param items in the order they joined
 * @param next where to go on; absent at the end
 */
record MemberPageView(List<MemberView> items, @Nullable String next) {}
