import type { Resolved } from './resolve-column.ts'
import type { Scene } from './scene.ts'

/**
 * Which person of the row each column speaks of, where a row names several ("Kontaktperson 1; E-mail 1; Kontaktperson 2; …"):
 * by the numbers of the headers, else a second name begins the second person.
 */
export function personNumbers({ columns }: Scene, resolved: readonly Resolved[]): number[] {
  const names = columns.filter(({ at }) => resolved[at]?.target === 'person.name' || resolved[at]?.target === 'person.givenName')
  const sameKind = names.filter(({ at }) => resolved[at]?.target === resolved[names[0]?.at ?? -1]?.target)
  if (sameKind.length < 2 || sameKind.some(({ reading }) => reading === null)) return columns.map(() => 1)
  const numbered = sameKind.every(({ reading }, index) => (reading?.number ?? 1) === index + 1)
  const isPersons = (at: number) => /^person\./.test(resolved[at]?.target ?? '')
  if (numbered)
    return columns.map(({ reading, at }) => {
      const number = reading?.number ?? 1
      return isPersons(at) && number <= sameKind.length ? number : 1
    })
  return columns.map(({ at }) => Math.max(1, isPersons(at) ? sameKind.filter((name) => name.at <= at).length : 1))
}
