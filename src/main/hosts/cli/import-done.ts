import type { Cli } from './cli.ts'

interface Counts {
  created: number
  updated: number
  ended: number
}

interface Committed {
  changeSet: string | null
  partners: Counts
  persons: Counts
  projects: Counts
  optOuts: number
}

/** "40 partnere og 43 personer oprettet …" in the plurals of the language. */
export function doneText(cli: Cli, { changeSet, partners, persons, projects, optOuts }: Committed): string {
  const counted = (what: 'created' | 'updated' | 'ended') =>
    partners[what] + persons[what] === 0
      ? []
      : [
          cli.t(`cli.import.${what}`, {
            partners: cli.t('imports.review.partners', { count: partners[what] }),
            persons: cli.t('imports.review.persons', { count: persons[what] })
          })
        ]
  const what = [
    ...counted('created'),
    ...counted('updated'),
    ...counted('ended'),
    ...(['created', 'updated'] as const).flatMap((what) =>
      projects[what] === 0
        ? []
        : [cli.t(`cli.import.projects.${what}`, { projects: cli.t('imports.review.projects', { count: projects[what] }) })]
    ),
    ...(optOuts > 0 ? [cli.t('cli.import.optOuts', { count: optOuts })] : [])
  ]
  if (changeSet === null || what.length === 0) return cli.t('cli.import.unchanged')
  return cli.t('cli.import.done', { what: what.join(', '), set: changeSet })
}
