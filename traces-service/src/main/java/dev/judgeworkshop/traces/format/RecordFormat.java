package dev.judgeworkshop.traces.format;

import java.time.Instant;

/** One way to write traces down: makes traces of one record, which fits into memory. */
public interface RecordFormat {

  /**
   * Reads a record.
   *
   * @param record its bytes, without what separates it from the next
   * @param defaultTime the traces' place in the order, unless the record says one
   * @return the traces, good to be stored, and what is wrong with the rest
   */
  Reading read(byte[] record, Instant defaultTime);
}
