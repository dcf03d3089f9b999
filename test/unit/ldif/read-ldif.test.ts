import { describe, expect, it } from 'vitest'
import { readGrid } from '#main/formats/table/index.ts'
import fc from '../../support/fast-check.ts'

const read = (content: string) => readGrid({ bytes: Buffer.from(content), kind: 'ldif' })
const base64 = (text: string) => Buffer.from(text).toString('base64')

describe('An address book as LDIF', () => {
  it('is rows under the attributes in the order in which they appear, with the line of each entry', async () => {
    const grid = await read(`version: 1

# Havnen
#  og dens venner
dn: cn=Anna Holm,mail=anna@havnen.example
objectclass: mozillaAbPersonAlpha
mail: anna@havnen.example
cn:: ${base64('Ånna Hølm')}
mozillaHomeLocalityName:Havneby

dn: cn=Bo
cn: Bo
Mail: bo@havnen.example
mail: bo@bylivet.example
description: en lang lin
 je, der går
  videre
`)
    expect(grid.rows).toEqual([
      ['dn', 'objectclass', 'mail', 'cn', 'mozillaHomeLocalityName', 'mail 2', 'description'],
      ['cn=Anna Holm,mail=anna@havnen.example', 'mozillaAbPersonAlpha', 'anna@havnen.example', 'Ånna Hølm', 'Havneby', '', ''],
      ['cn=Bo', '', 'bo@havnen.example', 'Bo', '', 'bo@bylivet.example', 'en lang linje, der går videre']
    ])
    expect(grid.lines).toEqual([0, 5, 11])
    expect(grid).toMatchObject({ encoding: 'utf-8', delimiter: null, sheets: [], sheet: null, problems: [] })
  })

  it('has each broken line told, and fetches nothing', async () => {
    const { rows, problems } = await read(
      'dn: cn=Anna\nhvad er det\ncn:: ikke*base64\njpegPhoto:< file:///etc/hostname\nsn: Holm\n\nfortsat\n\ndn: cn=Bo\n'
    )
    expect(rows).toEqual([
      ['dn', 'sn'],
      ['cn=Anna', 'Holm'],
      ['cn=Bo', '']
    ])
    expect(problems.map(({ line, column, severity, value }) => [line, column, severity, value])).toEqual([
      [2, null, 'error', 'hvad er det'],
      [3, 'cn', 'error', 'ikke*base64'],
      [4, 'jpegPhoto', 'warn', 'file:///etc/hostname'],
      [7, null, 'error', 'fortsat']
    ])
  })

  it('gives the entries that a change record adds, and tells of the others', async () => {
    const { rows, problems } = await read(
      'dn: cn=Anna\ncontrol: 1.2.3 true\nchangetype: add\ncn: Anna\n\ndn: cn=Bo\nchangetype: modify\nreplace: cn\ncn: Bob\n-\n'
    )
    expect(rows).toEqual([
      ['dn', 'cn'],
      ['cn=Anna', 'Anna']
    ])
    expect(problems).toMatchObject([{ line: 7, column: 'changetype', severity: 'warn', value: 'modify' }])
  })

  it('keeps bytes that are no text as they are written, and all members of a group', async () => {
    const picture = Buffer.from([0xff, 0xd8, 0xff, 0xe0]).toString('base64')
    const members = Array.from({ length: 300 }, (_, at) => `member: cn=${at}\n`).join('')
    const { rows } = await read(`dn: cn=Gruppe\njpegPhoto:: ${picture}\n${members}`)
    expect(rows[0]).toHaveLength(12)
    expect(rows[1]?.slice(0, 3)).toEqual(['cn=Gruppe', picture, 'cn=0'])
    expect(rows[1]?.[11]?.split('\n')).toHaveLength(291)
  })

  it.each([
    ['import.too-many-columns', `dn: cn=a\n${Array.from({ length: 200 }, (_, at) => `a${at}: x\n`).join('')}`],
    ['import.too-many-rows', 'dn: a\n\n'.repeat(200_001)],
    ['import.empty', '\n']
  ])('keeps the limits of tables: %s', async (code, content) => {
    await expect(read(content)).rejects.toMatchObject({ code })
  })

  it('gives back every text, however it is folded', async () => {
    const text = fc.string({ unit: 'binary', minLength: 1 }).map((each) => each.toWellFormed())
    await fc.assert(
      fc.asyncProperty(text, fc.integer({ min: 1, max: 76 }), async (value, width) => {
        const folded = `cn:: ${base64(value)}`.replace(new RegExp(`.{${width}}(?!$)`, 'g'), '$&\r\n ')
        expect((await read(`dn: x\r\n${folded}\r\n`)).rows[1]).toEqual(['x', value])
      })
    )
  })
})
