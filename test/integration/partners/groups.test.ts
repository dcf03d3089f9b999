import { describe, expect, it } from 'vitest'
import { type PartnerRow, partnerGroups } from '#shared/model/partner.ts'
import { testApp } from '../../support/test-app.ts'

const sharedBy: Record<(typeof partnerGroups)[number], (row: PartnerRow) => string | null> = {
  type: (row) => row.organisationType,
  status: (row) => row.status,
  kind: (row) => row.kind,
  city: (row) => row.city,
  owner: (row) => row.ownerName,
  lastDialogue: (row) => row.lastDialogueAt?.slice(0, 7) ?? null
}

describe('Groups of partners', () => {
  it.each(partnerGroups)('stand in the order of their rows and are counted right, by %s', async (group) => {
    const { client } = testApp()
    for await (const _step of await client.file.generate({ partners: 40, contacts: 90 }));
    const asked = { sort: [{ by: 'persons', desc: true }], group } as const
    const rows = await client.partners.table({ ...asked, limit: 1000 })
    const groups = await client.partners.groups(asked)
    let from = 0
    for (const { key, label, count, missingEmail } of groups) {
      const its = rows.rows.slice(from, from + count)
      expect(new Set(its.map(sharedBy[group]))).toEqual(new Set([label ?? key]))
      expect(its.filter(({ email }) => email === null)).toHaveLength(missingEmail)
      from += count
    }
    expect(from).toBe(40)
    const ids = rows.rows.slice(0, 9).map(({ id }) => id)
    expect(await client.partners.position({ ...asked, ids })).toEqual(ids.map((_, at) => at))
  })
})
