import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { mailPassword } from '../../support/mail-server.ts'
import { aMailing, sendAll } from '../../support/sending.ts'
import { testApp } from '../../support/test-app.ts'

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile())

it('A password is in no file, no copy, no dump, no history and no answer', async () => {
  const app = testApp()
  const { client } = app
  const { id } = await aMailing(client, 2)
  await sendAll(client, { id })
  await client.backups.make({})
  const answers = [
    await client.sending.account(),
    await client.sending.state({ id }),
    await client.history.list({}),
    await client.file.dump()
  ]
  await app.close()
  const bytes = filesIn(app.home).map((path) => readFileSync(path))
  expect(bytes.length).toBeGreaterThan(1)
  for (const secret of [mailPassword, 'hemmelig kode', Buffer.from(mailPassword).toString('base64')]) {
    expect(JSON.stringify(answers)).not.toContain(secret)
    expect(bytes.filter((content) => content.includes(secret))).toEqual([])
  }
})
