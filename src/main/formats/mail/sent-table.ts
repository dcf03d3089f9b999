import { judgeEmail } from '#shared/rules/email-address.ts'
import { mailboxesIn } from '#shared/rules/mail/pasted-mail.ts'
import { readGrid } from '../table/index.ts'
import { draftOf } from './draft-of.ts'
import type { MailBox, MailDraft } from './mail-draft.ts'
import { momentOf } from './read-pasted.ts'

const columns = {
  subject: /^(?:emne|subject)$/i,
  date: /^(?:dato|date|sendt|sent|sendt den|sent on|sent date|modtaget|received|tidspunkt|time)$/i,
  to: /^(?:til|to|modtagere?|recipients?|to: ?\(?(?:address|adresse)\)?|til: ?\(?(?:adresse|address)\)?)$/i,
  toName: /^(?:to|til): ?\(?(?:name|navn)\)?$/i,
  from: /^(?:fra|from|afsender|sender|from: ?\(?address\)?|fra: ?\(?adresse\)?)$/i,
  cc: /^(?:cc|kopi|cc: ?\(?(?:address|adresse)\)?)$/i
} as const
type Column = keyof typeof columns

/** Mails that a table tells of, a line each: when, to whom, about what. There is no more to them, so no text is kept. */
export async function readSentTable(bytes: Uint8Array): Promise<MailDraft[]> {
  const { rows } = await readGrid({ bytes, kind: 'csv' })
  const [head, ...body] = rows
  const at = Object.fromEntries(
    (Object.keys(columns) as Column[]).map((name) => [name, (head ?? []).findIndex((cell) => columns[name].test(cell.trim()))])
  ) as Record<Column, number>
  if (at.subject < 0 || (at.to < 0 && at.toName < 0 && at.from < 0)) throw new Error('no table of mails')
  return body.flatMap((cells) => {
    const cell = (name: Column) => (at[name] < 0 ? '' : (cells[at[name]] ?? ''))
    const [to, from] = [peopleIn(cell('to'), cell('toName')), peopleIn(cell('from'))[0] ?? { name: '', address: '' }]
    if (to.length === 0 && from.address === '') return []
    return [
      draftOf({
        ...{ messageId: '', about: [], isAutomatic: false, text: '' },
        at: momentOf(cell('date')),
        ...{ from, to, cc: peopleIn(cell('cc')), subject: cell('subject') }
      })
    ]
  })
}

/** What Exchange calls its own people is no address: their names stand in the column beside. */
function peopleIn(written: string, names = ''): MailBox[] {
  const boxes = mailboxesIn(written).filter(({ name, address }) => address === '' || judgeEmail(address).policy !== 'reject' || name !== '')
  const isExchange = /\/o=/i.test(written)
  return boxes.length > 0 && !isExchange ? boxes : mailboxesIn(names)
}
