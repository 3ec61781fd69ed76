/** What marks a file as an event log: `PSEL` as SQLite's application id. */
export const applicationId = 0x5053454c

/** The version of the tables below, kept as SQLite's user version. A file with a newer one is refused. */
export const schemaVersion = 1

/**
 * The tables of a log. `event.text` and `event.hash` are what was appended, as it was. Positions have
 * no gaps. `first` is the event's id, held by the first event of each append alone: ids come from a
 * command and an index, so one id stands for them all, and an index over every random id would halve
 * the speed of batches. `head` has one row, changed in the transaction of each append: rows that are
 * missing at the end of the log show against it.
 */
export const schema = `
  create table stream (
    id integer primary key,
    name text not null unique
  ) strict;
  create table event (
    position integer primary key,
    stream integer not null,
    revision integer not null,
    first blob,
    hash text not null,
    text text not null
  ) strict;
  create unique index event_place on event (stream, revision);
  create unique index event_first on event (first) where first is not null;
  create table head (
    one integer primary key check (one = 1),
    position integer not null,
    hash text not null
  ) strict;
  insert into head (one, position, hash) values (1, 0, '');
  create table receipt (
    command blob primary key,
    text text not null
  ) strict, without rowid;
  pragma application_id = ${applicationId};
  pragma user_version = ${schemaVersion};
`

/** How every connection that writes is set: each commit is on the disk before it is acknowledged. */
export const durable = `
  pragma journal_mode = wal;
  pragma synchronous = full;
  pragma cache_size = -32768;
`
