import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { App } from '#main/app.ts'
import { quotedPrintable } from '#main/formats/eml/quoted-printable.ts'
import invitation from '../resources/templates/invitation.da.md?raw'
import { cardFile, openCopy, scratchFolder } from './card-file.ts'
import { compare, timed } from './measure.ts'

const letters = 10_000
/** LibreOffice takes too long for more. */
const fewer = 1000

/** The product over persons enough, with a sender and the sample letter. */
async function openWithLetter(path: string): Promise<{ app: App; templateId: string }> {
  const app = openCopy(path)
  const { version } = await app.client.settings.alliance()
  await app.client.settings.setAlliance({ version, patch: { senderName: 'Bo Ek', senderEmail: 'bo@alliancen.example' } })
  const letter = await app.client.templates.read({ text: invitation })
  const { id } = await app.client.templates.create({ ...letter, name: 'Invitation', purpose: 'newsletter' })
  return { app, templateId: id }
}

/** From the selection to the last draft. Gives the folder. */
async function merge(app: App, templateId: string, limit = letters): Promise<string> {
  const { id } = await app.client.mailings.create({ selection: { by: 'query', entity: 'persons', query: '' }, templateId, policy: 'all' })
  const { written, folder } = await app.client.mailings.write({ id, limit })
  if (written !== limit || folder === null) throw new Error(`${written} letters instead of ${limit}`)
  return folder
}

const parts = /^(.*?\r\n\r\n)(.*?)(\r\n--.*?\r\n\r\n)(.*?)(\r\n--[^\r]*--\r\n)$/s

/** A draft as somebody would have it who writes it by hand: its two texts, and the fixed lines around them. */
function draftIn(folder: string, name: string) {
  const bytes = readFileSync(join(folder, name), 'latin1')
  const bodyAt = bytes.indexOf('\r\n--')
  const [, top = '', text = '', middle = '', html = '', end = ''] = parts.exec(bytes.slice(bodyAt)) ?? []
  return { name, bytes, head: bytes.slice(0, bodyAt) + top, text: plain(text), middle, html: plain(html), end }
}

const plain = (quoted: string) =>
  Buffer.from(
    quoted.replace(/=\r\n/g, '').replace(/=([0-9A-F]{2})/g, (_all, octet: string) => String.fromCharCode(Number.parseInt(octet, 16))),
    'latin1'
  )
    .toString('utf8')
    .replaceAll('\r\n', '\n')

type Draft = ReturnType<typeof draftIn>
const bytesOf = ({ head, text, middle, html, end }: Draft) =>
  head + quotedPrintable(text).toString('latin1') + middle + quotedPrintable(html).toString('latin1') + end

/** The same bytes from texts that are filled in already: encoded, put together, written. */
function writeByHand(drafts: readonly Draft[]): void {
  const folder = scratchFolder()
  for (const draft of drafts) writeFileSync(join(folder, draft.name), bytesOf(draft), 'latin1')
}

const path = await cardFile(letters * 1.1)
const first = await openWithLetter(path)
const folder = await merge(first.app, first.templateId)
const drafts = readdirSync(folder).map((name) => draftIn(folder, name))
if (drafts.some((draft) => bytesOf(draft) !== draft.bytes)) throw new Error('not the same bytes')
await first.app.close()

await compare(
  {
    bench: 'B7',
    what: `merge of ${letters} .eml, from the selection to the last file: rate ÷ encoding and writing the same bytes`,
    must: 0.5,
    goal: 0.8,
    asRate: true,
    repeats: 7
  },
  {
    ours: async () => {
      const { app, templateId } = await openWithLetter(path)
      spawnSync('sync')
      const time = await timed(() => merge(app, templateId))
      // the files stay until the end: taking away thousands keeps the disk busy for seconds
      await app.close()
      return time
    },
    floor: () => {
      spawnSync('sync')
      return timed(() => writeByHand(drafts))
    }
  }
)

const script = resolve(import.meta.dirname, '../../../../bench/libreoffice-merge.py')
/** That of the system has what talks to LibreOffice. */
const python = ['python3', '/usr/bin/python3'].find((each) => spawnSync(each, ['-c', 'import uno']).status === 0) ?? ''
const cell = (text = '') => `"${text.replaceAll('"', '""')}"`

/** Letters as long as ours with three fields each, merged by LibreOffice to a file each. Gives the milliseconds of the merge alone. */
function mergeByOffice(): number {
  const folder = scratchFolder()
  const people = drafts.slice(0, fewer).map(({ text }) => {
    const [greeting, , partner, , statement] = text.split('\n')
    return [greeting, partner, statement].map(cell).join(';')
  })
  writeFileSync(join(folder, 'people.csv'), ['greeting;partner;statement', ...people].join('\n'))
  const [, , , , , ...rest] = drafts[0]?.text.split('\n') ?? []
  writeFileSync(join(folder, 'letter.txt'), `|greeting|\n\n|partner|\n\n|statement|\n${rest.join('\n')}`)
  mkdirSync(join(folder, 'profile'))
  const { status, stdout, stderr } = spawnSync(python, [script, folder, String(fewer)], { encoding: 'utf8' })
  if (status !== 0) throw new Error(stderr)
  return Number(stdout) * 1000
}

const says = (why: string) =>
  process.stdout.write(`${JSON.stringify({ bench: 'B7', what: 'the same letters by LibreOffice', skipped: why })}\n`)
if (spawnSync('soffice', ['--version']).status !== 0) says('soffice is not installed')
else if (python === '') says('python3-uno is not installed')
else {
  const small = await cardFile(fewer * 1.2)
  await compare(
    {
      bench: 'B7',
      what: `merge of ${fewer} letters ÷ LibreOffice, HTML files of one page each`,
      must: 150,
      goal: 250,
      asRate: true,
      repeats: 3
    },
    {
      ours: async () => {
        const { app, templateId } = await openWithLetter(small)
        const time = await timed(() => merge(app, templateId, fewer))
        await app.close()
        return time
      },
      floor: mergeByOffice
    }
  )
}
