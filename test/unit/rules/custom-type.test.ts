import { expect, it } from 'vitest'
import { customType } from '#shared/rules/custom-type.ts'

it.each([
  [['12', '0', '-3.5'], 'number'],
  [['0800'], 'text'],
  [['1.234,5'], 'text'],
  [['2026-11-22', '1999-01-31'], 'date'],
  [['2026-11-22', '22.11.2026'], 'text'],
  [['2026-13-01'], 'text'],
  [['https://a.example/b?c=1'], 'url'],
  [['javascript:alert(1)'], 'text'],
  [[], 'text']
] as const)('takes %j for %s', (values, type) => expect(customType(values)).toBe(type))
