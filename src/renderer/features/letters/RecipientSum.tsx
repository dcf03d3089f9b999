import type { Resolved } from '#shared/model/outreach.ts'
import { useText } from '../../lib/i18n.ts'
import { LinkButton } from '../../ui/buttons.tsx'
import type { Shown } from './people.ts'
import './recipient-sum.css'

interface RecipientSumProps {
  resolved: Resolved
  /** Every number opens its people. */
  onShow?: (shown: Shown) => void
  /** Only those who do not get the letter: the others have been told of. */
  onlyExcluded?: boolean
}

/** "87 får brevet, 9 gør ikke: 4 afmeldt, 3 uden e-mail." */
export function RecipientSum({ resolved, onShow, onlyExcluded = false }: RecipientSumProps) {
  const t = useText()
  const { included, excluded } = resolved
  const copied = resolved.reasons.find(({ reason }) => reason === 'copied')?.count ?? 0
  const reasons = resolved.reasons.filter(({ reason }) => reason !== 'copied')
  const putOn = [...included, ...excluded].filter(({ pinned }) => pinned !== null).length
  const part = (shown: Shown, words: string) =>
    onShow ? (
      <LinkButton className="recipient-sum-part" onClick={() => onShow(shown)}>
        <Weighted words={words} />
      </LinkButton>
    ) : (
      <Weighted words={words} />
    )
  return (
    <p className="recipient-sum">
      {!onlyExcluded && part('included', t('mailings.sum.included', { count: included.length }))}
      {!onlyExcluded && copied > 0 && <>, {part('copied', t('mailings.sum.reason.copied', { count: copied }))}</>}
      {reasons.length > 0 && (
        <>
          {!onlyExcluded && ', '}
          {part('excluded', t('mailings.sum.excluded', { count: excluded.length - copied }))}:{' '}
          {reasons.map(({ reason, count }, place) => (
            <span key={reason}>
              {place > 0 && ', '}
              {part(reason, t(`mailings.sum.reason.${reason}`, { count }))}
            </span>
          ))}
        </>
      )}
      .{putOn > 0 && <> {part('put-on', t('lists.putOn', { count: putOn }))}.</>}
    </p>
  )
}

/** The number in front carries the weight. */
function Weighted({ words }: { words: string }) {
  const [number = '', ...rest] = words.split(' ')
  return (
    <>
      <b>{number}</b> {rest.join(' ')}
    </>
  )
}
