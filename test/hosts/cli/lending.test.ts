import { existsSync } from 'node:fs'
import { expect, it } from 'vitest'
import { aCommandLine } from './command-line.ts'

const stdin = 'svane bro malt ost\n'

it('lends a file from one data folder to another and brings it back, with the passphrase from stdin alone', async () => {
  const lender = aCommandLine()
  const file = await lender.aFile()
  await lender.run('add', 'partner', 'Havnens Venner', ...file)
  const sealed = lender.path('lent.sealed')
  const lend = ['lend', '--to', 'Bo Bang', '--until', '31.1.2027', '--out', sealed, ...file]
  expect(await lender.run(...lend, '--passphrase', 'svane bro malt ost')).toMatchObject({ code: 2 })
  expect(existsSync(sealed)).toBe(false)
  expect(await lender.runWith({ stdin }, ...lend, '--passphrase', '-')).toMatchObject({ code: 0 })
  expect(await lender.run('add', 'partner', 'Skoven', ...file)).toMatchObject({ code: 9 })

  const taker = aCommandLine()
  expect(await taker.runWith({ stdin: 'noget helt andet\n' }, 'receive', sealed, '--passphrase', '-')).toMatchObject({ code: 2 })
  const begun = await taker.runWith({ stdin }, 'receive', sealed, '--passphrase', '-', '--json')
  const { path } = JSON.parse(begun.out) as { path: string }
  const lent = ['--file', path]
  await taker.run('add', 'partner', 'Ærø Naboer', ...lent)
  const back = taker.path('back.sealed')
  expect(await taker.runWith({ stdin }, 'return', '--out', back, '--passphrase', '-', ...lent)).toMatchObject({ code: 0 })

  await lender.run('take-back', ...file)
  await lender.run('add', 'partner', 'Skoven', ...file)
  const received = await lender.runWith({ stdin }, 'receive', back, '--passphrase', '-', '--json', ...file)
  expect(JSON.parse(received.out)).toMatchObject({ what: 'return', leftOut: [] })
  expect(((await lender.json('partners', ...file)) as { name: string }[]).map(({ name }) => name)).toEqual([
    'Havnens Venner',
    'Skoven',
    'Ærø Naboer'
  ])
})
