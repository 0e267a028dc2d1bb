package dev.judgeworkshop.annotations.client.workshops;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some members of a workshop.
 *
 * @param items in the order they joined
 * @param next where to go on; absent on the last page
 */
record MemberPageView(List<MemberView> items, @Nullable String next) {}
