import { describe, expect, it } from 'vitest'
import { compileTemplate } from '#main/formats/letter/index.ts'
import { startIds, startText } from '#renderer/features/letters/start-text.ts'

describe('A new letter', () => {
  it.each(['da', 'en'] as const)('begins with an invitation in %s that can be saved as it is', (language) => {
    const { name, subject, body, language: written } = startText(`invitation-${language}`, 'da')
    expect(written).toBe(language)
    expect(name).not.toBe('')
    expect(subject).toMatch(/3\. december|3 December/)
    expect(body).not.toMatch(/^(Emne|Subject|Sprog|Language):/m)
    expect(() => compileTemplate({ subject, body, language })).not.toThrow()
  })

  it('begins with the greeting of its language where it is blank', () => {
    expect(startText('blank', 'da').body).toContain('{{ hilsen }}')
    expect(startText('blank', 'en').body).toContain('{{ greeting }}')
  })

  it('is one of those that are offered', () => {
    expect(startIds.map((id) => startText(id, 'en').language)).toEqual(['da', 'en', 'en'])
  })
})
