import { cardSources, type FieldSource, sourceName } from '#main/features/records/index.ts'

const rows = (from: string, owner: string, value: string, where = '1'): Extract<FieldSource, { of: 'rows' }> => ({
  of: 'rows',
  ...{ from, where, owner, value }
})
const partners = 'project_organisation r join organisation o on o.id = r.organisation_id and o.deleted_at is null'
/** Focus areas by each of their names. */
const areas = `(select x.project_id, f.id, n.name from project_focus x join focus_area f on f.id = x.focus_area_id
  join (select id, name_da as name from focus_area union all select id, name_en from focus_area where name_en <> '') n on n.id = f.id) w`
const column = (name: string): FieldSource => ({ of: 'column', value: `j.${name}` })

/** Where the values of the fields of a project j stand. */
export const projectFields = {
  ...cardSources('j'),
  source: sourceName('j'),
  note: column('description'),
  name: { of: 'column', value: 'j.title', isSearched: true },
  formerName: rows('project_name n', 'n.project_id', 'n.name'),
  projectStatus: column('status'),
  partner: {
    ...rows(partners, 'r.project_id', 'o.name', 'r.to_on is null'),
    each: 'o.id'
  },
  projectRole: rows(partners, 'r.project_id', 'r.role', 'r.to_on is null'),
  person: {
    ...rows(
      'project_person x join person p on p.id = x.person_id and p.deleted_at is null',
      'x.project_id',
      'p.display_name',
      'x.to_on is null'
    ),
    each: 'p.id'
  },
  targetGroup: column('target_group'),
  focus: { ...rows(areas, 'w.project_id', 'w.name'), each: 'w.id' },
  started: column('period_from'),
  finished: column('period_to'),
  web: column('url'),
  outcome: column('outcome'),
  funding: column('funding'),
  tag: { ...rows('tag t join tagging x on x.tag_id = t.id', 'x.entity_id', 't.search_text'), isFolded: true }
} satisfies Record<string, FieldSource>
