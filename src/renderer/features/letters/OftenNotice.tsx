import type { Resolved } from '#shared/model/outreach.ts'
import { useText } from '../../lib/i18n.ts'
import { LinkButton } from '../../ui/buttons.tsx'
import type { Shown } from './people.ts'

interface OftenNoticeProps {
  resolved: Resolved
  spare: boolean
  onSpare: (spare: boolean) => void
  onShow: (shown: Shown) => void
}

/** "5 af dem har fået 3 breve eller flere på 14 dage. Udelad dem": for this letter, and no list is changed. */
export function OftenNotice({ resolved, spare, onSpare, onShow }: OftenNoticeProps) {
  const t = useText()
  const count = resolved.often.length
  const spared = resolved.reasons.some(({ reason }) => reason === 'had-many')
  const leave = (next: boolean) => {
    onShow('all')
    onSpare(next)
  }
  if (spare && spared)
    return (
      <p className="note">
        <LinkButton onClick={() => leave(false)}>{t('lists.often.keep')}</LinkButton>
      </p>
    )
  if (count === 0) return null
  return (
    <p className="note">
      <LinkButton onClick={() => onShow('often')}>{t('lists.often.tell', { count })}</LinkButton>{' '}
      <LinkButton onClick={() => leave(true)}>{t('lists.often.spare', { count })}</LinkButton>
    </p>
  )
}
