import { describe, expect, it } from 'vitest'
import { compileTemplate, renderMessage } from '#main/formats/letter/index.ts'
import { marksOf } from '#renderer/features/letters/letter-marks.ts'
import { builtInLetters, startIds, startText } from '#renderer/features/letters/start-text.ts'
import { aMailing, aRecipient, aStranger } from '../../support/letters.ts'

const begun = builtInLetters.flatMap((letter) => (['da', 'en'] as const).map((language) => [letter, language] as const))

describe('A new letter', () => {
  it.each(begun)(
    'begins with %s in %s that can be saved as it is, and reads well for whoever is known and whoever is not',
    (letter, language) => {
      const { name, subject, body, signature, language: written, builtIn } = startText(`${letter}-${language}`, 'da')
      expect([written, builtIn, name === '']).toEqual([language, letter, false])
      expect(body).not.toMatch(/^(Emne|Subject|Sprog|Language):/m)
      expect(body).not.toMatch(/Venlig hilsen|Kind regards/)
      const template = compileTemplate({ subject, body, signature, language })
      for (const recipient of [aRecipient(), aStranger()]) {
        const message = renderMessage(template, recipient, aMailing())
        expect(message.subject).not.toMatch(/\s[,?:]|^\W|undefined/)
        expect(message.text).not.toMatch(/\{|\}| {2}|\s[,.?]|\n{3}/)
        expect(message.text).toMatch(/(Venlig hilsen|Kind regards)\nBo Ek\nbo@alliancen\.example$/)
        expect(message.missing.filter((field) => field !== 'partner.card' && field !== 'greeting')).toEqual([])
      }
    }
  )

  it.each(begun)('shows all of %s in %s as words: no braces are left in the text', (letter, language) => {
    const { body, subject, signature } = startText(`${letter}-${language}`, 'da')
    for (const text of [subject, body, signature]) {
      let rest = ''
      let at = 0
      for (const { from, to } of marksOf(text)) {
        rest += text.slice(at, from)
        at = to
      }
      expect(rest + text.slice(at)).not.toMatch(/\{%/)
    }
  })

  it('begins with the greeting of its language where it is blank, and with the signature of the one who writes', () => {
    expect(startText('blank', 'da').body).toContain('{{ hilsen }}')
    expect(startText('blank', 'en')).toMatchObject({ body: expect.stringContaining('{{ greeting }}'), language: 'en' })
    expect(startText('thanks-da', 'en', 'Kh Bo').signature).toBe('Kh Bo')
  })

  it('is one of those that are offered', () => {
    expect(startIds).toHaveLength(17)
  })
})
