import type { Partner } from '#shared/model/partner.ts'
import { useFormat } from '../../lib/format.ts'
import { useText } from '../../lib/i18n.ts'
import { Tone } from '../../ui/marks.tsx'
import { leavingWords } from './leaving.ts'

const tones = { prospect: 'calm', invited: 'calm', pending: 'warn', active: 'ok', paused: 'warn', left: 'stop' } as const

/** Where a partner stands, beside its name: "Aktiv siden 2019", "Aktiv, udtræder 31. dec.". */
export function PartnerTone({ membership }: Pick<Partner, 'membership'>) {
  const t = useText()
  const format = useFormat()
  if (!membership) return null
  const { status, joinedText } = membership
  const leaving = leavingWords(t, format, membership)
  const state = status === 'active' && joinedText ? t('partners.since', { when: joinedText }) : t(`partners.membership.${status}`)
  return <Tone tone={leaving ? 'warn' : tones[status]}>{[state, leaving].filter(Boolean).join(', ')}</Tone>
}
