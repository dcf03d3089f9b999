import type { Partner } from '#shared/model/partner.ts'
import { useText } from '../../lib/i18n.ts'
import { Tone } from '../../ui/marks.tsx'

const tones = { prospect: 'calm', invited: 'calm', pending: 'warn', active: 'ok', paused: 'warn', left: 'stop' } as const

/** Where a partner stands, beside its name: "Aktiv siden 2019". */
export function PartnerTone({ membership }: Pick<Partner, 'membership'>) {
  const t = useText()
  if (!membership) return null
  const { status, joinedText } = membership
  return (
    <Tone tone={tones[status]}>
      {status === 'active' && joinedText ? t('partners.since', { when: joinedText }) : t(`partners.membership.${status}`)}
    </Tone>
  )
}
