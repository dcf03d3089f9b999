// `npx node bench/read-contacts.ts [ROWS]`: how long it takes to guess the columns of a table and to read its drafts, without a card file.
import { readContacts } from '#main/formats/contacts/index.ts'
import { guessMapping } from '#shared/rules/mapping/guess-mapping.ts'

const count = Number(process.argv[2] ?? 100_000)
const given = ['Anna', 'Bo', 'Mette', 'Søren', 'Åse', 'Jens Peter', 'Ida']
const family = ['Holm', 'Friis', 'Ærø', 'Lund', 'Dahl']
const at = (words: readonly string[], index: number): string => words[index % words.length] ?? ''

function rowsOf(organisations: number): string[][] {
  const header = ['Organisation', 'Type', 'Fornavn', 'Efternavn', 'Stilling', 'E-mail', 'Telefon', 'Mobil', 'Postnr', 'By', 'Noter']
  const rows = Array.from({ length: count }, (_, index) => {
    const [first, last] = [at(given, index), `${at(family, index)}${String.fromCharCode(97 + (index % 26))}sen`]
    const [partner, email] = [
      index % organisations,
      `${first}.${last}${index}`.toLowerCase().replace(/ø/g, 'oe').replace(/å/g, 'aa').replace(/æ/g, 'ae').replace(' ', '.')
    ]
    const phone = `33 11 ${String(1000 + (index % 9000)).replace(/(..)(..)/, '$1 $2')}`
    return [
      ...[`Forening ${partner}`, 'Fond', first, last, 'Konsulent', `${email}@havnen${partner}.example`, phone],
      ...[`20${String(100_000 + (index % 800_000))}`, '8000', 'Aarhus C', `Note ${index}`]
    ]
  })
  return [header, ...rows]
}

for (const organisations of [Math.ceil(count / 12), 1]) {
  const rows = rowsOf(organisations)
  const started = performance.now()
  const mapping = guessMapping({ rows })
  const guessed = performance.now()
  const used = process.cpuUsage()
  const { partners, problems } = readContacts({ grid: { rows, lines: rows.map((_, row) => row + 1), problems: [] }, ...mapping })
  const persons = partners.reduce((sum, { contacts }) => sum + contacts.length, 0)
  const ms = {
    guess: Math.round(guessed - started),
    read: Math.round(performance.now() - guessed),
    readCpu: Math.round(process.cpuUsage(used).user / 1000)
  }
  console.log(JSON.stringify({ rows: count, partners: partners.length, persons, problems: problems.length, ms }))
}
