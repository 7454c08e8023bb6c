/**
 * What this computer knows of the shared folder. A segment whose events are in the journal is kept as its first and last
 * line alone: its other lines are the events.
 */
export const sharedFolder = `
create table segment (
  path text primary key,
  sha256 text not null,
  replica text not null, incarnation integer not null, first integer not null, last integer not null,
  tip text, header text not null, ending text not null,
  on_share integer not null
) strict;
create index segment_sha256 on segment (sha256);
create index segment_chain on segment (replica, incarnation, last);
create table waiting_segment (
  path text primary key,
  sha256 text not null,
  replica text, incarnation integer, first integer, last integer, prev text,
  reason text not null, since text not null, bytes blob not null
) strict;
create table replica_key (replica text primary key, public_key text not null) strict;
create table copied_file (path text primary key, sha256 text not null) strict;
create table damaged_file (
  path text primary key,
  code text not null, line integer not null, since text not null
) strict;
`;
