import { Checkbox } from '@mantine/core'
import type { TraceHit, Traces } from '#shared/model/gdpr-case.ts'
import { useText } from '../../lib/i18n.ts'
import { Tone } from '../../ui/marks.tsx'
import { tableName } from './table-name.ts'
import { toggled } from './toggled.ts'

interface FoundTextsProps {
  traces: Traces
  kept: ReadonlySet<string>
  onKept: (kept: Set<string>) => void
}

/** Each text that names the person, with the name marked: ticked it stays, else the name is taken out. */
export function FoundTexts({ traces: { name, hits, namesakes }, kept, onKept }: FoundTextsProps) {
  const t = useText()
  return (
    <section aria-labelledby="case-texts">
      <h3 id="case-texts" className="case-heading">
        {t('cases.erase.hits', { name })}
      </h3>
      {hits.length === 0 ? (
        <p className="note">{t('cases.erase.hitsNone')}</p>
      ) : (
        <>
          <p className="note">{t('cases.erase.hitsNote')}</p>
          {namesakes > 0 && <Tone tone="warn">{t('cases.erase.namesake', { count: namesakes })}</Tone>}
          <ul className="case-hits">
            {hits.map((hit) => (
              <li key={hit.key}>
                <Checkbox
                  aria-label={t('cases.erase.keep', { where: whereOf(t, hit) })}
                  checked={kept.has(hit.key)}
                  onChange={() => onKept(toggled(kept, hit.key))}
                />
                <div>
                  <p className="note">
                    {whereOf(t, hit)}
                    {hit.keeps && ` · ${t('cases.erase.keeps')}`}
                  </p>
                  <p>
                    {hit.before}
                    <mark>{hit.mark}</mark>
                    {hit.after}
                  </p>
                </div>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

const whereOf = (t: ReturnType<typeof useText>, { table, where }: TraceHit): string =>
  [tableName(t, table), where].filter(Boolean).join(': ')
