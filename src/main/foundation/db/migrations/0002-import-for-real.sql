-- Schema 2: what files carry beyond a partner page, merging, leave, data quality; and imports of very many.

-- who was merged into another lies in the trash and points to the one that stays
alter table organisation add column merged_into_id text references organisation(id) on delete restrict;
alter table person add column merged_into_id text references person(id) on delete restrict;
create index organisation_merged on organisation(merged_into_id) where merged_into_id is not null;
create index person_merged on person(merged_into_id) where merged_into_id is not null;

-- leave does not end a role; the stand-in takes its place meanwhile
alter table affiliation add column away_from text;
alter table affiliation add column away_until text;
alter table affiliation add column stand_in_affiliation_id text references affiliation(id) on delete restrict;
alter table affiliation add column verified_on text;
create index affiliation_stand_in on affiliation(stand_in_affiliation_id) where stand_in_affiliation_id is not null;
create index affiliation_away on affiliation(away_from) where away_from is not null;

alter table import_source add column header_fingerprint text;
alter table import_source add column mapping_json text;
create index import_source_fingerprint on import_source(header_fingerprint) where header_fingerprint is not null;

-- found by a new import, by duplicates and by the quality page
create index import_row_person on import_row(person_id) where person_id is not null;

create table postal_address (
  seq integer primary key,
  id text not null unique,
  owner_type text not null check (owner_type in ('person','organisation')),
  owner_id text not null,
  label text not null default 'work' check (label in ('work','private','other')),
  po_box text not null default '',
  street1 text not null default '',
  street2 text not null default '',
  postal_code text not null default '',
  city text not null default '',
  region text not null default '',
  country text not null default '',
  position integer not null default 0,
  source_id text references import_source(id) on delete restrict,
  version integer not null default 1,
  created_at text not null,
  updated_at text not null
) strict;
create index postal_address_owner on postal_address(owner_id, position);

-- what a source calls a row; a uid is worldwide and has no source
create table external_ref (
  seq integer primary key,
  id text not null unique,
  entity text not null check (entity in ('organisation','person')),
  entity_id text not null,
  kind text not null check (kind in ('uid','id')),
  key text not null,
  source_id text references import_source(id) on delete restrict,
  version integer not null default 1,
  created_at text not null,
  updated_at text not null,
  check ((kind = 'uid') = (source_id is null))
) strict;
create unique index external_ref_once on external_ref(entity, kind, key, ifnull(source_id, ''));
create index external_ref_of on external_ref(entity_id);
create index external_ref_source on external_ref(source_id) where source_id is not null;

-- what a vCard carries beyond the model, kept for the way back
create table card_extra (
  seq integer primary key,
  id text not null unique,
  entity text not null check (entity in ('organisation','person')),
  entity_id text not null,
  lines_json text not null,
  version integer not null default 1,
  created_at text not null,
  updated_at text not null
) strict;
create unique index card_extra_of on card_extra(entity_id);

-- content-addressed; the links are what is undone
create table attachment (
  seq integer primary key,
  id text not null unique,
  sha256 text not null unique,
  name text not null,
  mime text not null,
  size integer not null,
  bytes blob not null,
  version integer not null default 1,
  created_at text not null,
  updated_at text not null
) strict;

create table attachment_link (
  seq integer primary key,
  id text not null unique,
  attachment_id text not null references attachment(id) on delete restrict,
  entity text not null check (entity in ('organisation','person')),
  entity_id text not null,
  caption text not null default '',
  version integer not null default 1,
  created_at text not null,
  updated_at text not null
) strict;
create unique index attachment_link_once on attachment_link(entity_id, attachment_id);
create index attachment_link_of on attachment_link(attachment_id);

create table custom_field (
  seq integer primary key,
  id text not null unique,
  entity text not null check (entity in ('organisation','person')),
  label text not null,
  type text not null default 'text' check (type in ('text','number','date','url')),
  position integer not null default 0,
  sort_key text not null default '',
  search_text text not null default '',
  version integer not null default 1,
  created_at text not null,
  updated_at text not null
) strict;
create unique index custom_field_label on custom_field(entity, search_text);

-- as written
create table custom_value (
  seq integer primary key,
  id text not null unique,
  field_id text not null references custom_field(id) on delete restrict,
  entity text not null check (entity in ('organisation','person')),
  entity_id text not null,
  value text not null,
  version integer not null default 1,
  created_at text not null,
  updated_at text not null
) strict;
create unique index custom_value_once on custom_value(entity_id, field_id);
create index custom_value_field on custom_value(field_id);

create table not_duplicate (
  seq integer primary key,
  id text not null unique,
  entity text not null check (entity in ('organisation','person')),
  low_id text not null,
  high_id text not null,
  reason text not null default '',
  version integer not null default 1,
  created_at text not null,
  updated_at text not null,
  check (low_id < high_id)
) strict;
create unique index not_duplicate_pair on not_duplicate(low_id, high_id);
create index not_duplicate_high on not_duplicate(high_id);

-- issues are worked out anew; what stands here is what was set aside, until then or until the value changes
create table quality_issue (
  seq integer primary key,
  id text not null unique,
  rule text not null,
  entity text not null check (entity in ('organisation','person','affiliation')),
  entity_id text not null,
  field text not null,
  fingerprint text not null,
  ignore_reason text not null,
  ignore_until text,
  version integer not null default 1,
  created_at text not null,
  updated_at text not null
) strict;
create unique index quality_issue_once on quality_issue(rule, entity_id, field);
create index quality_issue_of on quality_issue(entity_id);

-- an index ends in the rowid, which is seq
drop index change_by_set;
drop index change_by_row;
create index change_by_set on change(change_set_id);
create index change_by_row on change(row_id);

-- Full-text: what one unit writes is gathered up to 8 MB, so that an import makes few pieces that have to be merged. What is in the trash
-- has no text.
drop table organisation_word;
drop table organisation_inside;
update organisation set search_text = '' where deleted_at is not null;
create view organisation_text as select seq, search_text from organisation where search_text <> '';
create virtual table organisation_word using fts5(search_text, content='organisation_text', content_rowid='seq', prefix='1 2 3', tokenize='unicode61');
create virtual table organisation_inside using fts5(search_text, content='organisation_text', content_rowid='seq', tokenize='trigram');
insert into organisation_word(organisation_word, rank) values ('secure-delete', 1);
insert into organisation_word(organisation_word, rank) values ('hashsize', 8388608);
insert into organisation_word(organisation_word) values ('rebuild');
insert into organisation_inside(organisation_inside, rank) values ('secure-delete', 1);
insert into organisation_inside(organisation_inside, rank) values ('hashsize', 8388608);
insert into organisation_inside(organisation_inside) values ('rebuild');
drop table person_word;
drop table person_inside;
update person set search_text = '' where deleted_at is not null;
create view person_text as select seq, search_text from person where search_text <> '';
create virtual table person_word using fts5(search_text, content='person_text', content_rowid='seq', prefix='1 2 3', tokenize='unicode61');
create virtual table person_inside using fts5(search_text, content='person_text', content_rowid='seq', tokenize='trigram');
insert into person_word(person_word, rank) values ('secure-delete', 1);
insert into person_word(person_word, rank) values ('hashsize', 8388608);
insert into person_word(person_word) values ('rebuild');
insert into person_inside(person_inside, rank) values ('secure-delete', 1);
insert into person_inside(person_inside, rank) values ('hashsize', 8388608);
insert into person_inside(person_inside) values ('rebuild');

-- nothing is counted for the planner (open-card-file.ts), and what was counted before counts no more
drop table if exists sqlite_stat1;
drop table if exists sqlite_stat4;
