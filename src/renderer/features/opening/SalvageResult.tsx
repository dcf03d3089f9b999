import type { client } from '../../lib/api.ts'
import { useFormat } from '../../lib/format.ts'
import { useText } from '../../lib/i18n.ts'

type Salvaged = Awaited<ReturnType<typeof client.salvage.run>>

const sum = (numbers: readonly (number | null)[]): number => numbers.reduce<number>((all, number) => all + (number ?? 0), 0)

/** What was read, what was lost, and what may not be as it was. */
export function SalvageResult({ salvaged: { tables, dropped, doubtful } }: { salvaged: Salvaged }) {
  const t = useText()
  const { number } = useFormat()
  const readOf = (name: string) => number(tables.find(({ table }) => table === name)?.read ?? 0)
  const lost = sum(tables.map((table) => table.lost))
  const lines = [
    t('opening.salvageRows', { count: sum(tables.map(({ read }) => read)) }),
    lost > 0 ? t('opening.salvageLost', { count: lost }) : t('opening.salvageNothingLost'),
    ...(dropped > 0 ? [t('opening.salvageDropped', { count: dropped })] : []),
    ...(doubtful.length > 0 ? [t('opening.salvageDoubtful', { count: doubtful.length })] : [])
  ]
  return (
    <div className="opening-result">
      <p>
        <b>{t('opening.salvaged', { partners: readOf('organisation'), persons: readOf('person') })}</b>
      </p>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p className="note">{t('opening.salvageUntouched')}</p>
    </div>
  )
}
