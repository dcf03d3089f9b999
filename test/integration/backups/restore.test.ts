import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { lastOf } from '../../support/last-of.ts'
import { testApp, testFolder } from '../../support/test-app.ts'

const passphrase = 'hest sky lampe bro vinter'

async function withBackup() {
  const app = testApp()
  const { client } = app
  await client.partners.create({ name: 'Havnens Venner' })
  const kept = await client.partners.create({ name: 'Søens Folk' })
  const { name } = await client.backups.make()
  const source = { place: 'here', name } as const
  return { ...app, source, keptId: kept.id, folder: join(app.home, 'kartotek - sikkerhedskopier') }
}
const names = async ({ client }: Awaited<ReturnType<typeof withBackup>> | ReturnType<typeof testApp>) =>
  (await client.partners.table({ sort: [{ by: 'name', desc: false }] })).rows.map((row) => row.name)

describe('Restoring a backup', () => {
  it('shows before what comes back, goes and is as before, with names', async () => {
    const { client, source, keptId } = await withBackup()
    await client.partners.create({ name: 'Bjergets Børn' })
    await client.partners.update({ id: keptId, version: 1, patch: { name: 'Søens Mange Folk' } })
    const compared = await client.backups.compare({ source })
    expect(compared).toMatchObject({ partners: 2, persons: 0 })
    expect(compared.differences?.find(({ table }) => table === 'organisation')).toMatchObject({ added: 1, changed: 1, removed: 0 })
    expect(compared.differences?.flatMap((each) => each.names)).toEqual(expect.arrayContaining(['Bjergets Børn', 'Søens Mange Folk']))
  })

  it('puts it in the place of the card file, says so in the history and to every window, and is undone', async () => {
    const app = await withBackup()
    const { client, source, setNow, folder } = app
    await client.partners.create({ name: 'Bjergets Børn' })
    setNow('2026-11-22T12:00:00.000Z')
    const told: string[][] = []
    app.onChange((topics) => told.push([...topics]))
    await client.backups.restore({ source })
    expect(await names(app)).toEqual(['Havnens Venner', 'Søens Folk'])
    expect(told.flat()).toContain('file')
    expect((await client.history.list({}))[0]).toMatchObject({ label: 'backup.restored' })
    expect(await client.file.check({ full: true })).toEqual({ ok: true, problems: [] })
    expect(readdirSync(folder).filter((name) => name.startsWith('.tmp-'))).toEqual([])
    const [aside] = (await client.backups.list()).filter(({ place }) => place === 'aside')
    await client.backups.restore({ source: { place: 'aside', name: aside?.name ?? '' } })
    expect(await names(app)).toEqual(['Bjergets Børn', 'Havnens Venner', 'Søens Folk'])
  })

  it('survives a restart, and leaves what can be undone to the undo of before', async () => {
    const app = await withBackup()
    await app.client.partners.create({ name: 'Bjergets Børn' })
    await app.client.backups.restore({ source: app.source })
    const again = await app.restart()
    expect(await names(again)).toEqual(['Havnens Venner', 'Søens Folk'])
    await again.client.history.undo({})
    expect(await names(again)).toEqual(['Havnens Venner'])
  })

  it('refuses one that is not whole, one that is none, and one from elsewhere by its name, and nothing is touched', async () => {
    const app = await withBackup()
    const { client, source, folder, home } = app
    const bytes = readFileSync(join(folder, source.name))
    bytes.write('!', bytes.indexOf('Søens Folk'))
    writeFileSync(join(folder, source.name), bytes)
    await expect(client.backups.restore({ source })).rejects.toMatchObject({ data: { code: 'file.damaged' } })
    writeFileSync(join(home, 'note.sqlite'), 'nothing of ours')
    await expect(client.backups.restore({ source: { path: join(home, 'note.sqlite') } })).rejects.toMatchObject({
      data: { code: 'file.not-ours' }
    })
    await expect(client.backups.restore({ source: { place: 'here', name: '../kartotek.kartotek' } })).rejects.toMatchObject({
      data: { code: 'file.not-found' }
    })
    expect(await names(app)).toEqual(['Havnens Venner', 'Søens Folk'])
    expect(existsSync(join(folder, 'quarantine'))).toBe(false)
  })

  it('on a bare machine makes a card file of a backup that was brought along', async () => {
    const { source, folder } = await withBackup()
    const bare = testApp()
    copyFileSync(join(folder, source.name), join(bare.home, 'brought.sqlite'))
    expect(await bare.client.backups.restore({ source: { path: join(bare.home, 'brought.sqlite') }, name: 'Havnealliancen' })).toEqual({
      name: 'Havnealliancen'
    })
    expect(await names(bare)).toEqual(['Havnens Venner', 'Søens Folk'])
    expect(existsSync(join(bare.home, 'Havnealliancen.kartotek'))).toBe(true)
  })
})

describe('A second place', () => {
  it('gets an encrypted copy of each backup, which opens on a bare machine with the passphrase and not without', async () => {
    const app = await withBackup()
    const drive = testFolder()
    const { second } = await app.client.backups.setSecondPlace({ folder: { path: drive }, passphrase })
    expect(second).toMatchObject({ state: 'ok', at: '2026-11-22T10:00:00.000Z' })
    const away = join(drive, 'kartotek - sikkerhedskopier')
    const [name = ''] = readdirSync(away)
    expect(name).toBe(`${app.source.name}.sealed`)
    expect(readFileSync(join(away, name)).includes('Havnens')).toBe(false)
    const bare = testApp()
    const source = { path: join(away, name) }
    expect(await bare.client.backups.needsPassphrase({ source })).toEqual({ needs: true })
    await expect(bare.client.backups.restore({ source, passphrase: 'noget helt andet her' })).rejects.toMatchObject({
      data: { code: 'sealed.wrong-passphrase' }
    })
    expect(readdirSync(bare.home)).toEqual([])
    await bare.client.backups.restore({ source, passphrase })
    expect(await names(bare)).toEqual(['Havnens Venner', 'Søens Folk'])
  })

  it('tells a bare machine who was erased since, so that an older copy that is restored there is rid of them, and of nobody else', async () => {
    const app = await withBackup()
    const person = { givenName: 'Sofie', familyName: 'Lund' }
    const { id } = await app.client.persons.create({ ...person, emails: ['sofie@havnen.example'], partnerId: app.keptId })
    const other = await app.client.persons.create(person)
    await app.client.backups.make()
    const drive = testFolder()
    await app.client.backups.setSecondPlace({ folder: { path: drive }, passphrase })
    const away = join(drive, 'kartotek - sikkerhedskopier')
    const copies = () => readdirSync(away).filter((name) => name.endsWith('.sealed'))
    const [older = ''] = copies()
    app.setNow('2026-11-22T11:00:00.000Z')
    await lastOf(app.client.cases.erase({ personId: id, withoutAnswer: true }))
    await vi.waitFor(() => expect(copies()).toHaveLength(2), 30_000)

    const bare = testApp({ from: 1000 })
    await bare.client.backups.restore({ source: { path: join(away, older) }, passphrase })
    const { rows } = await bare.client.persons.table({ sort: [{ by: 'name', desc: false }] })
    expect(rows.map((row) => row.id)).toEqual([other.id])
    const { id: review } = await bare.client.imports.read({ text: 'Søens Folk\nFordi søen er for alle.\nSofie Lund\nVært\nsl@ny.example' })
    const [row] = (await bare.client.imports.rows({ id: review, tab: 'all', offset: 0, limit: 10 })).rows
    expect(row?.persons[0]).toMatchObject({ erasedOn: '2026-11-22' })
    expect(await bare.client.file.check({ full: true })).toEqual({ ok: true, problems: [] })
    expect(readdirSync(bare.home).filter((name) => name.startsWith('.tmp-'))).toEqual([])
  })

  it('waits for the passphrase after a start, takes only the right one, and asks once after a month', async () => {
    const app = await withBackup()
    const drive = testFolder()
    await app.client.backups.setSecondPlace({ folder: { path: drive }, passphrase })
    const again = await app.restart()
    const { client } = again
    expect((await client.backups.status()).second).toMatchObject({ state: 'asleep', asks: false })
    await expect(client.backups.sayPassphrase({ passphrase: 'noget helt andet her' })).rejects.toMatchObject({
      data: { code: 'sealed.wrong-passphrase' }
    })
    again.setNow('2027-01-02T10:00:00.000Z')
    expect((await client.backups.status()).second.asks).toBe(true)
    expect((await client.backups.sayPassphrase({ passphrase })).second).toMatchObject({ state: 'ok', asks: false })
    expect(readFileSync(join(again.home, 'settings.json'), 'utf8')).not.toContain('hest')
  })

  it('refuses a passphrase that is easily guessed, and a folder that is no other place', async () => {
    const { client, home } = await withBackup()
    const drive = testFolder()
    const at = (path: string, said = passphrase) => client.backups.setSecondPlace({ folder: { path }, passphrase: said })
    await expect(at(drive, '123456')).rejects.toMatchObject({ data: { code: 'sealed.weak-passphrase' } })
    await expect(at(home)).rejects.toMatchObject({ data: { code: 'input.invalid' } })
    await expect(at(join(drive, 'gone'))).rejects.toMatchObject({ data: { code: 'file.not-found' } })
    mkdirSync(join(drive, 'there'))
    expect((await at(join(drive, 'there'))).second.state).toBe('ok')
    expect((await client.backups.leaveSecondPlace()).second.state).toBe('none')
  })
})
