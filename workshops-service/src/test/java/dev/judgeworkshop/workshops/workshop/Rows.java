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

  /** Workshops without a member, so that the table is larger than what one person's rows cost. */
  public static String otherWorkshops(int count) {
    return WORKSHOP_COLUMNS
        + "select "
        + WORKSHOP_VALUES
        + " from generate_series(1, "
        + count
        + ") i";
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

  /** Audit entries of a workshop, of one person. */
  public static String entriesOf(UUID workshop, Person actor, int count) {
    return "insert into audit_entry (id, workshop_id, actor_id, action, created_at)"
        + " select uuidv7(), '"
        + workshop
        + "', '"
        + actor.id()
        + "', 'WORKSHOP_PAUSED', now() from generate_series(1, "
        + count
        + ")";
  }

  /** Invitations into a workshop, by one person. */
  public static String invitationsTo(UUID workshop, Person actor, int count) {
    return "insert into invitation (id, workshop_id, email, role, token_hash, invited_by, created_at,"
        + " expires_at) select uuidv7(), '"
        + workshop
        + "', 'x@example.org', 'SME', gen_random_uuid()::text, '"
        + actor.id()
        + "', now(), now() from generate_series(1, "
        + count
        + ")";
  }

  /**
   * An installation of others: so many workshops with so many members each, five times as many
   * users as workshops, and per workshop ten invitations and fifty audit entries.
   */
  public static String[] strangers(int workshops, int members) {
    int users = 5 * workshops;
    return new String[] {
      "create temporary table someone as select uuidv7() id, i from generate_series(0, "
          + (users - 1)
          + ") i",
      "create temporary table somewhere as select uuidv7() id, i from generate_series(1, "
          + workshops
          + ") i",
      "insert into user_account (id, email, display_name, password_hash, created_at)"
          + " select id, 'stranger-' || id || '@example.org', 'Stranger ' || i, 'none', now()"
          + " from someone",
      WORKSHOP_COLUMNS + "select id, " + WORKSHOP_VALUES.substring(10) + " from somewhere",
      // 97 has no factor in common with the number of users: all members of a workshop differ
      "insert into membership (workshop_id, user_id, role, joined_at, version)"
          + " select w.id, u.id, case j when 0 then 'FACILITATOR' else 'SME' end, now(), 1"
          + " from somewhere w cross join generate_series(0, "
          + (members - 1)
          + ") j join someone u on u.i = (w.i * 53 + j * 97) % "
          + users,
      "update workshop set member_count = " + members + " where id in (select id from somewhere)",
      "insert into invitation (id, workshop_id, email, role, token_hash, invited_by, created_at,"
          + " expires_at) select uuidv7(), w.id, 'x@example.org', 'SME', gen_random_uuid()::text,"
          + " u.id, now(), now() from somewhere w cross join generate_series(1, 10)"
          + " join someone u on u.i = w.i",
      "insert into audit_entry (id, workshop_id, actor_id, action, created_at)"
          + " select uuidv7(), w.id, u.id, case j % 3 when 0 then 'MEMBER_ADDED' when 1 then"
          + " 'PHASE_CHANGED' else 'EXPORT' end, now() from somewhere w"
          + " cross join generate_series(1, 50) j join someone u on u.i = (w.i + j) % "
          + users,
      "insert into login_session (id, user_id, token_hash, started_at, renewed_at, expires_at)"
          + " select gen_random_uuid(), id, gen_random_uuid()::text, now(), now(), now()"
          + " from someone cross join generate_series(1, 2)",
      "insert into workshop_settings (workshop_id, random_order_discovery, random_order_annotation,"
          + " participant_notes, follow_up_questions, version)"
          + " select id, false, false, true, false, 2 from somewhere"
    };
  }
}
