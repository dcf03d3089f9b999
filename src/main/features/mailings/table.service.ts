import type { Context } from '#main/api/implement.ts'
import { addressLines, paperOf } from '#main/features/prints/index.ts'
import { recipientFields } from '#main/features/templates/index.ts'
import type { RecipientFields } from '#main/formats/letter/index.ts'
import { writeCsv, writeXlsx } from '#main/formats/table/index.ts'
import type { UnitOfWork } from '#main/foundation/unit-of-work.ts'
import type { Translate } from '#shared/i18n/translate.ts'
import type { Language } from '#shared/model/language.ts'
import { salutation } from '#shared/rules/salutation.ts'
import { draftsWanted } from './drafts.service.ts'
import type { RecipientRecord } from './mailings.store.ts'
import type { Made, SinkWanted } from './sink-wanted.ts'

interface Facts {
  readonly fields: RecipientFields
  readonly language: Language
  readonly address: readonly string[]
  readonly values: Readonly<Partial<Record<string, string>>>
}

/** What Word or another program merges from: a row for each recipient, a column for each field a letter can say of them. */
export async function tableBytes(
  context: Context,
  unit: UnitOfWork,
  { mailing, labels, language }: SinkWanted,
  recipients: readonly RecipientRecord[],
  as: 'csv' | 'xlsx'
): Promise<Made> {
  const { t } = paperOf(context, mailing.name, labels, language)
  const { letters, recipients: asked } = draftsWanted(unit, mailing, recipients, { phone: true, statement: true, own: true })
  const addresses = addressLines(unit, recipients)
  const rows = asked.map(({ facts, email, letter, values = {} }, at): Facts => {
    const spoken = letters[letter]?.language ?? 'da'
    return { fields: recipientFields(facts, email, spoken), language: spoken, address: addresses[at] ?? [], values }
  })
  const columns = columnsOf(t, rows)
  const cells = [columns.map(({ header }) => header), ...rows.map((row) => columns.map(({ text }) => text(row)))]
  const bytes =
    as === 'csv' ? Buffer.from(writeCsv(cells, { delimiter: ';', bom: true })) : writeXlsx([{ name: mailing.name, rows: cells }])
  return { bytes, noAddress: [], tooLong: [] }
}

interface Column {
  readonly header: string
  readonly text: (row: Facts) => string
}

function columnsOf(t: Translate, rows: readonly Facts[]): Column[] {
  // what was decided for an empty field at the check stands here too
  const column = (code: string, text: (fields: RecipientFields, language: Language) => string): Column => ({
    header: t(`letters.fields.${code}`),
    text: ({ fields, language, values }) => text(fields, language) || (values[code] ?? '')
  })
  const own = (of: 'contact' | 'partner') =>
    [...new Set(rows.flatMap(({ fields }) => Object.keys(fields[of].own ?? {})))].sort().map(
      (name): Column => ({
        header: t(`letters.ownField.${of === 'contact' ? 'person' : 'organisation'}`, { label: name.replaceAll('_', ' ') }),
        text: ({ fields, values }) => fields[of].own?.[name] || (values[`${of}.fields.${name}`] ?? '')
      })
    )
  return [
    column('contact.name', ({ contact }) => contact.name),
    column('contact.email', ({ contact }) => contact.email),
    column('greeting', greetingText),
    column('contact.firstName', ({ contact }) => contact.firstName),
    column('contact.lastName', ({ contact }) => contact.lastName),
    column('contact.title', ({ contact }) => contact.title),
    column('contact.phone', ({ contact }) => contact.phone),
    column('partner.name', ({ partner }) => partner.name),
    column('partner.type', ({ partner }) => partner.type ?? ''),
    column('partner.statement', ({ partner }) => partner.statement),
    column('partner.web', ({ partner }) => partner.web),
    { header: t('prints.address'), text: ({ address }) => address.slice(1).join('\n') },
    ...own('contact'),
    ...own('partner')
  ]
}

const greetingText = ({ greeting }: RecipientFields, language: Language): string =>
  typeof greeting === 'string' ? greeting : salutation({ ...greeting, language })
