import { mentionsIn } from '#shared/rules/mentions/mentions.ts'
import { type Hit, keyOf as rowKey, type Traces } from './traces.service.ts'

/** Names a text, by ids alone. */
export const hitKey = ({ table, id, column }: Pick<Hit, 'table' | 'id' | 'column'>): string => `${table} ${id} ${column}`

/** Nobody looks at these: the person is taken out of them without asking. */
const silent: ReadonlySet<string> = new Set([
  'change',
  'import_row',
  'import_run',
  'import_source',
  'external_ref',
  'card_extra',
  'app_setting',
  'mailing_recipient',
  'written_file',
  'gdpr_case'
])

/** What others said, or what was printed under their names, is theirs: it stays unless it is said otherwise. */
const stays: ReadonlySet<string> = new Set([
  'sign_on_response.signatory_name',
  'sign_on_response.signatory_title',
  'sign_on_response.organisation_text',
  'sign_on_text.body',
  'statement_version.text',
  'organisation.name',
  'organisation.short_name',
  'organisation_name.name',
  'initiative_participant.name_text',
  'annual_account_chapter.text'
])

export const isSilent = ({ table }: Pick<Hit, 'table'>): boolean => silent.has(table)
export const keepsByItself = ({ table, column }: Pick<Hit, 'table' | 'column'>): boolean => stays.has(`${table}.${column}`)

/** What was said of the texts, by their keys. */
export interface Decisions {
  readonly keep: readonly string[]
  readonly blank: readonly string[]
}

/** Those out of which the person is taken. Where somebody else is called the same, what nobody looks at is only asked for addresses. */
export function toBlank({ hits, called, namesakes, rows }: Traces, { keep, blank }: Decisions): Hit[] {
  const [kept, blanked] = [new Set(keep), new Set(blank)]
  const own = new Set(rows.filter(({ own }) => own).map(rowKey))
  const sure = { ...called, names: [] }
  return hits.filter((hit) => {
    if (own.has(rowKey(hit))) return false
    if (isSilent(hit)) return namesakes === 0 || mentionsIn(hit.text, sure).length > 0
    return keepsByItself(hit) ? blanked.has(hitKey(hit)) : !kept.has(hitKey(hit))
  })
}
