-- Safe hands: what backups, lending, the law and a whole history need

-- A wish about one's own data. The case survives an erasure; the person, how it came and why not do not.
create table gdpr_case (
  seq integer primary key,
  id text not null unique,
  person_id text references person(id) on delete restrict,
  kind text not null check (kind in ('no-newsletter','object','access','rectify','restrict','erase')),
  received_on text not null,
  due_on text not null,
  how text not null default '',
  answered_on text,
  closed_on text,
  outcome text check (outcome in ('done','refused','withdrawn')),
  reason text not null default '',
  export_hash text,
  version integer not null default 1,
  created_at text not null,
  updated_at text not null,
  check ((closed_on is null) = (outcome is null))
) strict;
create index gdpr_case_person on gdpr_case(person_id) where person_id is not null;
create index gdpr_case_open on gdpr_case(due_on) where closed_on is null;

-- How long people are kept whom nothing but this purpose is a reason to keep.
alter table purpose add column retention_days integer check (retention_days > 0);
-- After so many months without a role and without contact somebody is proposed for erasing.
alter table alliance add column retention_months integer not null default 24 check (retention_months > 0);
