import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { openNew, scratchFolder } from './card-file.ts'
import { compare, timed } from './measure.ts'

const letters = 10_000
const subject = 'Partnermøde: har {{ partner.navn }} en plads ved bordet?'
const body = `{{ hilsen }}

Tak for samarbejdet i år. Den **3. december** samler vi alle partnere, og vi vil gerne have {{ partner.navn }} med.

{% if partner.begrundelse %}Da I gik med, skrev I:

> {{ partner.begrundelse | forkort: 400 }}
{% endif %}
Giv mig et ord, {{ kontakt.fornavn | default: "" }}.

Venlig hilsen
{{ afsender.navn }}
`

const app = openNew()
const { client } = app
for await (const _step of await client.file.generate({ partners: letters / 10, contacts: letters }));
const { version } = await client.settings.alliance()
await client.settings.setAlliance({ version, patch: { senderName: 'Liv Munk', senderEmail: 'liv@alliancen.example' } })
const { id: templateId } = await client.templates.create({ name: 'Invitation', subject, body, language: 'da' })
let written = 0
let round = 0

/** One mailing to everybody, written as drafts; what is timed is the merge, not the choice of recipients. */
async function merge(): Promise<number> {
  const { id } = await client.mailings.create({ selection: { by: 'query', entity: 'persons', query: '' }, templateId, policy: 'all' })
  return timed(async () => {
    written = (await client.mailings.write({ id, folder: app.outFolder(join(scratchFolder(), 'kladder')) })).written
  })
}

/** As many files of the same size, put together as text and written, with nothing looked up, checked or remembered. */
function textAndFiles(): number {
  const folder = join(scratchFolder(), `floor-${round++}`)
  mkdirSync(folder)
  const start = performance.now()
  for (let at = 0; at < letters; at++) {
    const head = `From: Liv Munk <liv@alliancen.example>\r\nTo: Person ${at} <person${at}@partner.example>\r\nSubject: Partner ${at}\r\nX-Unsent: 1\r\n\r\n`
    writeFileSync(join(folder, `${at}.eml`), `${head}${`Kære ${at}. Tak for samarbejdet i år.\r\n`.repeat(52)}`, { flag: 'wx' })
  }
  return performance.now() - start
}

await compare(
  {
    bench: 'B7',
    what: `merge ${letters} letters into .eml: rate ÷ that of putting text together and writing files`,
    must: 0.5,
    goal: 0.8,
    asRate: true,
    repeats: 3,
    more: () => ({ written })
  },
  { ours: merge, floor: textAndFiles }
)
process.stdout.write(`${JSON.stringify({ bench: 'B7', what: 'LibreOffice leg', verdict: 'skipped', why: 'not installed' })}\n`)
await app.close()
