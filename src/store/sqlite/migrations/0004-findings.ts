/**
 * What findings are told by. A journal that was never brought together with another has no rivals and no forks, so only
 * payments alike need to be looked up: a restored backup numbers on in another incarnation.
 */
export const findings = `
create table settlement (
  event text primary key,
  finding text not null, kind text not null, accepted_cents integer, reason text not null, decision text,
  reversed_by text
) strict;
create table rival_head (
  subject text not null, event text not null,
  primary key (subject, event)
) strict, without rowid;
create table forked_number (
  replica text not null, incarnation integer not null, sequence integer not null,
  primary key (replica, incarnation)
) strict, without rowid;
create table alike_payment (
  reference text not null, amount_cents integer not null,
  primary key (reference, amount_cents)
) strict, without rowid;
create index disbursement_reference on disbursement (reference, amount_cents) where reference is not null;
create index line_moved on line (year, programme, municipality) where measure = 'moved';
insert into alike_payment (reference, amount_cents)
  select reference, amount_cents from disbursement join event on event.hash = disbursement.event
  where reference is not null and reference <> ''
  group by reference, amount_cents
  having min(replica) < max(replica) or min(incarnation) < max(incarnation);
`;
