-- Schema 3: views, fields of every type, who answers for whom, rhythm, recurring follow-ups, mails that were read in, notes that are found.

-- who sits at the window; who has left stays as an author
alter table staff add column from_on text;
alter table staff add column to_on text;

alter table organisation add column owner_staff_id text references staff(id) on delete restrict;
create index organisation_owner on organisation(owner_staff_id) where owner_staff_id is not null;

alter table tag add column colour text not null default '' check (colour in ('','grey','red','orange','yellow','green','teal','blue','purple'));

alter table statement_version add column approved_on text;
alter table statement_version add column approved_by_affiliation_id text references affiliation(id) on delete restrict;
create index statement_version_approver on statement_version(approved_by_affiliation_id) where approved_by_affiliation_id is not null;

-- who is in the trash is found without the others
create index person_trash on person(id) where deleted_at is not null;

-- fields of more types: the tables are made anew, since a check cannot be changed
create table custom_field_new (
  seq integer primary key,
  id text not null unique,
  entity text not null check (entity in ('organisation','person')),
  label text not null,
  type text not null default 'text' check (type in ('text','long-text','number','date','yes-no','choice','choices','url')),
  options_json text not null default '[]',
  position integer not null default 0,
  sort_key text not null default '',
  search_text text not null default '',
  version integer not null default 1,
  created_at text not null,
  updated_at text not null
) strict;
create table custom_value_new (
  seq integer primary key,
  id text not null unique,
  field_id text not null references custom_field_new(id) on delete restrict,
  entity text not null check (entity in ('organisation','person')),
  entity_id text not null,
  value text not null,
  version integer not null default 1,
  created_at text not null,
  updated_at text not null
) strict;
insert into custom_field_new(seq, id, entity, label, type, position, sort_key, search_text, version, created_at, updated_at)
  select seq, id, entity, label, type, position, sort_key, search_text, version, created_at, updated_at from custom_field;
insert into custom_value_new(seq, id, field_id, entity, entity_id, value, version, created_at, updated_at)
  select seq, id, field_id, entity, entity_id, value, version, created_at, updated_at from custom_value;
drop table custom_value;
drop table custom_field;
alter table custom_field_new rename to custom_field;
alter table custom_value_new rename to custom_value;
create unique index custom_field_label on custom_field(entity, search_text);
create unique index custom_value_once on custom_value(entity_id, field_id);
create index custom_value_field on custom_value(field_id, value);

-- how a table is looked at, under a name: columns, widths, pins, order, groups, filter, row height
create table saved_view (
  seq integer primary key,
  id text not null unique,
  entity text not null check (entity in ('person','organisation')),
  name text not null,
  definition_json text not null,
  is_favourite integer not null default 0 check (is_favourite in (0,1)),
  position integer not null default 0,
  sort_key text not null default '',
  search_text text not null default '',
  version integer not null default 1,
  created_at text not null,
  updated_at text not null
) strict;
create unique index saved_view_name on saved_view(entity, search_text);

-- null: whether it was a dialogue follows from kind, direction and outcome
alter table activity add column two_way integer check (two_way in (0,1));
alter table activity add column is_pinned integer not null default 0 check (is_pinned in (0,1));
-- of a mail that was read in, so that it is read in once
alter table activity add column message_key text;
create unique index activity_message on activity(message_key) where message_key is not null;
-- of a mail that answers a letter, or came back with it
create index mailing_recipient_message on mailing_recipient(message_id) where message_id is not null;
create index activity_author on activity(author_id) where author_id is not null;

alter table follow_up add column note text not null default '';
alter table follow_up add column repeat_every integer check (repeat_every > 0);
alter table follow_up add column repeat_unit text check (repeat_unit in ('day','week','month','year'));
alter table follow_up add column repeat_from text check (repeat_from in ('due','done'));

-- rhythm: days between two dialogues; the organisation's own wins over that of its type
create table cadence (
  seq integer primary key,
  id text not null unique,
  organisation_type text check (organisation_type in ('municipality','region','union','patient-organisation','research','foundation','ministry','private','other')),
  organisation_id text references organisation(id) on delete restrict,
  days integer not null check (days > 0),
  version integer not null default 1,
  created_at text not null,
  updated_at text not null,
  check ((organisation_type is null) <> (organisation_id is null))
) strict;
create unique index cadence_type on cadence(organisation_type) where organisation_type is not null;
create unique index cadence_organisation on cadence(organisation_id) where organisation_id is not null;

-- what a record had and has no more, for the history of its facts
create index change_removed on change(coalesce(before_json ->> 'owner_id', before_json ->> 'entity_id', before_json ->> 'organisation_id'), table_name)
  where op = 'remove';

-- notes are found
update activity set search_text = '' where deleted_at is not null;
create view activity_text as select seq, search_text from activity where search_text <> '';
create virtual table activity_word using fts5(search_text, content='activity_text', content_rowid='seq', prefix='1 2 3', tokenize='unicode61');
create virtual table activity_inside using fts5(search_text, content='activity_text', content_rowid='seq', tokenize='trigram');
insert into activity_word(activity_word, rank) values ('secure-delete', 1);
insert into activity_word(activity_word, rank) values ('hashsize', 8388608);
insert into activity_word(activity_word) values ('rebuild');
insert into activity_inside(activity_inside, rank) values ('secure-delete', 1);
insert into activity_inside(activity_inside, rank) values ('hashsize', 8388608);
insert into activity_inside(activity_inside) values ('rebuild');

-- the log of everyone by kind
create index activity_kind on activity(kind, occurred_at, deleted_at) where deleted_at is null;

-- the last outreach and the last dialogue with everyone, from an index alone
alter table activity_party add column derived_outreach_at text;
alter table activity_party add column derived_dialogue_at text;
update activity_party set
  derived_outreach_at = (select a.occurred_at from activity a where a.id = activity_id and a.deleted_at is null and a.direction = 'out'),
  derived_dialogue_at = (select a.occurred_at from activity a where a.id = activity_id and a.deleted_at is null
    and (a.kind in ('meeting','visit') or (a.kind = 'call' and a.outcome = 'reached')
      or (a.kind in ('email','letter','sms','other') and (a.direction = 'in' or a.outcome = 'replied'))));
create index activity_party_person_outreach on activity_party(person_id, derived_outreach_at) where derived_outreach_at is not null;
create index activity_party_person_dialogue on activity_party(person_id, derived_dialogue_at) where derived_dialogue_at is not null;
create index activity_party_organisation_outreach on activity_party(organisation_id, derived_outreach_at) where derived_outreach_at is not null;
create index activity_party_organisation_dialogue on activity_party(organisation_id, derived_dialogue_at) where derived_dialogue_at is not null;

-- the trash, of however many cards there are; of persons there is an index already
create index organisation_trash on organisation(deleted_at) where deleted_at is not null;
create index activity_trash on activity(deleted_at) where deleted_at is not null;
