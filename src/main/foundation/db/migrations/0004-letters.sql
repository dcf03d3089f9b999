-- Schema 4: lists with pins, purposes of one's own, letters with attachments, every way of putting them out, and rounds.

-- purposes of one's own beside those that are built in
alter table purpose add column name text not null default '';
alter table purpose add column description text not null default '';
alter table purpose add column legal_basis text check (legal_basis in ('legitimate-interest','consent','contract'));
alter table purpose add column sort_key text not null default '';
alter table purpose add column search_text text not null default '';
alter table purpose add column deleted_at text;

alter table consent_event add column attachment_id text references attachment(id) on delete restrict;
create index consent_event_attachment on consent_event(attachment_id) where attachment_id is not null;

-- a column takes its check with it when it goes
alter table list add column policy text not null default 'primary-else-first'
  check (policy in ('all','primary','primary-else-first','one-mail','function-mailbox'));
update list set policy = recipient_policy;
alter table list drop column recipient_policy;
alter table list rename column policy to recipient_policy;
alter table list add column purpose_id text references purpose(id) on delete restrict;
alter table list add column note text not null default '';
alter table list add column archived_at text;
create index list_purpose on list(purpose_id) where purpose_id is not null;

-- put on or taken off by hand, beside what the rule says; one of a role ends with the role
create table list_pin (
  seq integer primary key,
  id text not null unique,
  list_id text not null references list(id) on delete restrict,
  person_id text not null references person(id) on delete restrict,
  affiliation_id text references affiliation(id) on delete restrict,
  mode text not null check (mode in ('include','exclude')),
  reason text not null default '',
  expires_on text,
  added_by text references staff(id) on delete restrict,
  version integer not null default 1,
  created_at text not null,
  updated_at text not null
) strict;
create unique index list_pin_once on list_pin(list_id, person_id);
create index list_pin_person on list_pin(person_id);
create index list_pin_affiliation on list_pin(affiliation_id) where affiliation_id is not null;

-- whoever is on the other list is not on this one
create table list_exclusion (
  seq integer primary key,
  id text not null unique,
  list_id text not null references list(id) on delete restrict,
  excluded_list_id text not null references list(id) on delete restrict,
  version integer not null default 1,
  created_at text not null,
  updated_at text not null,
  check (list_id <> excluded_list_id)
) strict;
create unique index list_exclusion_once on list_exclusion(list_id, excluded_list_id);
create index list_exclusion_of on list_exclusion(excluded_list_id);

alter table template add column channel text not null default 'email' check (channel in ('email','letter'));
-- which of the letters that come with the program it was made from
alter table template add column built_in text;
alter table template_version add column signature text not null default '';

-- file: goes to everybody; rule: the file of the partner or person whose name follows from the pattern; event: a date for the calendar
create table template_attachment (
  seq integer primary key,
  id text not null unique,
  template_version_id text not null references template_version(id) on delete restrict,
  kind text not null check (kind in ('file','rule','event')),
  attachment_id text references attachment(id) on delete restrict,
  definition_json text not null default '{}',
  position integer not null default 0,
  version integer not null default 1,
  created_at text not null,
  updated_at text not null,
  check ((kind = 'file') = (attachment_id is not null))
) strict;
create index template_attachment_of on template_attachment(template_version_id, position);
create index template_attachment_file on template_attachment(attachment_id) where attachment_id is not null;

alter table alliance add column sender_signature text not null default '';
alter table alliance add column sender_address text not null default '';
-- where mail is handed in; the password is never here
alter table alliance add column smtp_host text not null default '';
alter table alliance add column smtp_port integer not null default 587;
alter table alliance add column smtp_user text not null default '';

alter table mailing add column policy text not null default 'primary-else-first'
  check (policy in ('all','primary','primary-else-first','one-mail','function-mailbox'));
update mailing set policy = recipient_policy;
alter table mailing drop column recipient_policy;
alter table mailing rename column policy to recipient_policy;
alter table mailing add column out text not null default 'eml'
  check (out in ('eml','mbox','zip','csv','xlsx','letters','labels','badges','call-sheet','smtp'));
update mailing set out = mode;
alter table mailing drop column mode;
alter table mailing rename column out to mode;
-- what it is about: a sign-on or verification round whose rows follow from what is sent
alter table mailing add column about_type text check (about_type in ('sign_on','verification'));
alter table mailing add column about_id text;
-- a second round to those who have not answered the first
alter table mailing add column follows_id text references mailing(id) on delete restrict;
-- messages a minute
alter table mailing add column throttle integer check (throttle > 0);
alter table mailing add column started_at text;
alter table mailing add column finished_at text;
create index mailing_about on mailing(about_id) where about_id is not null;
create index mailing_follows on mailing(follows_id) where follows_id is not null;

alter table mailing_recipient add column cc_json text not null default '[]';
-- what was decided at the check: values for empty fields, by field
alter table mailing_recipient add column values_json text not null default '{}';
alter table mailing_recipient add column attempt integer not null default 0;
-- what the mail server said last
alter table mailing_recipient add column failure text;

-- files with somebody's data that were written outside of the card file, so that they can be named when the person is erased
create table written_file (
  seq integer primary key,
  id text not null unique,
  path text not null,
  kind text not null,
  mailing_id text references mailing(id) on delete restrict,
  persons integer not null,
  version integer not null default 1,
  created_at text not null,
  updated_at text not null
) strict;
create index written_file_mailing on written_file(mailing_id) where mailing_id is not null;

create table sign_on (
  seq integer primary key,
  id text not null unique,
  title text not null,
  addressee text not null default '',
  -- to the minute, UTC
  deadline_at text not null,
  minimum integer check (minimum > 0),
  status text not null default 'open' check (status in ('open','closed')),
  published_on text,
  sort_key text not null default '',
  search_text text not null default '',
  deleted_at text,
  version integer not null default 1,
  created_at text not null,
  updated_at text not null
) strict;

create table sign_on_text (
  seq integer primary key,
  id text not null unique,
  sign_on_id text not null references sign_on(id) on delete restrict,
  no integer not null,
  body text not null,
  attachment_id text references attachment(id) on delete restrict,
  changed text not null default '',
  is_substantial integer not null default 1 check (is_substantial in (0,1)),
  version integer not null default 1,
  created_at text not null,
  updated_at text not null
) strict;
create unique index sign_on_text_no on sign_on_text(sign_on_id, no);
create index sign_on_text_attachment on sign_on_text(attachment_id) where attachment_id is not null;

-- one row for each who is asked or signs; the texts are as they are printed and stay so
create table sign_on_response (
  seq integer primary key,
  id text not null unique,
  sign_on_id text not null references sign_on(id) on delete restrict,
  organisation_id text references organisation(id) on delete restrict,
  asked_affiliation_id text references affiliation(id) on delete restrict,
  signatory_person_id text references person(id) on delete restrict,
  signatory_name text not null default '',
  signatory_title text not null default '',
  organisation_text text not null default '',
  status text not null default 'not-asked' check (status in ('not-asked','asked','reminded','yes','yes-reserved','no')),
  text_id text references sign_on_text(id) on delete restrict,
  reservation text not null default '',
  responded_at text,
  channel text check (channel in ('email','phone','meeting','letter','other')),
  evidence_activity_id text references activity(id) on delete restrict,
  version integer not null default 1,
  created_at text not null,
  updated_at text not null
) strict;
create unique index sign_on_response_once on sign_on_response(sign_on_id, ifnull(organisation_id, id), ifnull(signatory_person_id, ''), signatory_name);
create index sign_on_response_organisation on sign_on_response(organisation_id) where organisation_id is not null;
create index sign_on_response_asked on sign_on_response(asked_affiliation_id) where asked_affiliation_id is not null;
create index sign_on_response_signatory on sign_on_response(signatory_person_id) where signatory_person_id is not null;
create index sign_on_response_text on sign_on_response(text_id) where text_id is not null;
create index sign_on_response_evidence on sign_on_response(evidence_activity_id) where evidence_activity_id is not null;

create table verification (
  seq integer primary key,
  id text not null unique,
  title text not null,
  due_on text,
  status text not null default 'open' check (status in ('open','closed')),
  sort_key text not null default '',
  search_text text not null default '',
  deleted_at text,
  version integer not null default 1,
  created_at text not null,
  updated_at text not null
) strict;

create table verification_partner (
  seq integer primary key,
  id text not null unique,
  verification_id text not null references verification(id) on delete restrict,
  organisation_id text not null references organisation(id) on delete restrict,
  asked_affiliation_id text references affiliation(id) on delete restrict,
  status text not null default 'not-asked' check (status in ('not-asked','asked','reminded','confirmed','corrected')),
  answered_at text,
  version integer not null default 1,
  created_at text not null,
  updated_at text not null
) strict;
create unique index verification_partner_once on verification_partner(verification_id, organisation_id);
create index verification_partner_organisation on verification_partner(organisation_id);
create index verification_partner_asked on verification_partner(asked_affiliation_id) where asked_affiliation_id is not null;

-- a value that was confirmed carries the day
alter table contact_point add column verified_on text;
alter table statement_version add column verified_on text;
