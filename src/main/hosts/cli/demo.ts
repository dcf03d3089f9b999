import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import type { App } from '#main/app.ts'
import type { Client } from '#shared/contract/index.ts'
import type { EventDate } from '#shared/model/template-attachment.ts'
import { addDays, localDay } from '#shared/rules/calendar.ts'
import type { Cli } from './cli.ts'
import { sayReasons } from './commands/lists.ts'
import { nowOf } from './io.ts'
import { oneLine } from './plain-text.ts'
import { wholeReview } from './review-rows.ts'
import { reviewText } from './review-text.ts'
import { runJob } from './run-job.ts'
import { readDay } from './when.ts'

// inlined: the demonstration works from any folder and from a packed program
const files = import.meta.glob<string>('../../../../resources/{sample,templates}/*.{txt,md}', {
  query: '?raw',
  import: 'default',
  eager: true
})
const resource = (name: string): string => Object.entries(files).find(([path]) => path.endsWith(`/${name}`))?.[1] ?? ''

interface Places {
  folder: string
  file: string
}

/** What the steps hand on to each other. */
interface Stage {
  readonly cli: Cli
  readonly client: Client
  readonly app: App
  readonly places: Places
  /** Says what happens now. */
  step(key: string, values?: Record<string, string | number>): void
}

/** Plays the main job and says what it does. */
export async function playDemo(cli: Cli, client: Client, app: App, places: Places): Promise<void> {
  let no = 0
  const step: Stage['step'] = (key, values = {}) => cli.print(`\n${++no}. ${cli.t(`cli.demo.${key}`, values)}`)
  const stage: Stage = { cli, client, app, places, step }
  const page = await importPage(stage)
  await undoAndRedo(stage)
  await optOut(stage)
  const letters = await writeLetters(stage)
  await markSent(stage, letters.id, letters.name)
  await logCall(stage)
  await fill(stage)
  const { ok } = await client.file.check({ full: true })
  step(ok ? 'checked' : 'broken')
  cli.print(`\n${cli.t('cli.demo.files', { file: places.file, letters: letters.folder })}`)
  cli.json({ file: places.file, letters: letters.folder, ...page, written: letters.written, ok })
}

async function importPage({ cli, client, app, step }: Stage) {
  step('import')
  const upload = app.upload(Buffer.from(resource('partner-page.txt')), 'partner-page.txt')
  const review = await client.imports.read({ from: 'page', upload, fileName: 'partner-page.txt' })
  cli.print(reviewText(cli, await wholeReview(client, review)))
  const { partners, persons } = await runJob(cli, await client.imports.commit({ id: review.id }, { signal: cli.io.signal }))
  step('imported', { partners: partners.created, persons: persons.created })
  return { partners: partners.created, persons: persons.created }
}

/** What the alliance does beside having partners, so that every screen has something to look at. */
async function fill({ client, app, step }: Stage): Promise<void> {
  await app.fillSample()
  const { counted } = await client.alliance.get()
  step('filled', { projects: counted.projects, groups: counted['working-groups'], events: counted.events })
}

async function undoAndRedo({ client, step }: Stage): Promise<void> {
  const undone = await client.history.undo({})
  const between = await client.file.info()
  step('undone', { count: undone.reverted, partners: between.partners })
  await client.history.redo({})
  const after = await client.file.info()
  step('redone', { partners: after.partners, persons: after.persons })
}

/** The first person by name with an address wants no newsletter. */
async function optOut({ cli, client, step }: Stage): Promise<void> {
  const person = await somebody(client, 0)
  await client.consent.set({ personId: person.id, purpose: 'newsletter', status: 'withdrawn', how: cli.t('cli.demo.text.how') })
  step('optedOut', { name: oneLine(person.displayName) })
}

async function somebody(client: Client, place: number) {
  const { rows } = await client.persons.table({ query: 'has:email', sort: [{ by: 'name', desc: false }], offset: place, limit: 1 })
  const [person] = rows
  if (!person) throw new Error('the sample has nobody with an address')
  return person
}

async function writeLetters({ cli, client, app, places, step }: Stage) {
  const { version } = await client.settings.alliance()
  const patch = { name: cli.t('cli.demo.text.alliance'), senderName: 'Anna Holm', senderEmail: 'anna.holm@alliancen.example' }
  await client.settings.setAlliance({ version, patch })
  const listName = cli.t('cli.demo.text.list')
  const list = await client.lists.create({ name: listName, query: 'has:email' })
  const resolved = await client.lists.resolve({ selection: { by: 'list', listId: list.id } })
  step('list', { name: listName, count: resolved.included.length })
  sayReasons(cli, resolved)
  const letter = await client.templates.read({ text: resource(`invitation.${cli.language}.md`) })
  const templateName = cli.t('cli.demo.text.template')
  const template = await client.templates.create({ name: templateName, ...letter, attachments: [partnerMeeting(cli)] })
  step('template', { name: templateName })
  const mailing = await client.mailings.create({ selection: { by: 'list', listId: list.id }, templateId: template.id })
  const folder = join(places.folder, cli.t('cli.demo.text.folder'))
  const report = await client.mailings.write({ id: mailing.id, folder: app.outFolder(folder) })
  const { name } = await client.mailings.get({ id: mailing.id })
  step('written', { count: report.written })
  return { id: mailing.id, name, folder, written: report.written }
}

/** The date of which the invitation speaks, two weeks ahead. */
function partnerMeeting(cli: Cli): EventDate {
  const day = addDays(localDay(nowOf(cli.io)), 14)
  const at = (time: string) => new Date(`${day}T${time}`).toISOString()
  const [title, place] = [cli.t('cli.demo.text.meeting'), cli.t('cli.demo.text.place')]
  return { kind: 'event', uid: randomUUID(), title, place, starts: at('15:00'), ends: at('17:00') }
}

/** All but the last one. */
async function markSent({ client, step }: Stage, id: string, name: string): Promise<void> {
  const written = (await client.mailings.recipients({ id })).filter((recipient) => recipient.state === 'written')
  const last = written.at(-1)
  const { sent } = await client.mailings.markSent({ id, exceptRecipientIds: last ? [last.id] : [] })
  step('sent', { name, count: sent, except: oneLine(last?.name ?? '') })
}

async function logCall({ cli, client, step }: Stage): Promise<void> {
  const person = await somebody(client, 1)
  const dueOn = readDay('+14d', nowOf(cli.io))?.day ?? localDay(nowOf(cli.io))
  await client.activities.log({
    kind: 'call',
    with: [{ type: 'person', id: person.id }],
    text: cli.t('cli.demo.text.call'),
    followUp: { title: cli.t('cli.demo.text.followUp'), dueOn }
  })
  step('logged', { name: oneLine(person.displayName), day: cli.day(dueOn) })
  const { entries } = await client.activities.timeline({ subject: { type: 'person', id: person.id }, limit: 5 })
  for (const entry of entries.filter(({ type }) => type !== 'change'))
    cli.print(`   ${cli.instant(entry.at)}  ${oneLine(entry.type === 'activity' ? entry.body : entry.subject)}`)
}
