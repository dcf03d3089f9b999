import type { Client } from '#shared/contract/index.ts'
import type { Review, ReviewEdit, ReviewPartner, ReviewPerson, ReviewRow } from '#shared/model/review.ts'

export interface PagePerson {
  name: string
  title?: string
  email?: string
  phone?: string
}

export interface PagePartner {
  name: string
  statement?: string
  persons: readonly PagePerson[]
}

/** Five fictional partners with seven people: none of them raises a question. */
export const alliance: readonly PagePartner[] = [
  {
    name: 'Havnens Venner',
    statement: 'Vi er med, fordi havnen skal være for alle, også for dem uden båd.',
    persons: [
      { name: 'Sofie Lund', title: 'Direktør', email: 'sofie.lund@havnensvenner.example', phone: '+45 20 00 41 01' },
      { name: 'Mikkel Holm', title: 'Projektleder', email: 'mikkel.holm@havnensvenner.example', phone: '+45 20 00 41 02' }
    ]
  },
  {
    name: 'Fonden Fælles Ansvar',
    statement: 'Ulighed begynder tidligt, og derfor begynder vi også tidligt.',
    persons: [{ name: 'Karen Dam', title: 'Programchef', email: 'karen.dam@faellesansvar.example', phone: '+45 20 00 41 03' }]
  },
  {
    name: 'Vesterå Kommune',
    statement: 'Sundhed skabes der, hvor folk bor, og dér er kommunen.',
    persons: [{ name: 'Søren Østerby', title: 'Sundhedschef', email: 'soren.osterby@vesteraa.example', phone: '+45 20 00 41 04' }]
  },
  {
    name: 'Gigtfællesskabet',
    statement: 'Smerter holder ikke fri, så det gør vi heller ikke.',
    persons: [{ name: 'Hanne Krag', title: 'Sekretariatsleder', email: 'hanne.krag@gigtfaellesskabet.example', phone: '+45 20 00 41 05' }]
  },
  {
    name: 'Region Midtvest',
    statement: 'Ingen skal rejse langt for at blive hørt.',
    persons: [
      { name: 'Signe Vinter', title: 'Kontorchef', email: 'signe.vinter@midtvest.example', phone: '+45 20 00 41 06' },
      { name: 'Peter Bang', title: 'Konsulent', email: 'peter.bang@midtvest.example', phone: '+45 20 00 41 07' }
    ]
  }
]

/** The page as a browser copies it as text. */
export function pageText(partners: readonly PagePartner[], title = 'Partnere i Havnealliancen'): string {
  const entries = partners.map(({ name, statement, persons }) =>
    [
      `• ${name}`,
      ...(statement ? [`”${statement}”`] : []),
      ...persons.flatMap((person) => [person.title, person.name, person.email, person.phone && `Tlf.: ${person.phone}`])
    ]
      .filter((line) => line !== undefined)
      .join('\n')
  )
  return [title, ...entries].join('\n\n')
}

/** The same page saved from a browser. */
export function pageHtml(partners: readonly PagePartner[], title = 'Partnere i Havnealliancen'): string {
  const block = (text: string | undefined) => (text === undefined ? '' : `<p>${text}</p>`)
  const entries = partners.map(
    ({ name, statement, persons }) =>
      `<li><h2>${name}</h2>${statement ? `<blockquote><p>”${statement}”</p></blockquote>` : ''}${persons
        .map((person) => {
          const email = person.email && `<a href="mailto:${person.email}">${person.email}</a>`
          return `<div>${block(person.title)}${block(person.name)}${block(email)}${block(person.phone && `Tlf.: ${person.phone}`)}</div>`
        })
        .join('')}</li>`
  )
  return `<!doctype html><html lang="da"><head><title>${title} - Forside</title></head><body><main><h1>${title}</h1><ul>${entries.join('')}</ul></main></body></html>`
}

/** The alliance with one partner as given; without a replacement it is not there. */
export function changed(name: string, replacement?: (partner: PagePartner) => PagePartner): readonly PagePartner[] {
  return alliance.flatMap((partner) => (partner.name === name ? (replacement ? [replacement(partner)] : []) : [partner]))
}

/** Accepts a review and gives what was done, and how often progress was told. */
export async function accept(client: Client, { id }: Pick<Review, 'id'>, signal?: AbortSignal) {
  const steps = await client.imports.commit({ id }, signal ? { signal } : {})
  for (let step = await steps.next(); ; step = await steps.next()) if (step.done) return step.value
}

/** Reads a page of partners as text and accepts it as it comes. */
export async function importPage(client: Client, partners: readonly PagePartner[], source?: string) {
  return accept(client, await client.imports.read({ text: pageText(partners), ...(source ? { source } : {}) }))
}

/** A review with everything that is asked for in pages. */
export interface WholeReview extends Review {
  readonly rows: readonly ReviewRow[]
  readonly lines: readonly string[]
}

export async function whole(client: Client, review: Review): Promise<WholeReview> {
  const { id, lineCount } = review
  const { rows, total } = await client.imports.rows({ id, limit: 1000 })
  if (rows.length < total) throw new Error('more rows than a test looks at')
  const lines = lineCount === 0 ? [] : await client.imports.lines({ id, from: 1, to: lineCount })
  return { ...review, rows, lines }
}

export const read = async (client: Client, input: Parameters<Client['imports']['read']>[0]): Promise<WholeReview> =>
  whole(client, await client.imports.read(input))

export const readPage = (client: Client, partners: readonly PagePartner[]) => read(client, { text: pageText(partners) })

export const decide = async (client: Client, { id }: Pick<Review, 'id'>, ...edits: ReviewEdit[]): Promise<WholeReview> =>
  whole(client, await client.imports.edit({ id, edits }))

export const partsOf = ({ rows }: Pick<WholeReview, 'rows'>) =>
  rows.flatMap(({ partner, persons }) => [...(partner ? [partner] : []), ...persons])

/** A partner with what its row says. */
export function partnerOf({ rows }: Pick<WholeReview, 'rows'>, name: string) {
  const found = rows.find(({ partner }) => partner?.name === name)
  if (!found?.partner) throw new Error(`no partner ${name}`)
  return { ...found.partner, persons: found.persons, attention: found.attention }
}

export function personOf({ rows }: Pick<WholeReview, 'rows'>, name: string): ReviewPerson {
  const found = rows.flatMap(({ persons }) => persons).find((person) => person.name === name)
  if (!found) throw new Error(`no person ${name}`)
  return found
}

/** "title: Direktør > Formand". */
export const fieldsOf = ({ fields }: Pick<ReviewPartner, 'fields'>): string[] =>
  fields.map((field) => `${field.field}: ${field.old} > ${field.new}${field.mine ? ' (mine)' : ''}${field.take ? '' : ' (kept)'}`)
