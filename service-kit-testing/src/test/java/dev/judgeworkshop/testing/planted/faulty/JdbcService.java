package dev.judgeworkshop.testing.planted.faulty;

import java.sql.Connection;

class JdbcService {

  boolean works(Connection connection) throws Exception {
    return connection.isValid(1);
  }
}
