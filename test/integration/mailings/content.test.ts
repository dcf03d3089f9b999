import { readFileSync } from 'node:fs'
import { load } from 'cheerio'
import PostalMime from 'postal-mime'
import { describe, expect, it } from 'vitest'
import { cutMbox } from '#main/formats/mbox/index.ts'
import { Zip } from '#main/formats/zip/index.ts'
import { formulaPayloads, headerPayloads, scriptPayloads } from '../../fixtures/payloads/index.ts'
import { output } from '../../support/outputs.ts'
import { aSender, aTemplate, draftsIn } from '../../support/outreach.ts'
import { cardsOf } from '../../support/payload-cards.ts'
import { canRun, cellsOf } from '../../support/spreadsheet.ts'
import { type TestApp, testApp } from '../../support/test-app.ts'

const everyone = { by: 'query', entity: 'persons', query: '' } as const
const body = `{{ hilsen }}

**{{ kontakt.navn }}**, {{ kontakt.titel }}, {{ kontakt.felter.egen }}

- {{ partner.navn }}
- {{ partner.begrundelse }}

> {{ partner.begrundelse | forkort: 40 }}

[Om os](https://alliancen.example/?navn={{ kontakt.navn }})`

async function draftsTo(app: TestApp, texts: readonly string[]): Promise<string[]> {
  await aSender(app.client)
  await cardsOf(app, texts)
  const { id: templateId } = await aTemplate(app.client, { subject: '{{ kontakt.navn }}: {{ partner.navn }}', body })
  const { id } = await app.client.mailings.create({ selection: everyone, templateId, policy: 'all' })
  const { written, folder } = await app.client.mailings.write({ id })
  expect(written).toBe(texts.length)
  return Object.values(draftsIn(folder ?? ''))
}

/** The elements of a document and their attributes, without what they say; a line break in a value is a line break. */
const skeleton = (html: string): string[] => {
  const page = load(html)
  return page('*')
    .toArray()
    .map((node) => [page(node).prop('tagName'), ...Object.keys(page(node).attr() ?? {})].join(' '))
    .filter((each) => each !== 'BR')
}

const allowed = ['x-unsent', 'from', 'to', 'subject', 'date', 'message-id', 'mime-version', 'content-type']

describe('A letter to somebody whose card says something that could run', () => {
  const texts = [...scriptPayloads, ...formulaPayloads, ...headerPayloads]
  let made: Promise<string[]> | undefined
  /** Made once, by whoever asks first. */
  const drafts = () => {
    made ??= draftsTo(testApp(), texts)
    return made
  }

  it('has the elements of any other letter, and no more', { timeout: 60_000 }, async () => {
    expect([scriptPayloads.length, formulaPayloads.length, headerPayloads.length]).toEqual([107, 40, 64])
    const [innocent = ''] = await draftsTo(testApp(), ['Anna'])
    const plain = skeleton((await PostalMime.parse(innocent)).html ?? '')
    expect(plain).toContain('BLOCKQUOTE')
    for (const draft of await drafts()) {
      const { html = '' } = await PostalMime.parse(draft)
      expect(skeleton(html)).toEqual(plain)
      for (const href of load(html)('a')
        .map((_, node) => node.attribs['href'] ?? '')
        .toArray())
        expect(href).toMatch(/^https:\/\/alliancen\.example\/\?navn=[^"<>\s&]*$/)
    }
  })

  it('says what the card says, in both parts', { timeout: 60_000 }, async () => {
    const plain = (text: string) => text.replace(/\s+/g, ' ').trim()
    const said = await Promise.all((await drafts()).map(async (draft) => PostalMime.parse(draft)))
    for (const text of scriptPayloads.filter((each) => !/[&\\]/.test(each))) {
      const mail = said.find((each) => plain(each.text ?? '').includes(`, ${plain(text)}, ${plain(text)}`))
      expect(mail, text).toBeDefined()
      expect(
        plain(
          load(mail?.html ?? '')('li')
            .last()
            .text()
        )
      ).toBe(plain(text))
    }
  })

  it('has the headers of a draft, one recipient, and lines that every server takes', { timeout: 60_000 }, async () => {
    for (const draft of await drafts()) {
      const { headers, to, cc, bcc } = await PostalMime.parse(draft)
      expect(headers.map(({ key }) => key)).toEqual(allowed)
      expect([to?.length, cc, bcc]).toEqual([1, undefined, undefined])
      expect(to?.[0]?.address).toMatch(/^person\d+@havnen\.example$/)
      expect(draft).toMatch(/^[\t -~\r\n]*$/)
      expect(Math.max(...draft.split('\r\n').map((line) => line.length))).toBeLessThanOrEqual(998)
      expect(draft.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    }
  })
})

describe('A mailing as one file, to people whose cards say something that could run', () => {
  it('holds no formula as a table or a workbook, and a mail for each as a mailbox', { timeout: 120_000 }, async () => {
    const app = testApp()
    const texts = [...formulaPayloads, ...headerPayloads]
    await aSender(app.client)
    await cardsOf(app, texts)
    const { id: templateId } = await aTemplate(app.client, { subject: '{{ kontakt.navn }}: {{ partner.navn }}', body })
    const made = async (as: 'csv' | 'xlsx' | 'mbox') => {
      const { id } = await app.client.mailings.create({ selection: everyone, templateId, policy: 'all' })
      const { written, file } = await output(app.client, { id, as })
      expect(written).toBe(texts.length)
      return readFileSync(file?.path ?? '')
    }
    const cells = cellsOf((await made('csv')).toString('utf8'))
    expect(cells.filter((cell) => cell.includes('1+1')).length).toBeGreaterThan(60)
    expect(cells.filter((cell) => canRun.test(cell))).toEqual([])

    const sheet = Buffer.from(new Zip(await made('xlsx')).part('xl/worksheets/sheet1.xml') ?? []).toString('utf8')
    expect(sheet).toContain('<c ')
    expect(sheet).not.toMatch(/<f[\s>/]/)

    const mails = await Promise.all([...cutMbox(await made('mbox'))].map((mail) => PostalMime.parse(mail)))
    expect(mails).toHaveLength(texts.length)
    for (const { headers, to } of mails) {
      expect(headers.map(({ key }) => key)).toEqual(allowed)
      expect(to).toMatchObject([{ address: expect.stringMatching(/^person\d+@havnen\.example$/) }])
    }
  })
})
