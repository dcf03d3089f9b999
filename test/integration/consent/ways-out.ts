import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'vitest'
import { readGrid } from '#main/formats/table/index.ts'
import { Zip } from '#main/formats/zip/index.ts'
import { runCli } from '#main/hosts/cli/run.ts'
import type { Client } from '#shared/contract/index.ts'
import type { OutWay } from '#shared/model/out-way.ts'
import type { PrintKind } from '#shared/model/prints.ts'
import { aMailServer, mailPassword, mailUser } from '../../support/mail-server.ts'
import { output, print } from '../../support/outputs.ts'
import { draftsIn } from '../../support/outreach.ts'
import { anAccount, sendAll } from '../../support/sending.ts'
import { type TestApp, testNow } from '../../support/test-app.ts'
import { exported } from '../exports/exported.ts'

/** A list of everybody, and a letter to it. */
export interface World {
  app: TestApp
  client: Client
  listId: string
  templateId: string
  purpose: string
  /** Of everybody there is. */
  names: readonly string[]
}

const aMailing = async ({ client, listId, templateId }: World) =>
  (await client.mailings.create({ selection: { by: 'list', listId }, templateId })).id

const anExport =
  (as: 'csv' | 'vcard' | 'vcard3') =>
  async ({ client, listId }: World) =>
    (await exported(client, { as, wanted: { what: 'list', listId } })).content.toString('utf8')

const fileOf = async (world: World, as: OutWay) =>
  readFileSync((await output(world.client, { id: await aMailing(world), as })).file?.path ?? '')

const aFile = (as: OutWay) => async (world: World) => (await fileOf(world, as)).toString('utf8')

/** What stands on paper is set in glyphs: who is on it is told by the report, whose number must be that of the names. */
const onPaper = (as: OutWay) => async (world: World) => {
  const id = await aMailing(world)
  const { written } = await output(world.client, { id, as })
  const on = (await world.client.mailings.recipients({ id })).filter(({ state }) => state !== 'excluded' && state !== 'held')
  expect(written, as).toBe(on.length)
  return on.map(({ name }) => name).join('\n')
}

const printed =
  (as: PrintKind) =>
  async ({ client, listId, purpose, names }: World) => {
    const { count, left } = await print(client, { as, selection: { by: 'list', listId }, purpose })
    const on = names.filter((name) => left.every((each: { name: string }) => each.name !== name))
    expect(count, as).toBe(on.length)
    return on.join('\n')
  }

/** Every way in which a letter, or an address to write to, leaves the card file: its name, and all that comes out. */
export const waysOut: Readonly<Record<string, (world: World) => Promise<string>>> = {
  'who gets the letter': async ({ client, listId, purpose }) =>
    JSON.stringify((await client.lists.resolve({ selection: { by: 'list', listId }, purpose })).included),
  'copied addresses': async ({ client, listId, purpose }) =>
    (await client.lists.addresses({ selection: { by: 'list', listId }, purpose })).batches.join('\n'),
  'the preview while a letter is written': async ({ client, listId, purpose }) => {
    const letter = { subject: 'Nyt', body: '{{ hilsen }}', language: 'da', selection: { by: 'list', listId }, purpose } as const
    const { total } = await client.templates.preview({ ...letter, index: 0 })
    const mails = Array.from({ length: total }, (_, index) => client.templates.preview({ ...letter, index }))
    return (await Promise.all(mails)).map(({ mail }) => mail?.source).join('\n')
  },
  'the recipients of a mailing': async (world) => {
    const recipients = await world.client.mailings.recipients({ id: await aMailing(world) })
    return JSON.stringify(recipients.filter(({ state }) => state !== 'excluded' && state !== 'held'))
  },
  'drafts in a folder': async (world) => {
    const { folder } = await world.client.mailings.write({ id: await aMailing(world) })
    return Object.values(draftsIn(folder ?? '')).join('\n')
  },
  'a mailbox': aFile('mbox'),
  'an archive': async (world) => {
    const zip = new Zip(await fileOf(world, 'zip'))
    const numbers = world.names.map((_, at) => String(at + 1).padStart(3, '0'))
    return numbers.flatMap((no) => world.names.map((name) => zip.part(`${no} ${name}.eml`) ?? '').map(String)).join('')
  },
  'a table for Word': aFile('csv'),
  'the same as XLSX': async (world) => JSON.stringify((await readGrid({ bytes: await fileOf(world, 'xlsx'), kind: 'xlsx' })).rows),
  'letters on paper': onPaper('letters'),
  'labels of a mailing': onPaper('labels'),
  'badges of a mailing': onPaper('badges'),
  'call sheet of a mailing': onPaper('call-sheet'),
  labels: printed('labels'),
  'name badges': printed('badges'),
  'a list to telephone by': printed('call-sheet'),
  'what is copied': async ({ client, listId }) => {
    const { rows } = await client.paper.people({ selection: { by: 'list', listId }, offset: 0, limit: 100 })
    return rows.map(({ email }) => email).join('\n')
  },
  'a mail server': async (world) => {
    const server = await aMailServer()
    await anAccount(world.client, server)
    await sendAll(world.client, { id: await aMailing(world) })
    return server.received.map(({ to, bytes }) => `${to.join()}\n${bytes.toString('latin1')}`).join('\n')
  },
  'a list as CSV': anExport('csv'),
  'a list as vCard': anExport('vcard'),
  'a list as vCard 3': anExport('vcard3'),
  'a list as XLSX': async ({ client, listId }) => {
    const { content } = await exported(client, { as: 'xlsx', wanted: { what: 'list', listId } })
    return JSON.stringify((await readGrid({ bytes: content, kind: 'xlsx' })).rows)
  },
  // last: the card file is closed for them
  'a mailbox on the command line': async (world) => {
    await commandLine(world, 'merge', '--list', 'Alle', '--template', 'Invitation', '--as', 'mbox', '--out', 'x.mbox')
    return readFileSync(join(world.app.home, 'x.mbox'), 'utf8')
  },
  'a list on the command line': async (world) =>
    JSON.stringify(JSON.parse(await commandLine(world, 'list', 'show', 'Alle', '--json')).included),
  'an export on the command line': async (world) => {
    await commandLine(world, 'export', '--as', 'csv', '--list', 'Alle', '--out', 'x.csv')
    return readFileSync(join(world.app.home, 'x.csv'), 'utf8')
  },
  'labels on the command line': async (world) => {
    const { count, left } = JSON.parse(await commandLine(world, 'labels', '--list', 'Alle', '--out', 'x.pdf', '--json'))
    const on = world.names.filter((name) => left.every((each: { name: string }) => each.name !== name))
    expect(count).toBe(on.length)
    return on.join('\n')
  },
  'sending on the command line': async (world) => {
    const server = await aMailServer()
    await commandLine(world, 'edit', 'alliance', 'mailServer=localhost', `mailPort=${server.port}`, `mailUser=${mailUser}`)
    await commandLine(world, 'send', '--list', 'Alle', '--template', 'Invitation', '--throttle', '6000')
    return server.received.map(({ to, bytes }) => `${to.join()}\n${bytes.toString('latin1')}`).join('\n')
  }
}

/** What a command says on its way to 0. */
async function commandLine({ app }: World, ...argv: string[]): Promise<string> {
  const file = app.context.session.path ?? ''
  await app.close()
  let [out, err] = ['', '']
  const code = await runCli([...argv, '--file', file], {
    stdin: (async function* () {})(),
    stdout: { write: (text: string | Uint8Array) => (out += text) },
    stderr: { write: (text: string | Uint8Array) => (err += text) },
    env: { KARTOTEK_HOME: app.home, KARTOTEK_SMTP_PASSWORD: mailPassword },
    cwd: app.home,
    built: app.home,
    signal: new AbortController().signal,
    now: () => testNow
  })
  expect(code, err).toBe(0)
  return out
}

/** Of each call by which personal data leave the window, the way out that tries it, or why a no to letters does not count there. */
export const accounted: Readonly<Record<string, string>> = {
  'exports.make': 'a list as CSV',
  'attachments.get': 'no letter: a file that lies on a card',
  'imports.report': 'no letter: what was read in, for whoever reads it in',
  'signOns.record': 'no letter: the evidence of who signed what',
  'events.list': 'no letter: who comes, for the door',
  'lists.addresses': 'copied addresses',
  'paper.people': 'what is copied',
  'paper.sheets': 'no letter: what is known of some people, for a meeting',
  'prints.make': 'labels',
  'prints.open': 'no letter: what was printed before, again',
  'directory.make': 'no letter: the partners, as they are shown in public',
  'accounts.file': 'no letter: the figures of a year',
  'outputs.make': 'a mailbox',
  'outputs.ownCopy': 'no letter: to oneself',
  'outputs.openNext': 'drafts in a folder',
  'mailings.write': 'drafts in a folder'
}
