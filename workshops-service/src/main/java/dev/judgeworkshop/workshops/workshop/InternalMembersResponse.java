package dev.judgeworkshop.workshops.workshop;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.judgeworkshop.kit.list.Page;
import dev.judgeworkshop.model.Role;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The members of a workshop, as other services need them.
 *
 * @param items in the order they joined
 * @param next the cursor to continue after; absent on the last page
 */
@Schema(name = "InternalMembers", requiredProperties = "items")
public record InternalMembersResponse(
    List<InternalMember> items, @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String next) {

  /**
   * A member.
   *
   * @param userId the user
   * @param name what others see
   * @param email as it was registered
   * @param role what the member is
   */
  @Schema(requiredProperties = {"userId", "name", "email", "role"})
  public record InternalMember(UUID userId, String name, String email, Role role) {

    static InternalMember of(MemberResponse member) {
      return new InternalMember(
          member.userId(), member.displayName(), member.email(), member.role());
    }
  }

  static InternalMembersResponse of(Page<MemberResponse> page) {
    return new InternalMembersResponse(
        page.items().stream().map(InternalMember::of).toList(), page.next());
  }
}
