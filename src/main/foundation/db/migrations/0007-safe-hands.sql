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

-- who leaves on a day to come: looked at whenever something is read
create index membership_leaving on membership(left_on) where left_on is not null and status <> 'left';

-- How many rows a table has, and the sum of a hash of all that each of them holds: what changed by itself is found. The unit of work
-- keeps it; the row of change_set tells how many sets there are and how the hash of the last one begins.
create table table_sum (
  seq integer primary key,
  table_name text not null unique,
  row_count integer not null,
  content_sum integer not null
) strict;

-- Each set carries a hash over that of the set before, itself and its changes; of a change that was erased a digest stays, and the
-- salt that would tell what the digest is of is gone with it.
alter table change_set add column hash blob;
alter table change add column salt blob;
create table erased_change (
  seq integer primary key,
  change_set_id text not null references change_set(id) on delete restrict,
  digest blob not null
) strict;
create index erased_change_by_set on erased_change(change_set_id, seq);

-- Who has the card file: lent for a time, or handed over for good. The file that was given and the one that was taken hold the same row, each from its side.
create table lending (
  seq integer primary key,
  id text not null unique,
  kind text not null check (kind in ('loan','handover')),
  side text not null default 'giver' check (side in ('giver','taker')),
  giver_staff_id text references staff(id) on delete restrict,
  taker_name text not null,
  -- of a loan when it is expected back, of a handover the last day of who gives it away
  until_on text,
  notes text not null default '',
  -- the last change that both files hold; what comes after it was changed on one side
  common_set_id text,
  given_at text not null,
  ended text check (ended in ('returned','taken-back','read')),
  ended_at text,
  version integer not null default 1,
  created_at text not null,
  updated_at text not null,
  check ((ended is null) = (ended_at is null))
) strict;
create index lending_staff on lending(giver_staff_id) where giver_staff_id is not null;

-- What a tag is put on cards for: said to who takes over.
alter table tag add column meaning text not null default '';

-- groups, events and initiatives have fields of the user's own, too
drop index custom_field_label;
alter table custom_field add column card text not null default 'person'
  check (card in ('organisation','person','project','working_group','event','initiative'));
update custom_field set card = entity;
alter table custom_field drop column entity;
alter table custom_field rename column card to entity;
create unique index custom_field_label on custom_field(entity, search_text);
alter table custom_value add column card text not null default 'person'
  check (card in ('organisation','person','project','working_group','event','initiative'));
update custom_value set card = entity;
alter table custom_value drop column entity;
alter table custom_value rename column card to entity;

-- projects whose names have no letter are not in the full-text tables, as persons and partners are not
drop table project_word;
drop table project_inside;
create view project_text as select seq, search_text from project where search_text <> '';
create virtual table project_word using fts5(search_text, content='project_text', content_rowid='seq', prefix='1 2 3', tokenize='unicode61');
create virtual table project_inside using fts5(search_text, content='project_text', content_rowid='seq', tokenize='trigram');
insert into project_word(project_word, rank) values ('secure-delete', 1);
insert into project_inside(project_inside, rank) values ('secure-delete', 1);
insert into project_word(project_word) values ('rebuild');
insert into project_inside(project_inside) values ('rebuild');

-- a letter that was sent stays counted when whoever got it is erased
drop index mailing_recipient_person;
alter table mailing_recipient add column of_id text references person(id) on delete restrict;
update mailing_recipient set of_id = person_id;
alter table mailing_recipient drop column person_id;
alter table mailing_recipient rename column of_id to person_id;
create index mailing_recipient_person on mailing_recipient(person_id);
