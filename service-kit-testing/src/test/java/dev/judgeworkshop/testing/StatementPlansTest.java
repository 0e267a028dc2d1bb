package dev.judgeworkshop.testing;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class StatementPlansTest {

  private static EmbeddedDatabase database;

  @BeforeAll
  static void createTables() {
    database = EmbeddedDatabase.fresh("statement_plans");
    database.run(
        """
        create table document (
          id uuid primary key, workshop_id int not null, title text not null, facts jsonb not null)
        """,
        "create index ix_document_workshop_id_id on document (workshop_id, id)",
        "create table document_payload (id uuid primary key, content text not null)");
  }

  @Test
  void aPageOfNarrowColumnsPasses() {
    plans("select id, title from document where workshop_id = $1 order by id limit $2 offset $3")
        .areServedByIndexes()
        .leaveNoIndexUnused()
        .pagesReadNoPayload("document_payload");
  }

  @Test
  void aPageWithAColumnOfJsonFails() {
    String page =
        "select id, facts from document where workshop_id = $1 order by id"
            + " offset $2 rows fetch first $3 rows only";

    assertThatThrownBy(() -> plans(page).pagesReadNoPayload()).hasMessageContaining(page);
  }

  @Test
  void aPageOfATableOfPayloadsFails() {
    String page =
        "select d.id, left(p.content, 80) from document d join document_payload p on p.id = d.id"
            + " where d.workshop_id = $1 order by d.id limit $2";

    plans(page).pagesReadNoPayload();
    assertThatThrownBy(() -> plans(page).pagesReadNoPayload("document_payload"))
        .hasMessageContaining(page);
  }

  @Test
  void theDetailsOfOneThingMayHavePayload() {
    plans("select facts from document where id = $1").pagesReadNoPayload();
  }

  private static StatementPlans plans(String statement) {
    return StatementPlans.of(database, Set.of(statement));
  }
}
