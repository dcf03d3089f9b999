-- Refinements after the first release. What the tables hold is counted anew after each step, here for the first time by columns.

-- How long a yes to what the program brings along is a reason to keep somebody who has no role; the coordinator may say otherwise.
update purpose set retention_days = 730 where code in ('newsletter','personal') and retention_days is null;
update purpose set retention_days = 1825 where code = 'service' and retention_days is null;
