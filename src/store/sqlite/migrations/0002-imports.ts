/** What is made of imported lists. Nothing that a program with the first schema wrote has a row here. */
export const imports = `
create table import_batch (
  event text primary key,
  batch text not null, target text not null, file text not null, file_name text not null,
  list text not null, layout text not null, profile_name text, profile_hash text, corrects text,
  rows_read integer not null, rows_new integer not null, rows_changed integer not null,
  rows_unchanged integer not null, rows_vanished integer not null, rows_open integer not null,
  years text not null, sum_cents integer not null, control_sums text not null, reason text,
  reversed_by text
) strict;
create index import_batch_name on import_batch (batch);
create table import_open_row (
  event text primary key,
  batch text not null, sheet text not null, cell text not null, cells text not null, findings text not null,
  reversed_by text
) strict;
create index import_open_row_batch on import_open_row (batch);
create table origin (
  event text primary key,
  batch text not null, lamport integer not null, sheet text not null, cell text not null, row_key text
) strict, without rowid;
create index origin_batch on origin (batch, lamport, event);
`;
