import { expect, it } from 'vitest'
import { retried } from '#main/foundation/retried.ts'

/** Fails so many times with a code. */
function failing(times: number, code: string) {
  let tries = 0
  const work = () => {
    tries++
    if (tries <= times) throw Object.assign(new Error(code), { code })
    return 'done'
  }
  return { work, tries: () => tries }
}

it.each(['EBUSY', 'EPERM', 'EACCES'])('A file that another program holds for a moment on Windows is waited for: %s', (code) => {
  expect(retried(failing(3, code).work, 'win32')).toBe('done')
})

it('A file that is held for good is given up, with what was said', () => {
  const begin = performance.now()
  expect(() => retried(failing(100, 'EBUSY').work)).toThrow('EBUSY')
  expect(performance.now() - begin).toBeGreaterThan(700)
})

it.each([
  ['EPERM', 'linux'],
  ['EACCES', 'darwin'],
  ['ENOSPC', 'win32']
] as const)('What will not pass is said at once: %s on %s', (code, platform) => {
  const { work, tries } = failing(3, code)
  expect(() => retried(work, platform)).toThrow(code)
  expect(tries()).toBe(1)
})
