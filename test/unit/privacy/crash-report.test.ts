import { expect, it } from 'vitest'
import { crashReport } from '#renderer/app/crash-report.ts'

it('tells which screen and where in the code, and nothing of anybody', () => {
  const error = new TypeError('cannot read "karla.brink@alleveje.example" of Karla Brink')
  error.stack = `TypeError: Karla Brink\n    at PersonPage (http://127.0.0.1:4123/assets/index-Bx1.js:12:345)\n    at file:///home/karla/x.ts:1:2`
  const report = crashReport({
    ...{ error, code: 'internal.bug', details: { incident: 'ab12' }, pathname: '/person/0191f3a2-1111-7222-8333-444455556666' },
    ...{ about: { version: '1.0.0', schema: 3, runsOn: 'Linux' }, agent: 'Chromium' }
  })
  expect(report).not.toMatch(/karla|brink|alleveje|0191f3a2|127\.0\.0\.1/i)
  expect(JSON.parse(report)).toMatchObject({
    ...{ code: 'internal.bug', incident: 'ab12', kind: 'TypeError', screen: '/person/…', version: '1.0.0' },
    places: ['index-Bx1.js:12:345', 'x.ts:1:2']
  })
})
