package org.dyad.record.engine;

/** What a record is opened for. */
public enum Access {
  /** To be asked. Many programs may do so at once, as long as none writes. */
  READ,
  /** To be added to, and asked. One program at a time. A record that is not there yet is made. */
  WRITE
}
