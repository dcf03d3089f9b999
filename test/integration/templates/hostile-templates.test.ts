import { expect, it } from 'vitest'
import { templatePayloads } from '../../fixtures/payloads/index.ts'
import { aPerson, aSender } from '../../support/outreach.ts'
import { testApp } from '../../support/test-app.ts'

it('ends in three seconds whatever a letter asks for, says where, and lets everything else go on meanwhile', {
  timeout: 120_000
}, async () => {
  const { client } = testApp()
  await aSender(client)
  await aPerson(client, { name: 'Anna Holm', email: 'anna@havnen.example' })
  const selection = { by: 'query', entity: 'persons', query: '' } as const
  expect(templatePayloads).toHaveLength(31)
  for (const body of templatePayloads) {
    const what = body.slice(0, 60)
    let held = 0
    let last = performance.now()
    const clock = setInterval(() => {
      held = Math.max(held, performance.now() - last)
      last = performance.now()
    }, 10)
    const letter = { subject: 'Møde', body, language: 'da' } as const
    const started = performance.now()
    const problems = await client.templates.check(letter)
    const { mail } = await client.templates.preview({ ...letter, selection, index: 0 })
    clearInterval(clock)
    // a letter is read twice here, and starting the worker anew after it was stopped is part of it
    expect(performance.now() - started, what).toBeLessThan(2 * 4500)
    expect(held, what).toBeLessThan(1500)
    if (problems.length === 0) expect(mail?.text, what).not.toMatch(/root:|\[native|function |undefined|\[object/)
    else {
      expect(mail, what).toBeNull()
      for (const { line, column } of problems) expect([line >= 0, column > 0], what).toEqual([true, true])
    }
  }
})
