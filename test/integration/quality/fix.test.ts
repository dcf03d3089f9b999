import { describe, expect, it } from 'vitest'
import { ruleNature } from '#shared/model/quality.ts'
import fc from '../../support/fast-check.ts'
import { testApp } from '../../support/test-app.ts'
import { allFound, issuesOf, theIssue, wholePartner } from './found.ts'

const anna = { name: 'Anna Holm', emails: ['anna@havnen.example'] }
const bo = { name: 'Bo Ek', emails: ['bo@havnen.example'] }

describe('Fixing', () => {
  it('takes the suggestion, keeps the other addresses in their order, and is one step that undo takes back', async () => {
    const { client } = testApp()
    const ids = await wholePartner(client, 'Havnens Venner', [
      anna,
      bo,
      { name: 'Kim Bæk', emails: ['kim@havnne.example', 'kim@andet.example'] }
    ])
    const before = await client.file.dump()
    const { changeSet, fixed } = await client.quality.fix({ issues: await issuesOf(client, 'domain-typo') })
    expect(fixed).toBe(1)
    expect(
      (await client.persons.get({ id: ids['Kim Bæk'] ?? '' })).points
        .filter(({ kind, status }) => kind === 'email' && status === 'ok')
        .map(({ raw }) => raw)
    ).toEqual(['kim@havnen.example', 'kim@andet.example'])
    await client.history.undo({ set: changeSet ?? '' })
    expect(await client.file.dump()).toBe(before)
  })

  it('does several at once with what each suggests', async () => {
    const { client } = testApp()
    for (const name of ['Sundby Kommune', 'Region Kyst', 'Gigtforeningen']) await client.partners.create({ name })
    expect(await client.quality.fix({ issues: await issuesOf(client, 'type-missing') })).toMatchObject({ fixed: 3, changed: 0 })
    const { rows } = await client.partners.table({ sort: [{ by: 'name' }] })
    expect(rows.map(({ organisationType }) => organisationType)).toEqual(['patient-organisation', 'region', 'municipality'])
    expect((await client.history.list({}))[0]).toMatchObject({ label: 'quality.fixed', args: { count: 3 }, kind: 'bulk' })
  })

  it('leaves alone what is no longer as it was seen, and says how many', async () => {
    const { client } = testApp()
    await wholePartner(client, 'Havnens Venner', [anna, bo, { name: 'Kim Bæk', emails: ['kim@havnne.example'] }])
    const issue = await theIssue(client, 'domain-typo', 'Kim Bæk')
    await client.quality.fix({ issues: [issue] })
    expect(await client.quality.fix({ issues: [issue] })).toEqual({ changeSet: null, fixed: 0, changed: 1 })
  })

  it('refuses what would put nothing right', async () => {
    const { client } = testApp()
    const ids = await wholePartner(client, 'Havnens Venner', [anna, { name: 'Kim Bæk', phones: [] }])
    await client.partners.create({ name: 'Søens Folk' })
    const refused = async (rule: Parameters<typeof issuesOf>[1], name: string, value?: string) =>
      expect(client.quality.fix({ issues: [await theIssue(client, rule, name)], ...(value ? { value } : {}) })).rejects.toMatchObject({
        code: 'input.invalid'
      })
    await refused('email-missing', 'Kim Bæk', 'kim på havnen')
    await refused('email-missing', 'Kim Bæk')
    await refused('phone-missing', 'Kim Bæk', '12')
    await refused('type-missing', 'Søens Folk', 'havn')
    await refused('primary-missing', 'Søens Folk', ids['Anna Holm'])
    expect(await issuesOf(client, 'email-missing')).toHaveLength(1)
  })

  it('makes one of the partner’s people the primary contact', async () => {
    const { client } = testApp()
    const ids = await wholePartner(client, 'Havnens Venner', [anna, bo])
    const role = (await client.persons.get({ id: ids['Anna Holm'] ?? '' })).roles[0]
    await client.persons.updateRole({ id: role?.id ?? '', version: role?.version ?? 0, patch: { isPrimary: false } })
    const issue = await theIssue(client, 'primary-missing', 'Havnens Venner')
    await client.quality.fix({ issues: [issue], value: issue.choices[1]?.value ?? '' })
    expect(
      (await client.partners.get({ id: ids['Havnens Venner'] ?? '' })).contacts.map(({ displayName, isPrimary }) => [
        displayName,
        isPrimary
      ])
    ).toEqual([
      ['Bo Ek', true],
      ['Anna Holm', false]
    ])
  })
})

/** Ways in which a person of an otherwise whole partner can have something wrong; what puts it right. */
const troubles = {
  'email-missing': { emails: [], value: 'ny{n}@havnen.example' },
  'phone-missing': { emails: ['{n}@havnen.example'], phones: [], value: '20 00 12 3{n}' },
  'phone-invalid': { emails: ['{n}@havnen.example'], phones: ['1{n}'], value: '20 00 12 3{n}' },
  'email-invalid': { emails: ['å{n}@havnen.example'] },
  'domain-typo': { emails: ['n{n}@havnne.example', 'm{n}@havnen.example'] },
  'role-mailbox': { emails: ['info@havnen.example'], value: 'ny{n}@havnen.example' },
  'private-provider': { emails: ['n{n}@gmail.com'], value: 'ny{n}@havnen.example' }
} as const satisfies Record<string, { emails: readonly string[]; phones?: readonly string[]; value?: string }>

it('fixing an issue removes exactly it, whatever else is wrong', async () => {
  const rules = Object.keys(troubles) as (keyof typeof troubles)[]
  await fc.assert(
    fc.asyncProperty(fc.array(fc.constantFrom(...rules), { minLength: 1, maxLength: 6 }), fc.nat(), async (chosen, die) => {
      const { client } = testApp()
      const numbered = (text: string, at: number) => text.replace('{n}', String(at))
      const members = chosen.map((rule, at) => {
        const trouble: { emails: readonly string[]; phones?: readonly string[] } = troubles[rule]
        const phones = trouble.phones?.map((text) => numbered(text, at))
        return { name: `Anna Nr${at}`, emails: trouble.emails.map((text) => numbered(text, at)), ...(phones ? { phones } : {}) }
      })
      // enough colleagues, so that what is a slip stays one
      const colleagues = ['Bo', 'Ida', 'Ib', 'Kim', 'Pia', 'Tove', 'Rie'].map((name) => ({
        name: `${name} Ek`,
        emails: [`${name.toLowerCase()}@havnen.example`]
      }))
      await wholePartner(client, 'Havnens Venner', [...colleagues, ...members])
      const before = await allFound(client)
      expect(before.toSorted()).toEqual(chosen.map((rule, at) => `${rule}: Anna Nr${at}`).toSorted())
      const at = die % chosen.length
      const rule = chosen[at] ?? 'email-missing'
      const { value } = { value: undefined, ...troubles[rule] } as { value: string | undefined }
      expect(ruleNature[rule].fix).toBe('value')
      await client.quality.fix({ issues: [await theIssue(client, rule, `Anna Nr${at}`)], ...(value ? { value: numbered(value, at) } : {}) })
      expect((await allFound(client)).toSorted()).toEqual(before.filter((text) => text !== `${rule}: Anna Nr${at}`).toSorted())
      await client.history.undo({})
      expect(await allFound(client)).toEqual(before)
    }),
    { numRuns: 25 }
  )
})
