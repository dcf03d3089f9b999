import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { aMail, anMbox, aReport } from '../../support/mails.ts'
import { testFolder } from '../../support/test-app.ts'
import { aCommandLine } from './command-line.ts'

/** A folder of mails as people keep them, with what is none among them. */
function aFolder(): string {
  const folder = testFolder()
  mkdirSync(join(folder, 'Arkiv'))
  writeFileSync(
    join(folder, 'Arkiv', 'Sendt'),
    anMbox([aMail({ from: 'mig@alliancen.example', to: 'anna@havn.example', subject: 'Invitation' })])
  )
  writeFileSync(join(folder, 'Arkiv', 'Sendt.msf'), '// <!-- <mdb:mork:z -->')
  writeFileSync(
    join(folder, 'svar.eml'),
    aMail({ from: 'anna@havn.example', to: 'mig@alliancen.example', subject: 'Ja tak', id: 'yes@havn.example' })
  )
  writeFileSync(join(folder, 'retur.eml'), aReport({ recipient: 'bo@havn.example' }))
  return folder
}

describe('mail-in', () => {
  it('says what is proposed for the mails of a folder, and does it once', async () => {
    const cli = aCommandLine()
    const file = await cli.aFile()
    for (const name of ['Anna Holm', 'Bo Bang'])
      await cli.run('add', 'person', name, `email=${name.split(' ')[0]?.toLowerCase()}@havn.example`, ...file)
    const folder = aFolder()
    const given = ['mail-in', folder, '--own', 'mig@alliancen.example', ...file]
    const planned = await cli.json(...given, '--dry-run')
    expect(planned).toMatchObject({ mails: 3, counts: { bounce: 1, contact: 2 }, committed: null })
    const { out } = await cli.run(...given)
    expect(out).toMatch(/Bo Bang +Markeres som kommet retur +Leveringsrapporten siger 5\.1\.1/)
    expect(out).toMatch(/Anna Holm +Du skrev +Modtageren er i kartoteket/)
    expect(out).toContain('Taget ind: 1 kom retur, 2 kontakter i loggen.')
    const again = await cli.run(...given)
    expect([again.out, again.err]).toEqual(['Ingen forslag.\n', 'Ikke med: 2 stod i loggen, 1 automatisk uden nyt.\n'])
  })

  it('refuses what holds no mails, and what is not there', async () => {
    const cli = aCommandLine()
    const file = await cli.aFile()
    writeFileSync(join(cli.cwd, 'note.txt'), 'Husk mælk')
    expect((await cli.run('mail-in', 'note.txt', ...file)).code).toBe(2)
    expect((await cli.run('mail-in', 'mangler.eml', ...file)).code).toBe(4)
  })
})
