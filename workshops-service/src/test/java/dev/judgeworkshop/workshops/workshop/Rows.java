package dev.judgeworkshop.workshops.workshop;

import dev.judgeworkshop.workshops.Person;
import java.util.UUID;

/** Many rows at once. */
public final class Rows {

  private static final String WORKSHOP_COLUMNS =
      "insert into workshop (id, name, phase, state, round, random_order, discovery_round,"
          + " discovery_random_order, annotation_round, annotation_random_order, member_count,"
          + " facilitator_count, version, decisive_version, created_at, updated_at) ";

  private static final String WORKSHOP_VALUES =
      "uuidv7(), 'Workshop ' || i, 'INTAKE', 'OPEN', 0, false, 0, false, 0, false, 1, 1, 1, 1,"
          + " now(), now()";

  private Rows() {}

  /** Workshops that this person facilitates. */
  public static String workshopsOf(Person facilitator, int count) {
    return "with made as ("
        + WORKSHOP_COLUMNS
        + "select "
        + WORKSHOP_VALUES
        + " from generate_series(1, "
        + count
        + ") i returning id) insert into membership (workshop_id, user_id, role, joined_at, version)"
        + " select id, '"
        + facilitator.id()
        + "', 'FACILITATOR', now(), 1 from made";
  }

  /** New users in a workshop; its counter is raised with them. */
  public static String membersOf(UUID workshop, int count) {
    return "with made as (insert into user_account (id, email, display_name, password_hash,"
        + " created_at) select uuidv7(), 'member-' || i || '-"
        + workshop
        + "@example.org', 'Member ' || i, 'none', now() from generate_series(1, "
        + count
        + ") i returning id), joined as (insert into membership (workshop_id, user_id, role,"
        + " joined_at, version) select '"
        + workshop
        + "', id, 'SME', now(), 1 from made returning 1) update workshop set member_count ="
        + " member_count + (select count(*) from joined) where id = '"
        + workshop
        + "'";
  }

  /** Every one of so many new users facilitates one of so many new workshops. */
  public static String[] strangers(int count) {
    return new String[] {
      "insert into user_account (id, email, display_name, password_hash, created_at)"
          + " select uuidv7(), 'stranger-' || i || '-' || gen_random_uuid() || '@example.org',"
          + " 'Stranger ' || i, 'none', now() from generate_series(1, "
          + count
          + ") i",
      WORKSHOP_COLUMNS + "select " + WORKSHOP_VALUES + " from generate_series(1, " + count + ") i",
      "insert into membership (workshop_id, user_id, role, joined_at, version)"
          + " select w.id, u.id, 'FACILITATOR', now(), 1"
          + " from (select id, row_number() over () n from workshop w where not exists"
          + " (select from membership m where m.workshop_id = w.id)) w"
          + " join (select id, row_number() over () n from user_account u where not exists"
          + " (select from membership m where m.user_id = u.id)) u using (n)",
      "insert into invitation (id, workshop_id, email, role, token_hash, invited_by, created_at,"
          + " expires_at) select uuidv7(), m.workshop_id, 'x@example.org', 'SME',"
          + " gen_random_uuid()::text, m.user_id, now(), now() from membership m"
    };
  }
}
