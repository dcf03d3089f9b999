import { projects as danish } from '#shared/i18n/da/projects.ts'
import { projects as english } from '#shared/i18n/en/projects.ts'
import { ProjectStatus } from '#shared/model/project.ts'
import { fold } from '#shared/rules/fold.ts'

const more: Readonly<Record<ProjectStatus, string>> = {
  idea: 'ide idea idé',
  planned: 'planlagt planned planlagd planlegges',
  running: 'igangværende aktiv active running ongoing løbende pågående pågår',
  paused: 'pauset paused',
  finished: 'afsluttet finished completed ended avsluttet avslutat slut færdigt',
  stopped: 'stoppet standset stopped cancelled'
}

const statuses = new Map<string, ProjectStatus>()
for (const status of ProjectStatus.options)
  for (const word of [status, danish.state[status], english.state[status], ...more[status].split(' ')]) statuses.set(fold(word), status)

/** Null for a word that is none. */
export const readStatus = (text: string): ProjectStatus | null => statuses.get(fold(text)) ?? null

/** More are no list of those who take part. */
const most = 200

/**
 * Names that stand behind each other: parted by semicolons or lines; else by commas and an "og" at the end, but not inside a name that
 * goes on in small letters ("Ministeriet for børn, unge").
 */
export function listedNames(texts: readonly string[]): string[] {
  const lines = texts.flatMap((text) => text.split(/;|\n/))
  const isList = lines.length > 1
  const names = lines.flatMap((line) => (isList ? [line] : line.split(/,\s+(?=\p{Lu})|\s(?:og|and|och|samt)\s(?=\p{Lu})/u)))
  return [
    ...new Set(
      names
        .slice(0, most)
        .map((name) => name.replace(/^[\s•–-]+|[\s.]+$/gu, '').trim())
        .filter((name) => name !== '')
    )
  ]
}
