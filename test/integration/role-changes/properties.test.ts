import { expect, it } from 'vitest'
import fc from '../../support/fast-check.ts'
import { aPartner } from '../../support/outreach.ts'
import { testApp } from '../../support/test-app.ts'

const names = ['Anna Holm', 'Bo Bang', 'Cai Dam', 'Dea Eg'] as const
const someone = fc.nat({ max: names.length - 1 })
const who = fc.oneof(
  fc.constant(undefined),
  fc.constant({ who: 'nobody' as const }),
  fc.constant({ who: 'new' as const, givenName: 'Ny', familyName: 'Person', title: '', emails: [] as string[], phones: [] as string[] }),
  someone.map((index) => ({ who: 'person' as const, index }))
)
const what = fc.record({ what: fc.constantFrom('stopped' as const, 'moved' as const), who, of: someone, star: fc.option(someone) })

/** Roles as they are stored, without what every write changes. */
const rolesOf = (app: ReturnType<typeof testApp>) =>
  app.context.session.read(({ db }) =>
    db.rows<Record<string, unknown>>(
      `select id, person_id, organisation_id, title, department, position, is_primary, from_on, to_on, end_reason, successor_affiliation_id,
         away_from, away_until, stand_in_affiliation_id from affiliation order by seq`
    )
  )

it('Ending a role changes that role and no other: a new one is made, and a star handed on, only where that was asked for', async () => {
  await fc.assert(
    fc.asyncProperty(what, async (end) => {
      const app = testApp()
      const { client } = app
      const ids = await aPartner(
        client,
        'Havnens Venner',
        names.map((name) => ({ name }))
      )
      const { Fonden: elsewhere = '' } = await aPartner(client, 'Fonden')
      const person = (index: number) => ids[names[index] ?? ''] ?? ''
      const [role] = (await client.persons.get({ id: person(end.of) })).roles
      const replacement = end.who?.who === 'person' ? { who: 'person' as const, personId: person(end.who.index) } : end.who
      const values = {
        on: '2026-11-22',
        ...(replacement && { replacement }),
        ...(end.star === null ? {} : { primaryId: person(end.star) })
      }
      const asked: Parameters<typeof client.persons.changeRole>[0]['end'] =
        end.what === 'stopped'
          ? { what: 'stopped', reason: 'left', ...values }
          : { what: 'moved', partnerId: elsewhere, title: '', ...values }
      const before = rolesOf(app)
      const dump = await client.file.dump()
      const change = client.persons.changeRole({ id: role?.id ?? '', version: role?.version ?? 0, end: asked })
      const wrong = replacement?.who === 'person' && replacement.personId === person(end.of)
      // only the primary contact has a star to hand on, and a replacement gets it anyway
      const handsStar = end.of === 0 && end.star !== null && (replacement === undefined || replacement.who === 'nobody')
      if (wrong || (handsStar && end.star === 0)) {
        await expect(change).rejects.toMatchObject({ code: 'input.invalid' })
        expect(await client.file.dump()).toBe(dump)
        return
      }
      const { changeSet } = await change
      const after = rolesOf(app)
      const changed = before.filter((row, index) => JSON.stringify(row) !== JSON.stringify(after[index])).map(({ person_id }) => person_id)
      const successor = replacement?.who === 'person' ? replacement.personId : handsStar ? person(end.star ?? 0) : undefined
      const given = end.of === 0 && successor !== undefined ? [successor] : []
      expect(new Set(changed)).toEqual(new Set([person(end.of), ...given]))
      expect(after.length - before.length).toBe(Number(replacement?.who === 'new') + Number(end.what === 'moved'))
      const stars = after.filter(
        (row) => row['is_primary'] === 1 && row['to_on'] === null && row['organisation_id'] === ids['Havnens Venner']
      )
      expect(stars).toHaveLength(end.of !== 0 || successor !== undefined || replacement?.who === 'new' ? 1 : 0)
      await client.history.undo({ set: changeSet ?? '' })
      expect(await client.file.dump()).toBe(dump)
      await app.close()
    }),
    { numRuns: 40 }
  )
}, 60_000)
