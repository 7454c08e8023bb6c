/**
 * The first schema. Tables are STRICT; days are text `YYYY-MM-DD`, money integer cents, absent places ''.
 * `recursive_triggers` (see `setConnectionPragmas`) lets the triggers also catch INSERT OR REPLACE.
 */
export const journalAndProjections = `
create table event (
  position integer primary key,
  hash text not null unique,
  replica text not null,
  incarnation integer not null,
  sequence integer not null,
  lamport integer not null,
  tag text not null,
  type text not null,
  recorded_at text not null,
  actor text not null,
  subject text,
  bytes text not null
) strict;
create index event_order on event (lamport, replica, incarnation, sequence, hash);
create index event_chain on event (replica, incarnation, sequence);
create index event_number on event (tag, sequence);
create index event_subject on event (subject) where subject is not null;
create trigger event_is_never_changed before update on event
begin select raise(abort, 'the journal is append-only'); end;
create trigger event_is_never_deleted before delete on event
begin select raise(abort, 'the journal is append-only'); end;

create table local (key text primary key, value text not null) strict;

create table municipality (
  subject text not null unique, event text not null,
  code text primary key, name text not null
) strict;
create table programme (
  subject text not null unique, event text not null,
  code text primary key, name text not null,
  first_guarded_year integer not null, closing_day text not null
) strict;
create table track (
  subject text not null unique, event text not null,
  code text primary key, name text not null,
  programme text not null, municipality text not null, economic_kind text not null,
  area_kinds text, valid_from text, valid_to text
) strict;
create table area (
  subject text not null unique, event text not null,
  code text primary key, name text not null, municipality text not null,
  valid_from text, valid_to text, opened_by text, closed_by text
) strict;
create table area_kind (
  subject text not null, event text not null,
  area text not null, part integer not null, kind text not null, valid_from text, decision text,
  primary key (area, part)
) strict;
create index area_kind_subject on area_kind (subject);
create table alias_name (
  subject text primary key, event text not null,
  noun text not null, code text not null, name text not null, origin text
) strict;
create table enrolment (
  subject text not null, event text not null,
  programme text not null, area text not null, part integer not null,
  valid_from text, valid_to text, decision text,
  primary key (programme, area, part)
) strict;
create index enrolment_subject on enrolment (subject);
create table management (
  subject text not null, event text not null,
  area text not null, part integer not null, managed_by text not null, valid_from text, valid_to text,
  primary key (area, part)
) strict;
create index management_subject on management (subject);
create table indicator (
  subject text not null unique, event text not null,
  area text not null, indicator text not null, year integer not null, value text not null, source text not null,
  primary key (area, indicator, year)
) strict;
create table recipient (
  subject text not null unique, event text not null,
  id text primary key, name text not null, folded_name text not null, kind text not null, merged_into text, reason text
) strict;
create index recipient_name on recipient (folded_name);

create table budget (
  subject text not null, event text primary key,
  year integer not null, programme text not null, municipality text not null,
  budget_line text, economic_kind text not null, kind text not null, amount_cents integer not null,
  track text, area text, booked_on text, reason text, decision text, other_year integer, source text,
  reversed_by text
) strict;
create index budget_subject on budget (subject);
create index budget_year on budget (year);
create table planned_track (
  subject text primary key, event text not null,
  year integer not null, track text not null,
  amount_cents integer not null, undistributed_cents integer not null, decision text
) strict;
create table disbursement (
  event text primary key,
  year integer not null, track text not null, area text, recipient text not null,
  amount_cents integer not null, booked_on text, period text,
  purpose text not null, reference text, historic integer not null, reason text, decision text,
  reversed_by text
) strict;
create index disbursement_year on disbursement (year, track, area);
create index disbursement_alike on disbursement (recipient, amount_cents, booked_on);
create table repayment (
  event text primary key,
  of text not null, year integer not null, amount_cents integer not null, restores integer not null,
  booked_on text not null, reason text not null, historic integer not null,
  reversed_by text
) strict;
create index repayment_of on repayment (of);
create index repayment_year on repayment (year);

create table line (
  event text not null, part integer not null,
  measure text not null, year integer not null, programme text not null, municipality text not null,
  track text not null, area text not null, economic_kind text not null,
  cents integer not null, counted integer not null,
  primary key (event, part)
) strict, without rowid;
create table balance (
  year integer not null, programme text not null, municipality text not null,
  track text not null, area text not null, economic_kind text not null, measure text not null,
  cents integer not null,
  primary key (year, programme, municipality, track, area, economic_kind, measure)
) strict, without rowid;
create index balance_of_zero on balance (cents) where cents = 0;
create table excess (
  event text not null, level text not null,
  year integer not null, programme text not null, municipality text not null,
  track text not null, area text not null, cents integer not null, counted integer not null,
  primary key (event, level)
) strict;
create index excess_year on excess (year);
create table reversal (
  event text not null, target text primary key, reason text not null
) strict;
create table unknown_event (event text primary key, type text not null) strict;
`;
