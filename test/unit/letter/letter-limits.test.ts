import { describe, expect, it } from 'vitest'
import { compileTemplate, renderMessage } from '#main/formats/letter/index.ts'
import { aMailing, aRecipient } from '../../support/letters.ts'
import { processorTime } from '../../support/processor-time.ts'

const grow = (step: string) => `{% assign x = "aaaaaaaaaa" %}{% for i in (1..60) %}${step}{% endfor %}{{ x }}`

describe('A template that would never end', () => {
  it.each([
    ['nested loops', '{% for a in (1..9999) %}{% for b in (1..9999) %}{% for c in (1..9999) %}x{% endfor %}{% endfor %}{% endfor %}'],
    ['empty loops', '{% for a in (1..900) %}{% for b in (1..900) %}{% for c in (1..900) %}{% endfor %}{% endfor %}{% endfor %}'],
    ['a huge range', '{% for a in (1..100000000000) %}x{% endfor %}'],
    ['doubling by append', grow('{% assign x = x | append: x %}')],
    ['doubling by capture', grow('{% capture x %}{{ x }}{{ x }}{% endcapture %}')],
    ['growing by replace', grow('{% assign x = x | replace: "a", x %}')],
    ['growing by join', grow('{% assign y = x | split: "" %}{% assign x = y | join: x %}')],
    ['a long text repeated', `{% for a in (1..100000) %}${'y'.repeat(80_000)}{% endfor %}`],
    ['a value repeated', '{% for a in (1..900000) %}{{ partner.navn }}{% endfor %}'],
    ['thousands of nested conditions', '{% if dato %}'.repeat(4000) + '{% endif %}'.repeat(4000)],
    ['thousands of placeholders', '{{ hilsen }}\n'.repeat(7000)],
    ['a text that is too long', 'x'.repeat(100_001)]
  ])('is refused in time: %s', (_what, body) => {
    const started = processorTime()
    expect(() => compileTemplate({ subject: 'Møde', body, language: 'da' })).toThrowError(
      expect.objectContaining({ code: 'template.limits', details: expect.objectContaining({ part: 'body', line: 1 }) })
    )
    expect(processorTime() - started).toBeLessThan(3000)
  })

  it('is refused in time when only one recipient makes it so', () => {
    const template = compileTemplate({
      subject: 'Møde',
      body: '{% for a in (1..9000) %}{{ partner.begrundelse }}{% endfor %}',
      language: 'da'
    })
    const started = processorTime()
    expect(() => renderMessage(template, aRecipient({ partner: { statement: 'lang '.repeat(1000) } }), aMailing())).toThrowError(
      expect.objectContaining({ code: 'template.limits' })
    )
    expect(processorTime() - started).toBeLessThan(3000)
  })

  it.each(['[', '*a ', '_a__ ', '> ', '- ', '`a', '[a](', '![a](b) ', '~~a ', '|a\n'])('is laid out in time when it repeats %j', (mark) => {
    const started = processorTime()
    renderMessage(compileTemplate({ subject: 'Møde', body: mark.repeat(99_000 / mark.length), language: 'da' }), aRecipient(), aMailing())
    expect(processorTime() - started).toBeLessThan(3000)
  })
})
