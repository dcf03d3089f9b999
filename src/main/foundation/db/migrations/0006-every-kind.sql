-- of which cards the rule of a list asks: whom those stand for is on it
alter table list add column entity text not null default 'person' check (entity in ('organisation','person','project','working_group','event','initiative'));

-- when a promise was kept or given up; until now only the entry of the log that kept it said so, or when it was last written
alter table follow_up add column done_on text;
update follow_up set done_on = coalesce(
  (select substr(a.occurred_at, 1, 10) from activity a where a.id = follow_up.done_activity_id), substr(updated_at, 1, 10))
where status in ('done','dropped');
create index follow_up_promised on follow_up(due_on, status);

-- projects have fields of the user's own, too
drop index custom_field_label;
alter table custom_field add column card text not null default 'person' check (card in ('organisation','person','project'));
update custom_field set card = entity;
alter table custom_field drop column entity;
alter table custom_field rename column card to entity;
create unique index custom_field_label on custom_field(entity, search_text);
alter table custom_value add column card text not null default 'person' check (card in ('organisation','person','project'));
update custom_value set card = entity;
alter table custom_value drop column entity;
alter table custom_value rename column card to entity;

-- what a project had and has no more, too
drop index change_removed;
create index change_removed on change(coalesce(before_json ->> 'owner_id', before_json ->> 'entity_id', before_json ->> 'organisation_id',
  before_json ->> 'project_id'), table_name) where op = 'remove';

-- a letter about an event takes its date along for the calendar, unless it was taken off
alter table mailing add column takes_date integer not null default 0 check (takes_date in (0,1));

-- who is a contact person where, without reading the roles themselves: a rule that asks for partners goes through all of them
create index affiliation_contact on affiliation(organisation_id, to_on, is_contact, person_id);
