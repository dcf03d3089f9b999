import { expect, it } from 'vitest'
import { createLog } from '#main/foundation/log.ts'

it.each([
  new Error('Sofie Lund'),
  new Error('Sofie Lund\n    at Lund (sofie@havnen.example:1:1)'),
  new TypeError('x', { cause: new Error('Sofie Lund') }),
  Object.assign(new Error('x'), { details: { name: 'Sofie Lund' } }),
  'Sofie Lund',
  { name: 'Sofie Lund' }
])('The log tells where something went wrong, and of whom nothing', (error) => {
  const lines: string[] = []
  const number = createLog((line) => lines.push(line)).incident(error)
  expect(number).toMatch(/^[0-9a-f]{6}$/)
  expect(lines.join('\n')).toMatch(new RegExp(`^incident ${number}: \\w+(?:\\n    at .*)*$`))
  expect(lines.join('\n')).not.toMatch(/Sofie|Lund|havnen/)
})
