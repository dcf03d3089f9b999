import { spawnSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { bundle } from '../../support/bundle.ts'
import { startClerk } from '../../support/clerk.ts'
import { testFolder } from '../../support/test-app.ts'

// root ignores file modes, so a small disk of its own is what says no
const mountable = spawnSync('unshare', ['-Urm', 'mount', '-t', 'tmpfs', 'tmpfs', '/mnt']).status === 0
const entry = mountable ? await bundle('test/fixtures/processes/clerk.ts') : ''

/** A process in which the folder of the drafts is a disk of its own; with a mailing to 30 persons. */
async function aClerkWithDisk(options: string) {
  const home = testFolder()
  const drafts = join(home, 'Kladder')
  mkdirSync(drafts)
  const script = `mount -t tmpfs -o ${options} tmpfs "$1" && exec "$2" "$3" "$4"`
  const clerk = await startClerk(['unshare', '-Urm', 'sh', '-c', script, 'sh', drafts, process.execPath, entry, home])
  const ask = async (name: string, input: unknown = {}) => {
    const { done, error } = await clerk.ask(name, input)
    return error ?? done ?? {}
  }
  await ask('settings.setAlliance', { version: 0, patch: { senderName: 'Bo Ek', senderEmail: 'bo@alliancen.example' } })
  for (let no = 1; no <= 30; no++) await ask('persons.create', { givenName: `Anna ${no}`, emails: [`anna${no}@havnen.example`] })
  const { id: templateId } = (await ask('templates.create', { name: 'Brev', subject: 'Hej', body: '{{ hilsen }}', language: 'da' })) as {
    id: string
  }
  const everyone = { by: 'query', entity: 'persons', query: '' }
  const { id } = (await ask('mailings.create', { selection: everyone, templateId })) as { id: string }
  return { id, ask, leave: clerk.leave }
}

describe.skipIf(!mountable)('A disk that takes no more', () => {
  it('takes none of the drafts: nothing is marked, and the room is free again', async () => {
    const { id, ask, leave } = await aClerkWithDisk('size=80k')
    expect(await ask('mailings.write', { id })).toBe('file.disk-full')
    expect(await ask('mailings.get', { id })).toMatchObject({ status: 'draft', folder: null, counts: { planned: 30, written: 0 } })
    // most of the disk: only possible because every file of the first run is gone
    expect(await ask('mailings.write', { id, limit: 15 })).toMatchObject({ written: 15 })
    await leave()
  })

  it('says so when it can only be read', async () => {
    const { id, ask, leave } = await aClerkWithDisk('ro')
    expect(await ask('mailings.write', { id })).toBe('out.cannot-write')
    expect(await ask('mailings.get', { id })).toMatchObject({ status: 'draft', counts: { planned: 30, written: 0 } })
    await leave()
  })
})
