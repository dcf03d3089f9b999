import { readFileSync, writeFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import type { BackupRow } from '#shared/model/backup.ts'
import { aCommandLine } from './command-line.ts'

const passphrase = 'hest sky lampe bro vinter'

it('Backups are made, listed, looked at and restored from a terminal, also over a damaged card file', async () => {
  const cli = aCommandLine()
  const file = await cli.aFile('kartotek.kartotek')
  await cli.run('add', 'partner', 'Havnens Venner', ...file)
  expect(await cli.run('backup', ...file)).toMatchObject({ code: 0 })
  expect((await cli.run('backup', ...file)).out).toContain('Intet er ændret siden')
  await cli.run('add', 'partner', 'Søens Folk', ...file)
  const rows = JSON.parse((await cli.run('backups', '--json', ...file)).out) as BackupRow[]
  expect(rows).toMatchObject([{ place: 'here', reason: 'manual', partners: 1, good: true }])
  expect((await cli.run('backups', ...file)).out).not.toContain(rows[0]?.at)
  expect((await cli.run('backups', ...file)).out).toContain('22. nov. 2026')
  expect((await cli.run('restore', rows[0]?.name ?? '', '--dry-run', ...file)).out).toContain('Partnere: 1 forsvinder')
  const path = cli.path('kartotek.kartotek')
  const bytes = readFileSync(path)
  bytes.fill(0x5a, 8192, 40_960)
  writeFileSync(path, bytes)
  expect(await cli.run('partners', ...file)).toMatchObject({ code: 3 })
  expect(await cli.run('restore', '--newest', ...file)).toMatchObject({ code: 0 })
  expect((await cli.run('partners', ...file)).out).toContain('Havnens Venner')
})

it('A backup that is not there, and a passphrase among the parameters, are refused with their exit codes', async () => {
  const cli = aCommandLine()
  const file = await cli.aFile('kartotek.kartotek')
  expect(await cli.run('restore', 'kartotek-nothing.sqlite', ...file)).toMatchObject({ code: 4 })
  expect(await cli.run('restore', ...file)).toMatchObject({ code: 2 })
  await cli.run('backup', ...file)
  expect(await cli.run('restore', '--newest', '--passphrase', passphrase, ...file)).toMatchObject({ code: 2 })
})
