import { type Context, chosenFolder } from '#main/api/implement.ts'
import { optedOut } from '#main/features/consent/index.ts'
import { partnerIds } from '#main/features/partners/index.ts'
import { madePdf } from '#main/features/prints/index.ts'
import { askedToday, bothOf } from '#main/features/records/index.ts'
import { noteFile } from '#main/features/written-files/index.ts'
import type { Block } from '#main/formats/document/block.ts'
import { freePlace, newFile, OutFile } from '#main/foundation/out-file.ts'
import type { ReadUnit } from '#main/foundation/unit-of-work.ts'
import { AppError } from '#shared/errors.ts'
import { createI18n, type Translate } from '#shared/i18n/translate.ts'
import type { DirectoryOptions } from '#shared/model/directory.ts'
import type { Filter } from '#shared/model/filter.ts'
import { localDay } from '#shared/rules/calendar.ts'
import { shownPhone } from '#shared/rules/shown-phone.ts'
import { allianceName, type ListedPartner, listedPartners } from './directory.store.ts'
import { pageOf } from './page.ts'

interface Wanted extends DirectoryOptions {
  as: 'html' | 'pdf'
  place?: string | undefined
  dryRun: boolean
}

const active: Filter = { version: 2, where: { kind: 'is', field: 'status', values: ['active'] } }

/** Who is listed with what, by name; and the names of those who said no. */
function listed(unit: ReadUnit, { query, filter, ...options }: DirectoryOptions, language: 'da' | 'en') {
  const isChosen = query.trim() !== '' || filter !== undefined
  const ids = partnerIds(unit.db, askedToday(unit, bothOf(unit.db, 'organisation', { query, filter: isChosen ? filter : active })))
  const partners = listedPartners(unit.db, ids, language)
  const people = partners.flatMap((partner) => partner.people)
  const no = optedOut(
    unit.db,
    people.map(({ id }) => id),
    options.purpose
  )
  const wanted = (partner: ListedPartner) =>
    partner.people
      .filter(({ id, isPrimary }) => !no.has(id) && (options.people === 'all' || (options.people === 'primary' && isPrimary === 1)))
      .map((person) => ({ ...person, emails: options.emails ? person.emails : [], phones: options.phones ? person.phones : [] }))
  return {
    partners: partners.map((partner) => ({
      ...partner,
      statement: options.statements ? partner.statement : '',
      people: wanted(partner)
    })),
    left: options.people === 'none' ? [] : [...new Set(people.filter(({ id }) => no.has(id)).map(({ name }) => name))]
  }
}

/** The list as a file. Throws directory.empty, file.exists, out.*. */
export async function makeDirectory(context: Context, wanted: Wanted, signal?: AbortSignal) {
  const language = wanted.language ?? context.settings.read().language ?? context.language
  const { t } = createI18n(language)
  const { partners, left, alliance } = context.session.read((unit) => ({
    ...listed(unit, wanted, language),
    alliance: allianceName(unit.db)
  }))
  if (partners.length === 0) throw new AppError('directory.empty')
  const persons = partners.reduce((sum, { people }) => sum + people.length, 0)
  const said = { partners: partners.length, persons, left }
  if (wanted.dryRun) return { ...said, file: null }
  const title = alliance === '' ? t('directory.title') : t('directory.titleOf', { alliance })
  const about = { title, author: alliance, at: context.now(), language }
  const lead = t('directory.lead', { count: partners.length })
  const bytes =
    wanted.as === 'html'
      ? Buffer.from(pageOf(partners, { language, title, lead }))
      : (
          await madePdf(
            { kind: 'document', about, title, subtitle: lead, footer: footerOf(t), blocks: partners.flatMap(blocksOf) },
            persons,
            signal
          )
        ).bytes
  return { ...said, file: await kept(context, wanted, bytes, { name: t('directory.title'), persons }) }
}

const footerOf = (t: Translate) => t('reports.page', { page: '{page}', pages: '{pages}' })

function blocksOf({ name, statement, people }: ListedPartner): Block[] {
  return [
    { kind: 'heading', level: 3, text: name },
    ...(statement === '' ? [] : [{ kind: 'text', text: `”${statement}”` } as const]),
    ...people.map((person): Block => {
      const reach = [...person.emails, ...person.phones.map(shownPhone)].join(' · ')
      return { kind: 'card', name: person.name, lines: [person.title, reach].filter(Boolean) }
    })
  ]
}

async function kept(context: Context, { as, place }: Wanted, bytes: Uint8Array, { name, persons }: { name: string; persons: number }) {
  const named = chosenFolder(context, place)
  const out = new OutFile(named === undefined ? freePlace(context.home, `${localDay(context.now())} ${name}`, `.${as}`) : newFile(named))
  try {
    out.write(bytes)
    const { id } = await context.session.write({ key: 'file.written' }, (unit) => ({
      id: noteFile(unit, { path: out.path, kind: 'directory', mailingId: null, persons })
    }))
    out.finish()
    return { id, path: out.path }
  } catch (error) {
    out.takeBack()
    throw error
  }
}
