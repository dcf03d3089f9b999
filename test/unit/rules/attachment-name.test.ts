import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { attachmentName, mimeOfName } from '#shared/rules/attachment-name.ts'
import { initialsOf } from '#shared/rules/initials.ts'

it.each([
  ['C:\\Users\\liv\\Aftale 2026.pdf', 'Aftale 2026.pdf'],
  ['../../.ssh/id', 'id'],
  ['faktura\u202efdp.exe', 'fakturafdp.exe'],
  ['CON.txt', '_CON.txt'],
  ['...', 'fil'],
  ['?.docx', 'docx'],
  [`${'a'.repeat(300)}.xlsx`, `${'a'.repeat(115)}.xlsx`]
])('%s is called %s', (written, name) => expect(attachmentName(written)).toBe(name))

it('is a name that stays the same when it is read again', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => attachmentName(attachmentName(text)) === attachmentName(text)))
})

it('tells the type by the ending', () => {
  expect([mimeOfName('a.PDF'), mimeOfName('a.html'), mimeOfName('a')]).toEqual([
    'application/pdf',
    'application/octet-stream',
    'application/octet-stream'
  ])
})

it.each([
  ['Åse Ærø-Sørensen', 'ÅÆ'],
  ['liv', 'L'],
  ['Hans Jørgen (Hansi) Krag', 'HK'],
  ['', '']
])('the initials of "%s" are %s', (name, initials) => expect(initialsOf(name)).toBe(initials))
