import { describe, expect, it } from 'vitest'
import { aPartner, aSender } from '../../support/outreach.ts'
import { testApp } from '../../support/test-app.ts'

/** What somebody could write into a letter to break out of it, to stop the program or to read what is not theirs. */
const refused = [
  '{% include "/etc/passwd" %}',
  '{% render "../../kartotek" %}',
  '{% layout "x" %}',
  '{% block x %}{% endblock %}',
  '{% raw %}{{ x }}{% endraw %}',
  '{% liquid assign x = 1 %}',
  '{% tablerow i in (1..9) %}x{% endtablerow %}',
  '{% increment x %}',
  '{% cycle "a", "b" %}',
  '{% echo kontakt.navn %}',
  '{{ constructor }}',
  '{{ kontakt.constructor }}',
  '{{ kontakt.__proto__.toString }}',
  '{{ partner["navn"]["constructor"] }}',
  '{{ kontakt[partner.navn] }}',
  '{{ this }}',
  '{{ process.env.HOME }}',
  '{{ globalThis }}',
  '{{ kontakt.navn | constructor }}',
  '{{ kontakt.navn | url_decode }}',
  '{{ kontakt.navn | where: "a", "b" }}',
  '{% for p in partner.kontakter %}{{ p.constructor }}{% endfor %}',
  '{% for p in partner.kontakter %}{{ p.liquidMethodMissing }}{% endfor %}',
  '{% for p in partner.kontakter %}{{ p[kontakt.navn] }}{% endfor %}',
  '{{ "a" | append: "{{ x }}" }}',
  '{% if kontakt.navn %}'.repeat(3000),
  '{% assign x = "ab" %}{% for i in (1..60) %}{% assign x = x | append: x %}{% endfor %}',
  '{% assign x = "ab" %}{% for i in (1..60) %}{% capture x %}{{ x }}{{ x }}{% endcapture %}{% endfor %}',
  '{% for i in (1..100000000000) %}x{% endfor %}',
  '{% for a in (1..900) %}{% for b in (1..900) %}{% for c in (1..900) %}{% endfor %}{% endfor %}{% endfor %}',
  '{% for a in (1..900000) %}{{ partner.navn }}{{ hilsen | tiltale: "Hej" }}{% endfor %}'
]

/** The others are refused for the time or the memory they would take. */
const fastOnes = 25

describe('A hostile letter', () => {
  it('is none of few', () => expect(refused).toHaveLength(31))

  it('ends in three seconds, with line and column, and is not saved', async () => {
    const { client } = testApp()
    for (const body of refused) {
      const letter = { subject: 'Møde', body: `Kære\n${body}`, language: 'da' } as const
      const started = performance.now()
      const [problem, ...others] = await client.templates.check(letter)
      expect(performance.now() - started, body.slice(0, 80)).toBeLessThan(3000 + 1000)
      expect(others).toEqual([])
      expect(problem?.code).toMatch(/^template\.(syntax|unknown-field|limits)$/)
      expect([problem?.line, problem?.column], body.slice(0, 80)).toEqual([expect.any(Number), expect.any(Number)])
      expect(problem?.line).toBeGreaterThan(0)
    }
    for (const body of refused.slice(0, fastOnes))
      await expect(client.templates.create({ name: 'x', subject: 'x', body, language: 'da' })).rejects.toMatchObject({
        code: expect.stringMatching(/^template\./)
      })
    expect(await client.templates.all()).toEqual([])
  })

  it('is no less refused as a subject, as a signature or as the name of a file', async () => {
    const { client } = testApp()
    for (const text of refused.slice(0, fastOnes)) {
      const letter = { subject: 'Møde', body: '', language: 'da' } as const
      expect(await client.templates.check({ ...letter, subject: text })).toMatchObject([{ line: 0, column: expect.any(Number) }])
      expect(await client.templates.check({ ...letter, signature: text })).toMatchObject([{ part: 'signature', line: 1 }])
      const rule = { kind: 'rule', of: 'person', pattern: text } as const
      expect(await client.templates.check({ ...letter, attachments: [rule] })).toMatchObject([{ part: 'attachment', line: 1 }])
    }
  })

  it('keeps nobody waiting who asks for something else meanwhile', async () => {
    const { client } = testApp()
    await aSender(client)
    await aPartner(client, 'Havnen', [{ name: 'Anna Holm', email: 'anna@havnen.example' }])
    for (const body of refused.slice(fastOnes)) {
      const slow = client.templates.check({ subject: 'x', body, language: 'da' })
      const started = performance.now()
      expect(await client.persons.table({ sort: [{ by: 'name' }] })).toMatchObject({ total: 1 })
      expect(performance.now() - started, body.slice(0, 80)).toBeLessThan(500)
      expect(await slow).toMatchObject([{ code: expect.stringMatching(/^template\./) }])
    }
  })
})
