import type { UnitOfWork } from '#main/foundation/unit-of-work.ts'
import { countsFrom, signOnState } from '#shared/rules/rounds/sign-on-state.ts'
import { some, type Values } from './filter-meaning.ts'
import { type Dice, dice, type FilterWorld, type OrganisationFacts, type PersonFacts, pools, words } from './filter-world.ts'
import { testNow } from './test-app.ts'

type Role = PersonFacts['roles'][number]
interface Asked {
  person: PersonFacts
  role: Role
}
interface Titled {
  title: string
  deleted: boolean
}

/** What went on with the people of an alliance: letters, rounds, focus areas and goals. */
export interface OutreachWorld {
  mailings: { name: string; status: string; recipients: { person: PersonFacts; organisation: OrganisationFacts | null; state: string }[] }[]
  signOns: (Titled & { substantial: boolean[]; responses: Response[] })[]
  verifications: (Titled & { partners: { organisation: OrganisationFacts; asked: Asked | null; status: string }[] })[]
  /** Each area with the place of the one it lies under. */
  areas: { name: string; under: number | null }[]
  focus: { organisation: OrganisationFacts; area: number; to: string | null }[]
  goals: { organisation: OrganisationFacts; status: string }[]
}
interface Response {
  organisation: OrganisationFacts | null
  asked: Asked | null
  signs: PersonFacts | null
  status: string
  answeredNo: number | null
}

const states = 'planned,excluded,rendered,written,held,sending,sent,unknown,failed,bounced,replied'.split(',')
const titled = (d: Dice): Titled => ({ title: words(d), deleted: d.isSo(0.2) })
const once = <T>(rows: readonly T[], key: (row: T) => unknown): T[] => [...new Map(rows.map((row) => [key(row), row])).values()]

const statuses = ['no', 'yes', 'asked', 'yes-reserved', 'reminded', 'not-asked', 'yes']

function response(d: Dice, world: FilterWorld, status: string, roles: readonly Asked[]): Response {
  const isAnswered = status.startsWith('yes') || status === 'no' || (status === 'asked' && d.isSo(0.3))
  return {
    organisation: d.maybe(() => d.pick(world.organisations)),
    asked: roles.length === 0 ? null : d.maybe(() => d.pick(roles)),
    signs: d.maybe(() => d.pick(world.persons)),
    ...{ status, answeredNo: isAnswered ? d.pick([1, 2, 3]) : null }
  }
}

/** The same for the same seed. */
export function outreachWorld(seed: number, world: FilterWorld): OutreachWorld {
  const d = dice(seed + 99)
  const { organisations, persons } = world
  const roles = persons.flatMap((person) => person.roles.map((role) => ({ person, role })))
  return {
    mailings: Array.from({ length: 5 }, (_, no) => ({
      name: words(d),
      status: d.pick(['draft', 'rendered', 'done', 'done', 'cancelled']),
      recipients: persons.map((person, at) => ({
        person,
        organisation: organisations[(at * 3 + no) % (organisations.length + 2)] ?? null,
        state: states[(at + no * 4) % states.length] ?? 'sent'
      }))
    })),
    signOns: Array.from({ length: 3 }, (_, no) => {
      const substantial = [true, no > 0, false]
      const responses = Array.from({ length: 14 }, (_each, at) => response(d, world, statuses[at % 7] ?? '', roles))
      const key = ({ organisation, signs }: Response) => (organisation ? `${organisation.id} ${signs?.id ?? ''}` : {})
      return { ...titled(d), deleted: no === 0, substantial, responses: once(responses, key) }
    }),
    verifications: Array.from({ length: 2 }, () => ({
      ...titled(d),
      partners: once(
        d.some(8, () => ({
          organisation: d.pick(organisations),
          asked: roles.length === 0 ? null : d.maybe(() => d.pick(roles)),
          status: d.pick(['not-asked', 'asked', 'reminded', 'confirmed', 'corrected'])
        })),
        ({ organisation }) => organisation
      )
    })),
    areas: Array.from({ length: 4 }, (_, at) => ({ name: `${words(d)} ${at}`, under: at > 0 && d.isSo(0.6) ? at - 1 : null })),
    focus: organisations.flatMap((organisation, at) => [
      { organisation, area: at % 4, to: null },
      { organisation, area: (at + 1) % 4, to: d.maybe(() => d.pick(pools.days)) }
    ]),
    goals: organisations.map((organisation, at) => ({ organisation, status: ['planned', 'under-way', 'reached', 'dropped'][at % 4] ?? '' }))
  }
}

/** Writes it beside the alliance, which is written already. */
export function writeOutreach(unit: UnitOfWork, world: OutreachWorld): void {
  const purpose_id = unit.db.value<string>("select id from purpose where code = 'newsletter'") ?? ''
  const template = unit.insert('template', { name: 'Brev', locale: 'da', purpose_id })
  const template_version_id = unit.insert('template_version', { template_id: template, no: 1, subject: 'x', body: 'x' })
  for (const { name, status, recipients } of world.mailings) {
    const mailing_id = unit.insert('mailing', {
      ...{ name, status, template_version_id, purpose_id, list_snapshot_json: '{}', recipient_policy: 'all', mailed_at: testNow }
    })
    for (const { person, organisation, state } of recipients)
      unit.insert('mailing_recipient', {
        ...{ mailing_id, template_version_id, person_id: person.id, organisation_id: organisation?.id ?? null, state },
        ...{ to_json: '{}' }
      })
  }
  const roleId = ({ person, role }: Asked) =>
    unit.db.value<string>('select id from affiliation where person_id = ? and organisation_id = ?', person.id, role.organisation.id) ?? ''
  for (const { title, deleted, substantial, responses } of world.signOns) {
    const sign_on_id = unit.insert('sign_on', { title, deadline_at: testNow, deleted_at: deleted ? unit.now : null })
    const texts = substantial.map((is, at) =>
      unit.insert('sign_on_text', { sign_on_id, no: at + 1, body: 'x', is_substantial: is ? 1 : 0 })
    )
    for (const { organisation, asked, signs, status, answeredNo } of responses)
      unit.insert('sign_on_response', {
        ...{ sign_on_id, organisation_id: organisation?.id ?? null, asked_affiliation_id: asked && roleId(asked) },
        ...{ signatory_person_id: signs?.id ?? null, status, text_id: answeredNo === null ? null : (texts[answeredNo - 1] ?? null) }
      })
  }
  for (const { title, deleted, partners } of world.verifications) {
    const verification_id = unit.insert('verification', { title, deleted_at: deleted ? unit.now : null })
    for (const { organisation, asked, status } of partners)
      unit.insert('verification_partner', {
        ...{ verification_id, organisation_id: organisation.id, asked_affiliation_id: asked && roleId(asked), status }
      })
  }
  const areas: string[] = []
  for (const { name, under } of world.areas)
    areas.push(unit.insert('focus_area', { name_da: name, parent_id: under === null ? null : (areas[under] ?? null) }))
  for (const { organisation, area, to } of world.focus)
    unit.insert('organisation_focus', { organisation_id: organisation.id, focus_area_id: areas[area] ?? '', to_on: to })
  for (const { organisation, status } of world.goals) unit.insert('goal', { organisation_id: organisation.id, text: 'x', status })
}

const named = (rows: readonly { name: string; of: unknown }[]): Values => ({
  ...some(...rows.map(({ name }) => name)),
  count: new Set(rows.map(({ of }) => of)).size
})

const isSent = ['sent', 'replied', 'bounced']
const isLeftOut = ['excluded', 'held']

/** How somebody stands in mailings and rounds. */
export function outreachValues(who: PersonFacts | OrganisationFacts, world: OutreachWorld): Record<string, Values> {
  const inMailing = (isIn: (state: string) => boolean) =>
    named(
      world.mailings
        .filter(({ status }) => status !== 'cancelled')
        .filter(({ recipients }) =>
          recipients.some(({ person, organisation, state }) => [person, organisation].includes(who as never) && isIn(state))
        )
        .map((mailing) => ({ name: mailing.name, of: mailing }))
    )
  const answers = world.signOns
    .filter(({ deleted }) => !deleted)
    .flatMap((round) => {
      const from = countsFrom(round.substantial.map((isSubstantial, at) => ({ no: at + 1, isSubstantial })))
      return round.responses.map(({ organisation, asked, signs, status, answeredNo }) => {
        const state = status === 'not-asked' ? status : signOnState(status, answeredNo, from)
        return { round, organisation, asked: asked?.person ?? signs, signs, state }
      })
    })
  const confirmations = world.verifications
    .filter(({ deleted }) => !deleted)
    .flatMap((round) =>
      round.partners.map(({ organisation, asked, status: state }) => ({
        ...{ round, organisation, asked: asked?.person ?? null, signs: null, state }
      }))
    )
  const inRound = (isSigner: boolean, isIn: (state: string) => boolean) =>
    named(
      [...answers, ...confirmations]
        .filter(
          ({ organisation, asked, signs, state }) => isIn(state) && [organisation, asked, isSigner ? signs : null].includes(who as never)
        )
        .map(({ round }) => ({ name: round.title, of: round }))
    )
  return {
    mailing: inMailing((state) => !isLeftOut.includes(state)),
    mailingWritten: inMailing((state) => state === 'written'),
    mailingSent: inMailing((state) => isSent.includes(state)),
    mailingReplied: inMailing((state) => state === 'replied'),
    mailingBounced: inMailing((state) => state === 'bounced'),
    mailingLeftOut: inMailing((state) => isLeftOut.includes(state)),
    round: inRound(true, () => true),
    roundAsked: inRound(false, (state) => state !== 'not-asked'),
    roundYes: inRound(true, (state) => ['yes', 'yes-reserved', 'confirmed'].includes(state)),
    roundNo: inRound(true, (state) => ['no', 'corrected'].includes(state)),
    roundSilent: inRound(false, (state) => ['open', 'again', 'asked', 'reminded'].includes(state))
  }
}

/** What a partner works for, or those partners where a person is now. */
export function aimValues(partners: readonly OrganisationFacts[], world: OutreachWorld): Record<string, Values> {
  const upFrom = (at: number): number[] => {
    const under = world.areas[at]?.under ?? null
    return under === null ? [at] : [at, ...upFrom(under)]
  }
  const areas = world.focus
    .filter(({ organisation, to }) => to === null && partners.includes(organisation))
    .flatMap(({ area }) => upFrom(area))
  return {
    focus: named(areas.map((at) => ({ name: world.areas[at]?.name ?? '', of: at }))),
    goal: some(...world.goals.flatMap(({ organisation, status }) => (partners.includes(organisation) ? status : [])))
  }
}

/** The partners where a person is now. */
export const partnersOf = ({ roles }: PersonFacts): OrganisationFacts[] =>
  roles.flatMap(({ organisation, to }) => (to === null && !organisation.deleted ? organisation : []))
