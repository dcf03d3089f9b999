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
  const { included, excluded, reasons } = resolved
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
      {excluded.length > 0 && (
        <>
          {!onlyExcluded && ', '}
          {part('excluded', t('mailings.sum.excluded', { count: excluded.length }))}:{' '}
          {reasons.map(({ reason, count }, place) => (
            <span key={reason}>
              {place > 0 && ', '}
              {part(reason, t(`mailings.sum.reason.${reason}`, { count }))}
            </span>
          ))}
        </>
      )}
      .
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
