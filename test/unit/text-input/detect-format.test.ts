import { describe, expect, it } from 'vitest'
import { writeXlsx } from '#main/formats/table/index.ts'
import { detectFormat } from '#main/formats/text-input/index.ts'
import { processorTime } from '../../support/processor-time.ts'

const page =
  'Partnere i alliancen\n\n• Havnens Venner\n“Vi er med, fordi havnen er for alle, store og små.”\nFormand\nAnna Holm\nanna@havnen.example\n20 00 12 34\n'

describe('A file', () => {
  it.each([
    ['a page in text', '', page, 'text'],
    ['a page in text, called so', 'side.txt', page, 'text'],
    ['lists of names in lines', 'side.txt', 'Holm, Anna, formand\nBech, Bo, kasserer\nLund, Ida, medlem\n', 'text'],
    ['a letter', '', 'Kære alle\n\nVi ses; det bliver godt.\nHilsen Anna; Bo\n', 'text'],
    ['a text in brackets', '', '[kladde] Partnere\n', 'text'],
    ['a page in HTML', 'side.txt', '<!DOCTYPE html><p>a</p>', 'html'],
    ['a table, by its ending', 'x.csv', 'navn\nBo\n', 'csv'],
    ['a table with tags in its cells', 'x.csv', 'navn,tekst\nBo,<p>a</p><p>b</p>\n', 'csv'],
    ['a table of a spreadsheet, pasted', '', 'Navn\tE-mail\nBo\tbo@havnen.example\nIda\tida@havnen.example\n', 'csv'],
    ['a table without a name', '', '"Navn";"Post; by"\nBo;8000\nIda;9000\n', 'csv'],
    ['a table with commas', 'stdin', 'navn,mail,tlf\nBo,bo@havnen.example,20001234\n', 'csv'],
    ['a table that names its delimiter', '', 'sep=;\r\nBo;1\r\n', 'csv'],
    ['a table by its ending', 'x.TSV', 'a\tb\n', 'csv'],
    ['cards', 'x.txt', '\ufeff\r\nbegin:vcard\r\nVERSION:3.0\r\n', 'vcard'],
    ['cards, whatever they are called', 'x.csv', 'BEGIN:VCARD\nFN:Bo\n', 'vcard'],
    ['an address book', '', 'version: 1\n\n# Bo\ndn: cn=Bo\ncn: Bo\n', 'ldif'],
    ['an address book in base64', '', 'dn:: Y249Qm8=\n', 'ldif'],
    ['our own extract', '', '{"kartotek": 1, "tables": {}}', 'json'],
    ['a list in JSON', 'x', '[{"a": 1}]', 'json'],
    ['text that only claims to be a workbook', 'x.xlsx', 'Kære alle', 'text'],
    ['an old workbook', 'x.doc', Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), 'xlsx'],
    ['a workbook', 'x.bin', writeXlsx([{ name: 'A', rows: [['a']] }]), 'xlsx'],
    ['a table in UTF-16', '', Buffer.from('\ufeffNavn\tBy\nBo\tAarhus\n', 'utf16le'), 'csv']
  ] as const)('is known for %s (%j)', (_what, name, content, format) => {
    expect(detectFormat(typeof content === 'string' ? Buffer.from(content) : content, name)).toBe(format)
  })

  it('is known in time, whatever is in it', () => {
    for (const sign of ['\n', ' ', '{"', '[', '<p', '"', '#\n', 'dn', 'version: 1\n', '"a\\'])
      for (const name of ['', 'x.csv']) {
        const started = processorTime()
        detectFormat(Buffer.from(sign.repeat(100_000)), name)
        expect(processorTime() - started, sign).toBeLessThan(500)
      }
  })
})
