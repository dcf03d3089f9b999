import { Button } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import type { client } from '../../lib/api.ts'
import { useText } from '../../lib/i18n.ts'
import { Head } from '../../ui/Head.tsx'
import './done.css'

type Undone = Awaited<ReturnType<typeof client.history.undo>>
type Reason = Undone['kept'][number]['reason']

const reasons = [
  { title: 'imports.undone.changedSince', of: ['changed-since', 'conflict'] },
  { title: 'imports.undone.referenced', of: ['referenced'] },
  { title: 'imports.undone.gone', of: ['gone'] }
] as const satisfies readonly { title: string; of: readonly Reason[] }[]

/** What an undo took back, and by name what had to stay, and why. */
export function UndoneAccount({ undone: { reverted, kept } }: { undone: Undone }) {
  const t = useText()
  const navigate = useNavigate()
  const buckets = reasons.flatMap(({ title, of }) => {
    const names = kept.filter(({ reason }) => of.some((each) => each === reason)).map(({ name }) => name)
    return names.length === 0 ? [] : [{ title, names: [...new Set(names.filter(Boolean))], unnamed: names.filter((name) => !name).length }]
  })
  return (
    <>
      <Head quiet title={t('imports.undone.title')} />
      <div className="done">
        <section className="done-card" aria-labelledby="undone">
          <h2 id="undone" className="done-title">
            {t('imports.undone.reverted', { count: reverted })}
          </h2>
          {buckets.map(({ title, names, unnamed }) => (
            <section key={title} aria-label={t(title)}>
              <h3 className="review-label">{t(title)}</h3>
              <ul className="review-names">
                {names.map((name) => (
                  <li key={name}>{name}</li>
                ))}
                {unnamed > 0 && <li className="faint">{t('imports.undone.unnamed', { count: unnamed })}</li>}
              </ul>
            </section>
          ))}
          <div className="done-actions">
            <Button onClick={() => void navigate({ to: '/partnere' })}>{t('imports.done.toPartners')}</Button>
          </div>
        </section>
      </div>
    </>
  )
}
