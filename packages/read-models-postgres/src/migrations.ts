/**
 * The schema, one step a version. A step that was ever released is never changed; a new one is added.
 *
 * Everything here is `restricted`: single facts, which nobody but the disclosure control reads.
 */
export const migrations: readonly (readonly string[])[] = [
  [
    `create table restricted.contact_facts (
      position bigint primary key,
      agency text not null,
      month text not null,
      recipient_class text not null,
      reporting_unit text not null,
      mode text not null,
      minutes smallint not null,
      service_type text not null,
      band text not null,
      referral text not null,
      follow_up boolean not null,
      supporter text not null
    )`,
    `create index contact_facts_by_month on restricted.contact_facts (agency, month)`,
    // One row. The number of facts shows a table that lost rows without anybody's knowing.
    `create table restricted.checkpoint (
      sole boolean primary key default true check (sole),
      position bigint not null,
      facts bigint not null
    )`,
    `insert into restricted.checkpoint (position, facts) values (0, 0)`,
  ],
]
