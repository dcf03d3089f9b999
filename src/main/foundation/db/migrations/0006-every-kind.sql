-- of which cards the rule of a list asks: whom those stand for is on it
alter table list add column entity text not null default 'person' check (entity in ('organisation','person','project'));

-- when a promise was kept or given up; until now only the entry of the log that kept it said so, or when it was last written
alter table follow_up add column done_on text;
update follow_up set done_on = coalesce(
  (select substr(a.occurred_at, 1, 10) from activity a where a.id = follow_up.done_activity_id), substr(updated_at, 1, 10))
where status in ('done','dropped');
create index follow_up_promised on follow_up(due_on, status);
