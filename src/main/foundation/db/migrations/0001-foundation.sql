-- Kartotek card file, schema 1. Tables STRICT; seq is the rowid (full-text index, paging), id a UUIDv7.
-- sort_key and search_text are derived: the unit of work writes them.

create table change_set (
  seq integer primary key,
  id text not null unique,
  label_key text not null,
  label_args text not null default '{}',
  kind text not null check (kind in ('edit','bulk','import','merge','undo','redo','erase')),
  actor_staff_id text references staff(id) on delete restrict,
  host text not null,
  at text not null,
  reverts_id text references change_set(id) on delete restrict
) strict;
create index change_set_reverts on change_set(reverts_id) where reverts_id is not null;

create table change (
  seq integer primary key,
  change_set_id text not null references change_set(id) on delete restrict,
  table_name text not null,
  row_id text not null,
  op text not null check (op in ('insert','update','remove')),
  before_json text,
  after_json text
) strict;
create index change_by_set on change(change_set_id, seq);
create index change_by_row on change(row_id, table_name, seq);

create table app_setting (
  seq integer primary key,
  id text not null unique,
  key text not null unique,
  value_json text not null,
  version integer not null default 1,
  created_at text not null,
  updated_at text not null
) strict;

create table staff (
  seq integer primary key,
  id text not null unique,
  name text not null,
  initials text not null default '',
  email text not null default '',
  version integer not null default 1,
  created_at text not null,
  updated_at text not null
) strict;

create table alliance (
  seq integer primary key check (seq = 1),
  id text not null unique,
  name text not null default '',
  default_locale text not null default 'da' check (default_locale in ('da','en')),
  default_country text not null default 'DK',
  sender_name text not null default '',
  sender_email text not null default '',
  suppression_key text not null,
  version integer not null default 1,
  created_at text not null,
  updated_at text not null
) strict;

create table purpose (
  seq integer primary key,
  id text not null unique,
  code text not null unique,
  mail_class text check (mail_class in ('service','newsletter','personal')),
  version integer not null default 1,
  created_at text not null,
  updated_at text not null
) strict;

create table import_source (
  seq integer primary key,
  id text not null unique,
  name text not null,
  kind text not null check (kind in ('page','html','csv','xlsx','vcard','ldif','json')),
  version integer not null default 1,
  created_at text not null,
  updated_at text not null
) strict;
create unique index import_source_name on import_source(kind, name);

-- source_id is no foreign key: runs are not part of what undo takes back, and a redo finds them again
create table import_run (
  seq integer primary key,
  id text not null unique,
  source_id text not null,
  file_name text,
  sha256 text not null,
  title text,
  wholeness text not null check (wholeness in ('whole','folded','part')),
  counts_json text not null,
  change_set_id text,
  at text not null,
  version integer not null default 1,
  created_at text not null,
  updated_at text not null
) strict;
create index import_run_source on import_run(source_id, seq);

create table import_row (
  seq integer primary key,
  id text not null unique,
  run_id text not null references import_run(id) on delete restrict,
  row_no integer not null,
  span_from integer,
  span_to integer,
  entity text not null check (entity in ('organisation','person')),
  organisation_id text,
  person_id text,
  raw_json text not null,
  disposition text not null check (disposition in ('create','update','unchanged','conflict','skip','problem','departed')),
  version integer not null default 1,
  created_at text not null,
  updated_at text not null
) strict;
create index import_row_run on import_row(run_id, row_no);

create table organisation (
  seq integer primary key,
  id text not null unique,
  name text not null,
  short_name text not null default '',
  organisation_type text check (organisation_type in ('municipality','region','union','patient-organisation','research','foundation','ministry','private','other')),
  cvr text not null default '',
  website text not null default '',
  language text check (language in ('da','en')),
  notes text not null default '',
  source_id text references import_source(id) on delete restrict,
  sort_key text not null default '',
  search_text text not null default '',
  deleted_at text,
  version integer not null default 1,
  created_at text not null,
  updated_at text not null
) strict;
create index organisation_sort on organisation(sort_key, seq) where deleted_at is null;
create index organisation_type_sort on organisation(organisation_type, sort_key, seq) where deleted_at is null;

create table organisation_name (
  seq integer primary key,
  id text not null unique,
  organisation_id text not null references organisation(id) on delete restrict,
  name text not null,
  kind text not null check (kind in ('former','alias','english')),
  version integer not null default 1,
  created_at text not null,
  updated_at text not null
) strict;
create index organisation_name_of on organisation_name(organisation_id);

create table organisation_domain (
  seq integer primary key,
  id text not null unique,
  organisation_id text not null references organisation(id) on delete restrict,
  domain text not null,
  status text not null default 'current' check (status in ('current','retired','typo-ok')),
  version integer not null default 1,
  created_at text not null,
  updated_at text not null
) strict;
create unique index organisation_domain_once on organisation_domain(organisation_id, domain);

create table membership (
  seq integer primary key,
  id text not null unique,
  organisation_id text not null references organisation(id) on delete restrict,
  kind text not null default 'partner' check (kind in ('founder','partner','observer','associate')),
  status text not null default 'active' check (status in ('prospect','invited','pending','active','paused','left')),
  joined_from text,
  joined_to text,
  joined_precision text not null default 'unknown' check (joined_precision in ('day','month','quarter','year','unknown')),
  joined_text text not null default '',
  left_on text,
  leave_reason text not null default '',
  version integer not null default 1,
  created_at text not null,
  updated_at text not null
) strict;
create unique index membership_open on membership(organisation_id) where left_on is null;
create index membership_of on membership(organisation_id);

create table person (
  seq integer primary key,
  id text not null unique,
  given_name text not null default '',
  family_name text not null default '',
  display_name text not null,
  honorific text not null default '',
  language text check (language in ('da','en')),
  salutation_override text not null default '',
  notes text not null default '',
  status text not null default 'active' check (status in ('active','left-field','deceased','anonymised')),
  source_id text references import_source(id) on delete restrict,
  sort_key text not null default '',
  search_text text not null default '',
  deleted_at text,
  version integer not null default 1,
  created_at text not null,
  updated_at text not null
) strict;
create index person_sort on person(sort_key, seq) where deleted_at is null;

create table affiliation (
  seq integer primary key,
  id text not null unique,
  person_id text not null references person(id) on delete restrict,
  organisation_id text not null references organisation(id) on delete restrict,
  title text not null default '',
  department text not null default '',
  position integer not null default 0,
  is_primary integer not null default 0 check (is_primary in (0,1)),
  from_on text,
  to_on text,
  end_reason text check (end_reason in ('left','moved','retired','replaced','reorganised','unconfirmed')),
  successor_affiliation_id text references affiliation(id) on delete restrict,
  source_id text references import_source(id) on delete restrict,
  version integer not null default 1,
  created_at text not null,
  updated_at text not null,
  check (from_on is null or to_on is null or from_on <= to_on)
) strict;
create index affiliation_person on affiliation(person_id, to_on);
create index affiliation_organisation on affiliation(organisation_id, to_on, position);
create unique index affiliation_primary on affiliation(organisation_id) where is_primary = 1 and to_on is null;
create index affiliation_successor on affiliation(successor_affiliation_id) where successor_affiliation_id is not null;

create table contact_point (
  seq integer primary key,
  id text not null unique,
  owner_type text not null check (owner_type in ('person','organisation','affiliation')),
  owner_id text not null,
  kind text not null check (kind in ('email','phone','web','social')),
  label text not null default 'work' check (label in ('work','mobile','direct','switchboard','private','function')),
  value_raw text not null,
  value_norm text not null,
  position integer not null default 0,
  preferred integer not null default 0 check (preferred in (0,1)),
  status text not null default 'ok' check (status in ('ok','suspect','bounced','invalid','retired')),
  source_id text references import_source(id) on delete restrict,
  version integer not null default 1,
  created_at text not null,
  updated_at text not null
) strict;
create index contact_point_owner on contact_point(owner_id, kind, position);
create index contact_point_norm on contact_point(value_norm);
create unique index contact_point_preferred on contact_point(owner_id, kind) where preferred = 1;

create table statement (
  seq integer primary key,
  id text not null unique,
  organisation_id text not null references organisation(id) on delete restrict,
  language text not null check (language in ('da','en')),
  version integer not null default 1,
  created_at text not null,
  updated_at text not null
) strict;
create unique index statement_once on statement(organisation_id, language);

create table statement_version (
  seq integer primary key,
  id text not null unique,
  statement_id text not null references statement(id) on delete restrict,
  no integer not null,
  text text not null,
  status text not null check (status in ('draft','approved','withdrawn')),
  source_id text references import_source(id) on delete restrict,
  version integer not null default 1,
  created_at text not null,
  updated_at text not null
) strict;
create unique index statement_version_no on statement_version(statement_id, no);

create table tag (
  seq integer primary key,
  id text not null unique,
  name text not null,
  sort_key text not null default '',
  search_text text not null default '',
  version integer not null default 1,
  created_at text not null,
  updated_at text not null
) strict;
create unique index tag_name on tag(search_text);

create table tagging (
  seq integer primary key,
  id text not null unique,
  tag_id text not null references tag(id) on delete restrict,
  entity text not null check (entity in ('organisation','person')),
  entity_id text not null,
  version integer not null default 1,
  created_at text not null,
  updated_at text not null
) strict;
create unique index tagging_once on tagging(entity_id, tag_id);
create index tagging_tag on tagging(tag_id);

create table consent_event (
  seq integer primary key,
  id text not null unique,
  person_id text references person(id) on delete restrict,
  address_hash text,
  purpose_id text not null references purpose(id) on delete restrict,
  status text not null check (status in ('granted','withdrawn','objected','restored')),
  channel text not null default 'other' check (channel in ('email','phone','meeting','letter','import','other')),
  occurred_at text not null,
  evidence_text text not null,
  recorded_by text references staff(id) on delete restrict,
  version integer not null default 1,
  created_at text not null,
  updated_at text not null,
  check (person_id is not null or address_hash is not null)
) strict;
create index consent_event_person on consent_event(person_id, purpose_id, seq);

create table suppression (
  seq integer primary key,
  id text not null unique,
  address_hash text not null,
  purpose_id text not null references purpose(id) on delete restrict,
  reason text not null check (reason in ('withdrawn','objected','cleaned','erased')),
  version integer not null default 1,
  created_at text not null,
  updated_at text not null
) strict;
create unique index suppression_once on suppression(address_hash, purpose_id);

create table list (
  seq integer primary key,
  id text not null unique,
  name text not null,
  kind text not null check (kind in ('static','dynamic')),
  definition_json text,
  recipient_policy text not null default 'primary-else-first' check (recipient_policy in ('all','primary-else-first')),
  sort_key text not null default '',
  search_text text not null default '',
  deleted_at text,
  version integer not null default 1,
  created_at text not null,
  updated_at text not null,
  check ((kind = 'dynamic') = (definition_json is not null))
) strict;
create unique index list_name on list(search_text) where deleted_at is null;

create table list_member (
  seq integer primary key,
  id text not null unique,
  list_id text not null references list(id) on delete restrict,
  person_id text not null references person(id) on delete restrict,
  affiliation_id text references affiliation(id) on delete restrict,
  added_by text references staff(id) on delete restrict,
  version integer not null default 1,
  created_at text not null,
  updated_at text not null
) strict;
create unique index list_member_once on list_member(list_id, person_id);
create index list_member_person on list_member(person_id);
create index list_member_affiliation on list_member(affiliation_id) where affiliation_id is not null;

create table template (
  seq integer primary key,
  id text not null unique,
  name text not null,
  locale text not null check (locale in ('da','en')),
  twin_template_id text references template(id) on delete restrict,
  purpose_id text not null references purpose(id) on delete restrict,
  sort_key text not null default '',
  search_text text not null default '',
  deleted_at text,
  version integer not null default 1,
  created_at text not null,
  updated_at text not null
) strict;
create unique index template_name on template(search_text) where deleted_at is null;
create index template_twin on template(twin_template_id) where twin_template_id is not null;

create table template_version (
  seq integer primary key,
  id text not null unique,
  template_id text not null references template(id) on delete restrict,
  no integer not null,
  subject text not null,
  body text not null,
  version integer not null default 1,
  created_at text not null,
  updated_at text not null
) strict;
create unique index template_version_no on template_version(template_id, no);

create table mailing (
  seq integer primary key,
  id text not null unique,
  name text not null,
  template_version_id text not null references template_version(id) on delete restrict,
  purpose_id text not null references purpose(id) on delete restrict,
  list_id text references list(id) on delete restrict,
  list_snapshot_json text not null,
  recipient_policy text not null check (recipient_policy in ('all','primary-else-first')),
  mode text not null default 'eml' check (mode in ('eml','mbox','zip','csv','xlsx','letters','labels','smtp')),
  status text not null check (status in ('draft','rendered','running','paused','done','cancelled')),
  mailed_at text not null,
  folder text,
  sort_key text not null default '',
  search_text text not null default '',
  version integer not null default 1,
  created_at text not null,
  updated_at text not null
) strict;
create index mailing_status on mailing(status, seq);
create index mailing_list on mailing(list_id) where list_id is not null;
create index mailing_template_version on mailing(template_version_id);

create table mailing_recipient (
  seq integer primary key,
  id text not null unique,
  mailing_id text not null references mailing(id) on delete restrict,
  template_version_id text not null references template_version(id) on delete restrict,
  person_id text not null references person(id) on delete restrict,
  affiliation_id text references affiliation(id) on delete restrict,
  organisation_id text references organisation(id) on delete restrict,
  to_norm text,
  to_json text not null,
  state text not null check (state in ('planned','excluded','rendered','written','held','sending','sent','unknown','failed','bounced','replied')),
  exclude_reason text,
  because_person_id text references person(id) on delete restrict,
  subject text not null default '',
  body_text text not null default '',
  rendered blob,
  message_id text,
  at text,
  version integer not null default 1,
  created_at text not null,
  updated_at text not null
) strict;
create unique index mailing_recipient_address on mailing_recipient(mailing_id, to_norm) where to_norm is not null and state <> 'excluded';
create index mailing_recipient_of on mailing_recipient(mailing_id, state, seq);
create index mailing_recipient_person on mailing_recipient(person_id);
create index mailing_recipient_because on mailing_recipient(because_person_id) where because_person_id is not null;
create index mailing_recipient_template_version on mailing_recipient(template_version_id);
create index mailing_recipient_affiliation on mailing_recipient(affiliation_id) where affiliation_id is not null;
create index mailing_recipient_organisation on mailing_recipient(organisation_id) where organisation_id is not null;

create table activity (
  seq integer primary key,
  id text not null unique,
  kind text not null check (kind in ('call','email','meeting','letter','sms','note','visit','mailing','other')),
  direction text not null default 'none' check (direction in ('in','out','none')),
  subject text not null default '',
  body text not null default '',
  occurred_at text not null,
  duration_min integer,
  outcome text check (outcome in ('reached','left-message','no-answer','replied','bounced')),
  mailing_id text references mailing(id) on delete restrict,
  author_id text references staff(id) on delete restrict,
  search_text text not null default '',
  deleted_at text,
  version integer not null default 1,
  created_at text not null,
  updated_at text not null
) strict;
create index activity_at on activity(occurred_at, seq) where deleted_at is null;
create index activity_mailing on activity(mailing_id) where mailing_id is not null;

create table activity_party (
  seq integer primary key,
  id text not null unique,
  activity_id text not null references activity(id) on delete restrict,
  person_id text references person(id) on delete restrict,
  organisation_id text references organisation(id) on delete restrict,
  affiliation_id text references affiliation(id) on delete restrict,
  role text not null default 'with' check (role in ('with','cc','mentioned')),
  version integer not null default 1,
  created_at text not null,
  updated_at text not null,
  check (person_id is not null or organisation_id is not null)
) strict;
create index activity_party_of on activity_party(activity_id);
create index activity_party_person on activity_party(person_id, activity_id) where person_id is not null;
create index activity_party_organisation on activity_party(organisation_id, activity_id) where organisation_id is not null;
create index activity_party_affiliation on activity_party(affiliation_id) where affiliation_id is not null;

create table follow_up (
  seq integer primary key,
  id text not null unique,
  title text not null,
  subject_type text not null check (subject_type in ('person','organisation')),
  subject_id text not null,
  owner_staff_id text references staff(id) on delete restrict,
  due_on text not null,
  status text not null default 'open' check (status in ('open','snoozed','done','dropped')),
  snoozed_until text,
  origin_activity_id text references activity(id) on delete restrict,
  done_activity_id text references activity(id) on delete restrict,
  version integer not null default 1,
  created_at text not null,
  updated_at text not null
) strict;
create index follow_up_due on follow_up(status, due_on);
create index follow_up_subject on follow_up(subject_id, status);
create index follow_up_origin on follow_up(origin_activity_id) where origin_activity_id is not null;
create index follow_up_done on follow_up(done_activity_id) where done_activity_id is not null;

-- Full-text: words by prefix, and inside words by trigrams, over the same folded column. The unit of work fills them (search-index.ts).
create virtual table organisation_word using fts5(search_text, content='organisation', content_rowid='seq', prefix='1 2 3', tokenize='unicode61');
create virtual table organisation_inside using fts5(search_text, content='organisation', content_rowid='seq', tokenize='trigram');
insert into organisation_word(organisation_word, rank) values ('secure-delete', 1);
insert into organisation_inside(organisation_inside, rank) values ('secure-delete', 1);
create virtual table person_word using fts5(search_text, content='person', content_rowid='seq', prefix='1 2 3', tokenize='unicode61');
create virtual table person_inside using fts5(search_text, content='person', content_rowid='seq', tokenize='trigram');
insert into person_word(person_word, rank) values ('secure-delete', 1);
insert into person_inside(person_inside, rank) values ('secure-delete', 1);
