-- Schema 5: the alliance itself, projects, groups, events, initiatives, and the account of it.

alter table alliance add column short_name text not null default '';
alter table alliance add column term_from text;
alter table alliance add column term_to text;
alter table alliance add column is_admission_open integer not null default 1 check (is_admission_open in (0,1));
alter table alliance add column vision text not null default '';
alter table alliance add column goals text not null default '';
alter table alliance add column secretariat text not null default '';
-- month in which the year of the account begins
alter table alliance add column fiscal_year_start integer not null default 1 check (fiscal_year_start between 1 and 12);

-- who speaks for the alliance, without being anybody's contact person
create table alliance_person (
  seq integer primary key,
  id text not null unique,
  person_id text not null references person(id) on delete restrict,
  role text not null check (role in ('initiator','chair','deputy','board','secretariat','spokesperson')),
  title text not null default '',
  from_on text,
  to_on text,
  version integer not null default 1,
  created_at text not null,
  updated_at text not null
) strict;
create unique index alliance_person_once on alliance_person(person_id, role, ifnull(from_on, ''));

-- what somebody has said there are, beside what is counted
create table stated_total (
  seq integer primary key,
  id text not null unique,
  subject text not null check (subject in ('partners','contacts','projects','working-groups','events','initiatives')),
  total integer not null check (total >= 0),
  stated_on text,
  source text not null default '',
  version integer not null default 1,
  created_at text not null,
  updated_at text not null
) strict;

-- a role that makes nobody a contact person: director of a partner, quoted, but not written to
alter table affiliation add column is_contact integer not null default 1 check (is_contact in (0,1));

-- until now a year of joining was only text, and who had left had left at a time that nobody asked for
update membership set joined_from = joined_text || '-01-01', joined_to = joined_text || '-12-31', joined_precision = 'year'
where joined_from is null and joined_text glob '[12][0-9][0-9][0-9]';
update membership set left_on = substr(updated_at, 1, 10) where status = 'left' and left_on is null;

create table focus_area (
  seq integer primary key,
  id text not null unique,
  parent_id text references focus_area(id) on delete restrict,
  name_da text not null,
  name_en text not null default '',
  position integer not null default 0,
  sort_key text not null default '',
  search_text text not null default '',
  version integer not null default 1,
  created_at text not null,
  updated_at text not null,
  check (parent_id is null or parent_id <> id)
) strict;
create unique index focus_area_name on focus_area(ifnull(parent_id, ''), search_text);
create index focus_area_parent on focus_area(parent_id) where parent_id is not null;

create table organisation_focus (
  seq integer primary key,
  id text not null unique,
  organisation_id text not null references organisation(id) on delete restrict,
  focus_area_id text not null references focus_area(id) on delete restrict,
  from_on text,
  to_on text,
  version integer not null default 1,
  created_at text not null,
  updated_at text not null
) strict;
create unique index organisation_focus_once on organisation_focus(organisation_id, focus_area_id, ifnull(from_on, ''));
create index organisation_focus_area on organisation_focus(focus_area_id);

-- what a partner has promised to do
create table goal (
  seq integer primary key,
  id text not null unique,
  organisation_id text not null references organisation(id) on delete restrict,
  text text not null,
  status text not null default 'planned' check (status in ('planned','under-way','reached','dropped')),
  due_on text,
  result text not null default '',
  evidence text not null default '',
  evidence_attachment_id text references attachment(id) on delete restrict,
  search_text text not null default '',
  version integer not null default 1,
  created_at text not null,
  updated_at text not null
) strict;
create index goal_of on goal(organisation_id);
create index goal_evidence on goal(evidence_attachment_id) where evidence_attachment_id is not null;

-- words of a person, apart from the statement of the partner
create table quotation (
  seq integer primary key,
  id text not null unique,
  person_id text not null references person(id) on delete restrict,
  affiliation_id text references affiliation(id) on delete restrict,
  text text not null,
  title_text text not null default '',
  said_on text,
  source text not null default '',
  url text not null default '',
  language text check (language in ('da','en')),
  search_text text not null default '',
  version integer not null default 1,
  created_at text not null,
  updated_at text not null
) strict;
create index quotation_of on quotation(person_id);
create index quotation_role on quotation(affiliation_id) where affiliation_id is not null;

create table project (
  seq integer primary key,
  id text not null unique,
  title text not null,
  short_title text not null default '',
  status text not null default 'running' check (status in ('idea','planned','running','paused','finished','stopped')),
  target_group text not null default '',
  aim text not null default '',
  summary text not null default '',
  description text not null default '',
  period_from text,
  period_to text,
  period_precision text not null default 'unknown' check (period_precision in ('day','month','quarter','year','unknown')),
  period_text text not null default '',
  is_extended integer not null default 0 check (is_extended in (0,1)),
  url text not null default '',
  links_json text not null default '[]',
  outcome text not null default '',
  effect text not null default '',
  funding text not null default '',
  source_id text references import_source(id) on delete restrict,
  sort_key text not null default '',
  search_text text not null default '',
  deleted_at text,
  version integer not null default 1,
  created_at text not null,
  updated_at text not null
) strict;
create index project_sort on project(sort_key, seq) where deleted_at is null;
create index project_status_sort on project(status, sort_key, seq) where deleted_at is null;
create index project_source on project(source_id) where source_id is not null;

-- also known as
create table project_name (
  seq integer primary key,
  id text not null unique,
  project_id text not null references project(id) on delete restrict,
  name text not null,
  version integer not null default 1,
  created_at text not null,
  updated_at text not null
) strict;
create index project_name_of on project_name(project_id);

create table project_organisation (
  seq integer primary key,
  id text not null unique,
  project_id text not null references project(id) on delete restrict,
  organisation_id text not null references organisation(id) on delete restrict,
  role text not null default 'partner' check (role in ('lead','initiator','partner','funder','evaluator','host')),
  from_on text,
  to_on text,
  note text not null default '',
  version integer not null default 1,
  created_at text not null,
  updated_at text not null
) strict;
create unique index project_organisation_once on project_organisation(project_id, organisation_id, role, ifnull(from_on, ''));
create index project_organisation_of on project_organisation(organisation_id);

create table project_person (
  seq integer primary key,
  id text not null unique,
  project_id text not null references project(id) on delete restrict,
  person_id text not null references person(id) on delete restrict,
  affiliation_id text references affiliation(id) on delete restrict,
  role text not null default 'contact' check (role in ('contact','lead','evaluator')),
  position integer not null default 0,
  from_on text,
  to_on text,
  version integer not null default 1,
  created_at text not null,
  updated_at text not null
) strict;
create unique index project_person_once on project_person(project_id, person_id, role, ifnull(from_on, ''));
create index project_person_of on project_person(person_id);
create index project_person_role on project_person(affiliation_id) where affiliation_id is not null;

create table project_focus (
  seq integer primary key,
  id text not null unique,
  project_id text not null references project(id) on delete restrict,
  focus_area_id text not null references focus_area(id) on delete restrict,
  version integer not null default 1,
  created_at text not null,
  updated_at text not null
) strict;
create unique index project_focus_once on project_focus(project_id, focus_area_id);
create index project_focus_area on project_focus(focus_area_id);

-- of the alliance, or of a project
create table milestone (
  seq integer primary key,
  id text not null unique,
  project_id text references project(id) on delete restrict,
  title text not null,
  due_on text,
  done_on text,
  status text not null default 'planned' check (status in ('planned','done','dropped')),
  owner_person_id text references person(id) on delete restrict,
  note text not null default '',
  source text not null default '',
  search_text text not null default '',
  version integer not null default 1,
  created_at text not null,
  updated_at text not null
) strict;
create index milestone_project on milestone(project_id) where project_id is not null;
create index milestone_owner on milestone(owner_person_id) where owner_person_id is not null;

create table working_group (
  seq integer primary key,
  id text not null unique,
  name text not null,
  mandate text not null default '',
  status text not null default 'active' check (status in ('active','paused','closed')),
  from_on text,
  to_on text,
  note text not null default '',
  sort_key text not null default '',
  search_text text not null default '',
  deleted_at text,
  version integer not null default 1,
  created_at text not null,
  updated_at text not null
) strict;
create index working_group_sort on working_group(sort_key, seq) where deleted_at is null;

-- the seat belongs to the organisation: whoever sits on it may be followed by another; nobody sits on a vacant one
create table seat (
  seq integer primary key,
  id text not null unique,
  working_group_id text not null references working_group(id) on delete restrict,
  organisation_id text references organisation(id) on delete restrict,
  person_id text references person(id) on delete restrict,
  affiliation_id text references affiliation(id) on delete restrict,
  function text not null default 'member' check (function in ('chair','deputy','member','substitute','secretary')),
  from_on text,
  to_on text,
  note text not null default '',
  version integer not null default 1,
  created_at text not null,
  updated_at text not null,
  check (organisation_id is not null or person_id is not null)
) strict;
create index seat_of on seat(working_group_id);
create index seat_organisation on seat(organisation_id) where organisation_id is not null;
create index seat_person on seat(person_id) where person_id is not null;
create index seat_role on seat(affiliation_id) where affiliation_id is not null;

create table event (
  seq integer primary key,
  id text not null unique,
  kind text not null default 'partner-meeting' check (kind in ('partner-meeting','morning-talk','seminar','conference','board','other')),
  title text not null,
  -- UTC, to the minute
  starts_at text not null,
  ends_at text,
  place text not null default '',
  link text not null default '',
  description text not null default '',
  signup_deadline text,
  capacity integer check (capacity > 0),
  status text not null default 'planned' check (status in ('planned','held','cancelled')),
  working_group_id text references working_group(id) on delete restrict,
  project_id text references project(id) on delete restrict,
  sort_key text not null default '',
  search_text text not null default '',
  deleted_at text,
  version integer not null default 1,
  created_at text not null,
  updated_at text not null
) strict;
create index event_starts on event(starts_at, seq) where deleted_at is null;
create index event_sort on event(sort_key, seq) where deleted_at is null;
create index event_group on event(working_group_id) where working_group_id is not null;
create index event_project on event(project_id) where project_id is not null;

create table event_participant (
  seq integer primary key,
  id text not null unique,
  event_id text not null references event(id) on delete restrict,
  person_id text references person(id) on delete restrict,
  organisation_id text references organisation(id) on delete restrict,
  affiliation_id text references affiliation(id) on delete restrict,
  status text not null default 'listed' check (status in ('listed','invited','accepted','declined','maybe','attended','no-show')),
  note text not null default '',
  invited_at text,
  responded_at text,
  version integer not null default 1,
  created_at text not null,
  updated_at text not null,
  check (person_id is not null or organisation_id is not null)
) strict;
create unique index event_participant_once on event_participant(event_id, ifnull(person_id, organisation_id));
create index event_participant_person on event_participant(person_id) where person_id is not null;
create index event_participant_organisation on event_participant(organisation_id) where organisation_id is not null;
create index event_participant_role on event_participant(affiliation_id) where affiliation_id is not null;

-- attendance is one entry of the log
alter table activity add column event_id text references event(id) on delete restrict;
create index activity_event on activity(event_id) where event_id is not null;

-- what several did together towards somebody outside: a call, a letter, an op-ed
create table initiative (
  seq integer primary key,
  id text not null unique,
  kind text not null default 'call' check (kind in ('call','letter','op-ed','statement','other')),
  title text not null,
  -- one a line
  addressees text not null default '',
  date_from text,
  date_to text,
  date_precision text not null default 'unknown' check (date_precision in ('day','month','quarter','year','unknown')),
  date_text text not null default '',
  -- how many took part where they are not known by name
  stated_participants integer check (stated_participants > 0),
  body text not null default '',
  outcome text not null default '',
  url text not null default '',
  sign_on_id text references sign_on(id) on delete restrict,
  sign_on_text_id text references sign_on_text(id) on delete restrict,
  sort_key text not null default '',
  search_text text not null default '',
  deleted_at text,
  version integer not null default 1,
  created_at text not null,
  updated_at text not null
) strict;
create index initiative_sort on initiative(sort_key, seq) where deleted_at is null;
create index initiative_sign_on on initiative(sign_on_id) where sign_on_id is not null;
create index initiative_text on initiative(sign_on_text_id) where sign_on_text_id is not null;

create table initiative_participant (
  seq integer primary key,
  id text not null unique,
  initiative_id text not null references initiative(id) on delete restrict,
  organisation_id text references organisation(id) on delete restrict,
  person_id text references person(id) on delete restrict,
  name_text text not null default '',
  version integer not null default 1,
  created_at text not null,
  updated_at text not null,
  check (organisation_id is not null or person_id is not null or name_text <> '')
) strict;
create unique index initiative_participant_once on initiative_participant(initiative_id, ifnull(organisation_id, ''), ifnull(person_id, ''), name_text);
create index initiative_participant_organisation on initiative_participant(organisation_id) where organisation_id is not null;
create index initiative_participant_person on initiative_participant(person_id) where person_id is not null;

-- what an entry of the log is about, beside whom it is with
create table activity_link (
  seq integer primary key,
  id text not null unique,
  activity_id text not null references activity(id) on delete restrict,
  entity text not null check (entity in ('project','working_group','event','initiative','sign_on','goal')),
  entity_id text not null,
  version integer not null default 1,
  created_at text not null,
  updated_at text not null
) strict;
create unique index activity_link_once on activity_link(activity_id, entity_id);
create index activity_link_of on activity_link(entity_id);

-- the account of a year, put together from chapters; run again next year
create table annual_account (
  seq integer primary key,
  id text not null unique,
  title text not null,
  period_from text not null,
  period_to text not null,
  language text not null default 'da' check (language in ('da','en')),
  sort_key text not null default '',
  search_text text not null default '',
  deleted_at text,
  version integer not null default 1,
  created_at text not null,
  updated_at text not null,
  check (period_from <= period_to)
) strict;

create table annual_account_chapter (
  seq integer primary key,
  id text not null unique,
  annual_account_id text not null references annual_account(id) on delete restrict,
  kind text not null,
  is_included integer not null default 1 check (is_included in (0,1)),
  heading text not null default '',
  text text not null default '',
  definition_json text not null default '{}',
  position integer not null default 0,
  version integer not null default 1,
  created_at text not null,
  updated_at text not null
) strict;
create index annual_account_chapter_of on annual_account_chapter(annual_account_id, position);

-- what belongs to cards belongs to projects, groups, events and initiatives as well; a column takes its check with it when it goes
drop index attachment_link_once;
alter table attachment_link add column kind text not null default 'person'
  check (kind in ('organisation','person','project','working_group','event','initiative'));
update attachment_link set kind = entity;
alter table attachment_link drop column entity;
alter table attachment_link rename column kind to entity;
create unique index attachment_link_once on attachment_link(entity_id, attachment_id);

alter table tagging add column kind text not null default 'person'
  check (kind in ('organisation','person','project','working_group','event','initiative'));
update tagging set kind = entity;
alter table tagging drop column entity;
alter table tagging rename column kind to entity;

alter table follow_up add column subject text not null default 'person'
  check (subject in ('person','organisation','project','working_group','event','initiative'));
update follow_up set subject = subject_type;
alter table follow_up drop column subject_type;
alter table follow_up rename column subject to subject_type;

drop index saved_view_name;
alter table saved_view add column kind text not null default 'person'
  check (kind in ('person','organisation','project','working_group','event','initiative'));
update saved_view set kind = entity;
alter table saved_view drop column entity;
alter table saved_view rename column kind to entity;
create unique index saved_view_name on saved_view(entity, search_text);

drop index external_ref_once;
alter table external_ref add column card text not null default 'person' check (card in ('organisation','person','project'));
update external_ref set card = entity;
alter table external_ref drop column entity;
alter table external_ref rename column card to entity;
create unique index external_ref_once on external_ref(entity, kind, key, ifnull(source_id, ''));

alter table import_row add column card text not null default 'person' check (card in ('organisation','person','project'));
update import_row set card = entity;
alter table import_row drop column entity;
alter table import_row rename column card to entity;
alter table import_row add column project_id text;

-- files of the letter whose bytes are kept once, and where in it they go
alter table mailing_recipient add column files_json text not null default '[]';
create index mailing_recipient_files on mailing_recipient(id) where files_json <> '[]';

alter table mailing add column about text check (about in ('sign_on','verification','event','initiative'));
update mailing set about = about_type;
alter table mailing drop column about_type;
alter table mailing rename column about to about_type;

create virtual table project_word using fts5(search_text, content='project', content_rowid='seq', prefix='1 2 3', tokenize='unicode61');
create virtual table project_inside using fts5(search_text, content='project', content_rowid='seq', tokenize='trigram');
insert into project_word(project_word, rank) values ('secure-delete', 1);
insert into project_inside(project_inside, rank) values ('secure-delete', 1);
