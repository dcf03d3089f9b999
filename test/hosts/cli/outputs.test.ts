import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { pagesOf } from '../../support/outputs.ts'
import { alliance, pageText } from '../../support/pages.ts'
import { aCommandLine } from './command-line.ts'

const letter = 'Emne: Møde\nSprog: da\n\n{{ hilsen }}\n'

async function ready() {
  const cli = aCommandLine()
  const file = await cli.aFile()
  cli.write('side.txt', pageText(alliance))
  cli.write('brev.md', letter)
  await cli.run('import', 'side.txt', ...file)
  await cli.run('template', 'add', 'Møde', 'brev.md', ...file)
  await cli.run('edit', 'alliance', 'senderName=Liv Munk', 'senderEmail=liv@alliancen.example', ...file)
  return { cli, file }
}

it('writes a letter in the other ways too, into a file that is not there yet', async () => {
  const { cli, file } = await ready()
  const merge = (...more: string[]) => cli.run('merge', '--query', 'har:email', '--template', 'Møde', ...more, ...file)
  const { code, out } = await merge('--as', 'letters', '--out', 'breve.pdf')
  expect([code, out]).toEqual([0, expect.stringMatching(/Uden postadresse: .*er i filen .*breve\.pdf/s)])
  expect(pagesOf(readFileSync(cli.path('breve.pdf'))).length).toBeGreaterThan(3)
  expect((await merge('--as', 'zip', '--out', 'breve.pdf')).code).toBe(9)
  expect((await cli.run('mailings', ...file)).out).toMatch(/Møde/)
  expect((await merge('--as', 'labels', '--out', 'x.pdf', '--offset', '6,0')).code).toBe(2)
  // nobody of the page has a postal address: there is no sheet, and nobody was written to
  const before = (await cli.run('mailings', ...file)).out
  expect(await merge('--as', 'labels', '--out', 'x.pdf')).toMatchObject({ code: 2, err: expect.stringContaining('Ingen får brevet') })
  expect([existsSync(cli.path('x.pdf')), (await cli.run('mailings', ...file)).out]).toEqual([false, before])
})

it('refuses mails to people to whom only the post comes, keeps no mailing of it, and makes their letters on paper', async () => {
  const { cli, file } = await ready()
  cli.write('dan.vcf', 'BEGIN:VCARD\nVERSION:4.0\nFN:Dan Uden\nADR:;;Vej 1;Aarhus C;;8000;\nEND:VCARD\n')
  await cli.run('import', 'dan.vcf', ...file)
  const merge = (...more: string[]) => cli.run('merge', '--query', 'navn:Dan', '--template', 'Møde', ...more, ...file)
  expect(await merge('--as', 'eml', '--out', 'kladder')).toMatchObject({ code: 2, err: expect.stringContaining('breve på papir') })
  expect(existsSync(cli.path('kladder'))).toBe(false)
  expect(await cli.json('mailings', ...file)).toEqual([])
  expect((await merge('--as', 'letters', '--out', 'breve.pdf')).code).toBe(0)
  expect(pagesOf(readFileSync(cli.path('breve.pdf')))).toHaveLength(1)
})

it('makes badges without a letter, and only says so in a trial', async () => {
  const { cli, file } = await ready()
  await cli.run('optout', 'Sofie Lund', '--how', 'ringede', ...file)
  const said = await cli.json('labels', '--query', '', '--as', 'badges', '--out', 'skilte.pdf', '--start-at', '3', ...file)
  expect(said).toMatchObject({ left: [{ name: 'Sofie Lund', reason: 'unsubscribed' }], noAddress: [] })
  expect(existsSync(cli.path('skilte.pdf'))).toBe(true)
  writeFileSync(cli.path('mit.pdf'), 'x')
  expect((await cli.run('labels', '--query', '', '--as', 'badges', '--out', 'mit.pdf', ...file)).code).toBe(9)
  expect(await cli.json('labels', '--query', '', '--as', 'call-sheet', '--dry-run', ...file)).toMatchObject({ file: null })
})
