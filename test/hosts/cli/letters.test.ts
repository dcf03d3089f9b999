import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import PostalMime from 'postal-mime'
import { describe, expect, it } from 'vitest'
import { alliance, pageText } from '../../support/pages.ts'
import { aCommandLine } from './command-line.ts'

const letter = 'Emne: Møde hos {{ partner.navn }}\nSprog: da\n\n{{ hilsen }}\n\nVi ringer på {{ kontakt.telefon }}.\n'

/** The fictional alliance with a list, a letter and a sender. */
async function readyToWrite() {
  const cli = aCommandLine()
  const file = await cli.aFile()
  cli.write('side.txt', pageText(alliance))
  cli.write('brev.md', letter)
  await cli.run('import', 'side.txt', ...file)
  await cli.run('list', 'create', 'Alle', '--query', 'har:email', '--policy', 'all', ...file)
  await cli.run('template', 'add', 'Møde', 'brev.md', ...file)
  await cli.run('edit', 'alliance', 'senderName=Liv Munk', 'senderEmail=liv@alliancen.example', ...file)
  const merge = (...more: string[]) => cli.run('merge', '--list', 'Alle', '--template', 'Møde', '--as', 'eml', ...more, ...file)
  return { cli, file, merge }
}

describe('list', () => {
  it('follows its query, one person per partner unless all are wanted', async () => {
    const { cli, file } = await readyToWrite()
    const one = await cli.run('list', 'create', 'Én fra hver', '--query', 'har:email', ...file)
    expect(one.out).toMatch(/: 5 får brevet\.\n2 repræsenteret/)
    expect(await cli.json('lists', ...file)).toMatchObject([
      { name: 'Alle', policy: 'all' },
      { name: 'Én fra hver', policy: 'primary-else-first', query: 'har:email' }
    ])
  })

  it('says who is left out and why, also for those who opted out', async () => {
    const { cli, file } = await readyToWrite()
    await cli.run('optout', 'Sofie Lund', '--how', 'mail 3. november', ...file)
    await cli.run('optout', 'karen.dam@faellesansvar.example', '--purpose', 'all', '--how', 'ringede', ...file)
    const { out } = await cli.run('list', 'show', 'alle', '--why', ...file)
    expect(out).toMatch(/5 får brevet\./)
    expect(out).toMatch(/Sofie Lund.*afmeldt nyhedsbrev/)
    expect(out).toMatch(/Karen Dam.*vil ikke kontaktes/)
    expect(out).toMatch(/1 afmeldt\n1 vil ikke kontaktes|1 vil ikke kontaktes\n1 afmeldt/)
  })

  it('refuses a query that is not there yet', async () => {
    const { cli, file } = await readyToWrite()
    expect(await cli.run('list', 'create', 'X', '--query', 'a OR b:c', ...file)).toMatchObject({ code: 2 })
  })
})

describe('optout', () => {
  it('wants to know how we know, and shows it on the card and in the table', async () => {
    const { cli, file } = await readyToWrite()
    expect(await cli.run('optout', 'Sofie Lund', ...file)).toMatchObject({ code: 2, err: expect.stringContaining('hvordan') })
    await cli.run('optout', 'Sofie Lund', '--how', 'mail 3. november', ...file)
    expect((await cli.run('show', 'Sofie Lund', ...file)).out).toMatch(/Afmeldt · nyhedsbrev · .* · mail 3\. november/)
    expect((await cli.run('persons', 'sofie', ...file)).out).toContain('afmeldt')
  })

  it('takes an address that nobody has', async () => {
    const { cli, file } = await readyToWrite()
    const { code, out } = await cli.run('optout', 'ukendt@andre.example', '--how', 'mail', ...file)
    expect([code, out]).toEqual([0, expect.stringContaining('spærrelisten')])
  })
})

describe('template', () => {
  it.each([
    ['Emne: Hej\nSprog: da\n\nKære {{ kontakt.fornavm }}\n', 'kontakt.fornavn', /linje 4, tegn \d+/],
    ['Emne: Hej\n\nKære {% if %}\n', '', /linje 3/],
    ['Kære alle\n', '', /Emne: …/]
  ])('refuses %j with 2, at its place', async (text, hint, place) => {
    const { cli, file } = await readyToWrite()
    cli.write('forkert.md', text)
    const added = await cli.run('template', 'add', 'Forkert', 'forkert.md', ...file)
    expect([added.code, added.err]).toEqual([2, expect.stringMatching(place)])
    expect(added.err).toContain(hint)
    const checked = await cli.run('template', 'check', 'forkert.md', ...file)
    expect([checked.code, checked.out + checked.err]).toEqual([2, expect.stringContaining(hint)])
    expect(await cli.json('templates', ...file)).toHaveLength(1)
  })

  it('ends an endless loop within three seconds', async () => {
    const { cli, file } = await readyToWrite()
    cli.write('evig.md', 'Emne: Hej\n\n{% for i in (1..100000000) %}x{% endfor %}\n')
    const begin = performance.now()
    const { code } = await cli.run('template', 'add', 'Evig', 'evig.md', ...file)
    expect([code, performance.now() - begin < 3000]).toEqual([2, true])
  })
})

describe('merge', () => {
  it('writes one draft for each, which a mail program opens as one to be sent', async () => {
    const { cli, merge } = await readyToWrite()
    const { code, out } = await merge('--out', 'kladder')
    expect([code, out]).toEqual([0, expect.stringMatching(/7 kladder skrevet i .*kladder\n.*mailing sent "Møde"/)])
    const drafts = readdirSync(cli.path('kladder'))
    expect(drafts).toHaveLength(7)
    const sofies = drafts.find((name) => name.includes('Sofie Lund')) ?? ''
    const bytes = readFileSync(cli.path(`kladder/${sofies}`))
    expect(bytes.toString('latin1')).toMatch(/^X-Unsent: 1\r$/m)
    const mail = await PostalMime.parse(bytes)
    expect(mail).toMatchObject({ subject: 'Møde hos Havnens Venner', from: { address: 'liv@alliancen.example' } })
    expect(mail.text).toContain('Kære Sofie')
  })

  it('writes nothing at all with --dry-run, and tells what it would', async () => {
    const { cli, file, merge } = await readyToWrite()
    await cli.run('edit', 'Peter Bang', 'phones=', ...file)
    const before = (await cli.run('export', '--as', 'json', '--out', '-', ...file)).out
    const { code, out } = await merge('--dry-run')
    expect([code, out]).toEqual([0, expect.stringMatching(/Mangler i 1 brev: Kontakt: telefon\n7 kladder ville blive skrevet/)])
    expect((await cli.run('export', '--as', 'json', '--out', '-', ...file)).out).toBe(before)
    expect(await cli.json('mailings', ...file)).toEqual([])
    expect(JSON.stringify(await cli.json('history', ...file))).not.toContain('mailing')
  })

  it('stops at the limit', async () => {
    const { cli, merge } = await readyToWrite()
    await merge('--out', 'kladder', '--limit', '2')
    expect(readdirSync(cli.path('kladder'))).toHaveLength(2)
  })

  it('leaves out who opted out, and says so', async () => {
    const { cli, file, merge } = await readyToWrite()
    await cli.run('optout', 'Sofie Lund', '--how', 'mail', ...file)
    const { out } = await merge('--out', 'kladder')
    expect(out).toMatch(/1 afmeldt\n6 kladder/)
    expect(readdirSync(cli.path('kladder')).join()).not.toContain('Sofie')
  })

  it('writes into no folder that holds something (9) or cannot be made (10), and leaves no half mailing', async () => {
    const { cli, file, merge } = await readyToWrite()
    expect((await merge('--out', '.')).code).toBe(9)
    cli.write('en-fil', 'x')
    expect((await merge('--out', 'en-fil/kladder')).code).toBe(10)
    expect(await cli.json('mailings', ...file)).toEqual([])
  })

  it('wants a sender, and says how to give one', async () => {
    const { cli, file, merge } = await readyToWrite()
    await cli.run('undo', ...file)
    expect(await merge('--out', 'kladder')).toMatchObject({ code: 2, err: expect.stringContaining('kartotek edit alliance senderName=') })
    expect(existsSync(cli.path('kladder'))).toBe(false)
  })
})

describe('mailing sent', () => {
  it('puts the letter on the timeline of those who got it, and only now', async () => {
    const { cli, file, merge } = await readyToWrite()
    await merge('--out', 'kladder')
    const timeline = async (who: string) =>
      (await cli.json('show', who, ...file)).timeline
        .map((entry: { type: string }) => entry.type)
        .filter((type: string) => type !== 'change')
    expect(await timeline('Sofie Lund')).toEqual(['draft'])
    expect(
      await cli.run('mailing', 'sent', 'møde', '--except', 'Karen Dam', 'hanne.krag@gigtfaellesskabet.example', ...file)
    ).toMatchObject({
      code: 0,
      out: '5 breve er sendt og står på tidslinjen.\n'
    })
    expect(await timeline('Sofie Lund')).toEqual(['mailing'])
    expect(await timeline('Karen Dam')).toEqual([])
    expect(await cli.json('mailings', ...file)).toMatchObject([{ name: 'Møde', counts: { written: 0, sent: 5 } }])
  })

  it('knows who is meant by an exception, or does nothing', async () => {
    const { cli, file, merge } = await readyToWrite()
    await merge('--out', 'kladder')
    expect((await cli.run('mailing', 'sent', 'Møde', '--except', 'Ingen', ...file)).code).toBe(4)
    expect(await cli.json('mailings', ...file)).toMatchObject([{ counts: { sent: 0 } }])
  })
})

describe('log and follow-ups', () => {
  it('keep what was said, when, with whom, and what was promised', async () => {
    const { cli, file } = await readyToWrite()
    const line = ['log', 'call', '--with', 'Sofie Lund', 'Region Midtvest', '--text', '-', '--when', '20.11.2026 14.30']
    const { code, out } = await cli.runWith({ stdin: 'Vil gerne høre mere\n' }, ...line, '--follow-up', '2026-11-21 Ring igen', ...file)
    expect([code, out]).toEqual([
      0,
      expect.stringMatching(/Opkald logget: Sofie Lund, Region Midtvest\nOpfølgning 21\. nov\. 2026: Ring igen/)
    ])
    const { timeline } = await cli.json('show', 'Sofie Lund', ...file)
    expect(timeline.find((entry: { type: string }) => entry.type === 'activity')).toMatchObject({
      kind: 'call',
      body: 'Vil gerne høre mere',
      at: new Date('2026-11-20T14:30').toISOString()
    })
    await cli.run('log', 'note', '--with', 'Karen Dam', '--text', 'x', '--follow-up', 'om 3 uger', ...file)
    expect(await cli.json('follow-ups', '--due', 'today', ...file)).toMatchObject([{ title: 'Ring igen', overdueDays: 1 }])
    expect((await cli.run('follow-ups', ...file)).out).toMatch(
      /Ring igen +Sofie Lund +1 dag over[\s\S]*13\. dec\. 2026 +Følg op +Karen Dam/
    )
    const [first, second] = await cli.json('follow-ups', ...file)
    const left = await cli.json('follow-ups', '--done', first.id, '--snooze', second.id, '--until', '2026-12-24', ...file)
    expect(left).toMatchObject([{ id: second.id, dueOn: '2026-12-24', status: 'snoozed' }])
    expect((await cli.run('follow-ups', '--snooze', second.id, '--until', 'engang', ...file)).code).toBe(2)
  })
})

describe('demo', () => {
  it('plays the main job in a folder of its own and says where everything is', async () => {
    const cli = aCommandLine()
    const { code, out } = await cli.run('demo', '--dir', 'prøve')
    expect(code).toBe(0)
    expect(out).toMatch(/40 partnere, 4\d personer[\s\S]*nu er der 0 partnere[\s\S]*\d+ kladder er skrevet[\s\S]*alt er helt/)
    expect(out).not.toMatch(/\{\{|cli\.|undefined/)
    const drafts = readdirSync(cli.path('prøve/kladder'))
    expect(drafts.length).toBeGreaterThan(30)
    const { subject } = await PostalMime.parse(readFileSync(cli.path(`prøve/kladder/${drafts[0]}`)))
    expect(subject).toMatch(/^Partnermøde den \d+\. \S+ \d{4}: /)
    expect(existsSync(cli.home)).toBe(false)
    expect((await cli.run('demo', '--dir', 'prøve')).code).toBe(9)
  })

  it('answers programs with the places alone', async () => {
    const cli = aCommandLine()
    mkdirSync(cli.path('tom'))
    expect(await cli.json('demo', '--dir', 'tom', '--lang', 'en')).toMatchObject({
      partners: 40,
      ok: true,
      letters: cli.path('tom/drafts')
    })
  })
})

describe('template', () => {
  it('is shown as the file it can be added from, and with its versions', async () => {
    const { cli, file, merge } = await readyToWrite()
    const { out } = await cli.run('template', 'show', 'møde', ...file)
    expect(out.trim()).toBe(letter.trim())
    expect(await cli.json('template', 'show', 'Møde', ...file)).toMatchObject({ language: 'da', no: 1, attachments: [] })
    await merge('--out', `${cli.home}/ud`)
    expect(await cli.json('template', 'versions', 'Møde', ...file)).toMatchObject([{ no: 1, mailings: 1 }])
    expect((await cli.run('template', 'versions', 'Møde', ...file)).out).toMatch(/1.*1.*Møde hos/)
    expect(await cli.run('template', 'show', 'findes ikke', ...file)).toMatchObject({ code: 4 })
  })
})
