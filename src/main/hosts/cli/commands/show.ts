import type { Command } from 'commander'
import type { Client } from '#shared/contract/index.ts'
import { changedValue } from '#shared/i18n/changed-value.ts'
import type { Membership } from '#shared/model/membership.ts'
import type { TimelineEntry } from '#shared/model/outreach.ts'
import type { Partner, PartnerContact } from '#shared/model/partner.ts'
import type { Person } from '#shared/model/person.ts'
import type { Leave } from '#shared/model/role-end.ts'
import { localDay } from '#shared/rules/calendar.ts'
import type { Cli } from '../cli.ts'
import { type Found, findRecord } from '../find-record.ts'
import { nowOf } from '../io.ts'
import { renderFacts } from '../output.ts'
import { inLines, oneLine } from '../plain-text.ts'
import { purposeNames } from '../purpose-names.ts'
import { withApp } from '../with-app.ts'

/** One record with its timeline. */
export function addShow(program: Command, cli: Cli): void {
  program
    .command('show')
    .description(cli.t('cli.command.show'))
    .argument('<id|name...>', cli.t('cli.argument.record'))
    .action((who: string[]) => withApp(cli, 'read', (client) => show(cli, client, who.join(' '))))
}

async function show(cli: Cli, client: Client, who: string): Promise<void> {
  const found = await findRecord(cli, client, who)
  const { entries } = await client.activities.timeline({
    subject: { type: found.type === 'partner' ? 'organisation' : 'person', id: found.id },
    limit: 500
  })
  const record = await showRecord(cli, client, found)
  cli.json({ type: found.type, ...record, timeline: entries })
  showTimeline(cli, entries)
}

async function showRecord(cli: Cli, client: Client, { type, id }: Found): Promise<Partner | Person> {
  if (type === 'partner') {
    const partner = await client.partners.get({ id })
    showPartner(cli, partner)
    return partner
  }
  const person = await client.persons.get({ id })
  showPerson(cli, person, await purposeNames(cli, client))
  return person
}

function showPartner(cli: Cli, partner: Partner): void {
  const fact = factOf(cli)
  const { membership } = partner
  heading(cli, partner.name)
  cli.print(
    renderFacts([
      fact('type', partner.organisationType && cli.t(`imports.type.${partner.organisationType}`)),
      fact('status', membership && standing(cli, membership)),
      fact('joined', membership?.joinedText),
      fact('website', partner.website),
      ...partner.points.map((point) => fact(point.kind, point.raw)),
      fact('cvr', partner.cvr),
      fact('tags', partner.tags.join(', ')),
      fact('formerNames', partner.formerNames.join(', ')),
      fact('source', sourceOf(cli, partner.source)),
      fact('id', partner.id)
    ])
  )
  const [statement] = partner.statements
  if (statement) section(cli, 'statement', inLines(statement.text))
  if (partner.notes) section(cli, 'notes', inLines(partner.notes))
  showContacts(cli, 'contacts', partner.contacts)
  showContacts(cli, 'former', partner.former)
}

const standing = (cli: Cli, { status, leftOn }: Membership): string =>
  status !== 'left' && leftOn !== null
    ? `${cli.t(`partners.membership.${status}`)}, ${cli.t('partners.leaving', { when: cli.day(leftOn) })}`
    : cli.t(`partners.membership.${status}`)

function showContacts(cli: Cli, key: string, contacts: readonly PartnerContact[]): void {
  if (contacts.length === 0) return
  section(cli, key, '')
  cli.table(contacts, [
    { title: '', text: (contact) => (contact.isPrimary ? '★' : '') },
    { title: cli.t('cli.column.name'), text: (contact) => contact.displayName },
    { title: cli.t('cli.column.title'), text: (contact) => contact.title },
    { title: cli.t('cli.column.email'), text: (contact) => firstPoint(contact, 'email') },
    { title: cli.t('cli.column.phone'), text: (contact) => firstPoint(contact, 'phone') },
    {
      title: '',
      text: (contact) =>
        [optedOutText(cli, contact.optedOut), contact.toOn && cli.day(contact.toOn), leaveText(cli, contact.leave)]
          .filter(Boolean)
          .join(', ')
    }
  ])
}

const firstPoint = (contact: PartnerContact, kind: string) => contact.points.find((point) => point.kind === kind)?.raw
/** "på orlov til 3. marts 2027, vikar: Bo Bang". */
function leaveText(cli: Cli, leave: Leave | null): string {
  if (!leave) return ''
  const { from, until, standIn } = leave
  const says = from > localDay(nowOf(cli.io)) ? cli.t('roles.leave.coming', { from: cli.day(from) }) : awayText(cli, until)
  return [says, standIn && cli.t('roles.leave.standIn', { name: standIn.name })].filter(Boolean).join(', ')
}

const awayText = (cli: Cli, until: string | null) =>
  until === null ? cli.t('roles.leave.away') : cli.t('roles.leave.until', { until: cli.day(until) })
const optedOutText = (cli: Cli, optedOut: string | null) => (optedOut === null ? '' : cli.t(`cli.value.optedOut.${optedOut}`))

function showPerson(cli: Cli, person: Person, nameOf: (purpose: string) => string): void {
  const fact = factOf(cli)
  heading(cli, person.displayName)
  cli.print(
    renderFacts([
      fact('greeting', person.greeting),
      ...person.points.map((point) =>
        fact(point.kind, point.status === 'ok' ? point.raw : `${point.raw} (${cli.t(`cli.value.point.${point.status}`)})`)
      ),
      fact('language', person.language),
      fact('tags', person.tags.join(', ')),
      ...person.consent.map((event) =>
        fact(
          'consent',
          `${cli.t(`history.consent.${event.status}`)} · ${nameOf(event.purpose)} · ${cli.day(event.occurredAt)} · ${event.evidence}`
        )
      ),
      fact('source', sourceOf(cli, person.source)),
      fact('id', person.id)
    ])
  )
  if (person.notes) section(cli, 'notes', inLines(person.notes))
  if (person.roles.length === 0) return
  section(cli, 'roles', '')
  cli.table(person.roles, [
    { title: '', text: (role) => (role.isPrimary && role.toOn === null ? '★' : '') },
    { title: cli.t('cli.column.partner'), text: (role) => role.partnerName },
    { title: cli.t('cli.column.title'), text: (role) => role.title },
    { title: cli.t('cli.column.until'), text: (role) => (role.toOn ? cli.day(role.toOn) : leaveText(cli, role.leave)) }
  ])
}

function showTimeline(cli: Cli, entries: readonly TimelineEntry[]): void {
  if (entries.length === 0) return
  section(cli, 'timeline', '')
  cli.table(entries, [
    { title: cli.t('cli.column.at'), text: (entry) => cli.instant(entry.at) },
    { title: cli.t('cli.column.kind'), text: (entry) => kindOf(cli, entry) },
    {
      title: cli.t('cli.column.with'),
      text: (entry) => (entry.count === null ? entry.parties.map((party) => party.name).join(', ') : entry.count)
    },
    { title: cli.t('cli.column.text'), text: (entry) => entryText(cli, entry) }
  ])
}

/** A change is named by the label of its change set, everything else by its kind. */
const kindOf = (cli: Cli, { type, kind, subject }: TimelineEntry) =>
  type === 'change' ? cli.t(`history.labels.${subject}`, { count: 1 }) : cli.t(`cli.value.entry.${type === 'activity' ? kind : type}`)

/** Of a change what was changed, of a letter its subject, of anything else what was said. */
function entryText(cli: Cli, { type, subject, body, fields }: TimelineEntry): string {
  if (type === 'change')
    return fields
      .map(
        ({ field, old, new: now }) =>
          `${cli.t(`history.fields.${field}`)}: ${[old, now].flatMap((value) => (value === null ? [] : [changedValue(cli.t, cli.day.bind(cli), field, value)])).join(' → ')}`
      )
      .join(', ')
  return type === 'activity' ? [subject, body].filter((part) => part !== '').join(' · ') : subject
}

const factOf = (cli: Cli) => (key: string, value: string | null | undefined) => [cli.t(`cli.field.${key}`), value] as const
const sourceOf = (cli: Cli, source: { name: string; at: string } | null) => source && `${source.name}, ${cli.instant(source.at)}`
const heading = (cli: Cli, text: string) => cli.print(oneLine(text))
const section = (cli: Cli, key: string, text: string) => cli.print(`\n${cli.t(`cli.section.${key}`)}${text === '' ? '' : `\n${text}`}`)
