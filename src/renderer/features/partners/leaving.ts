import type { PartnerRow } from '#shared/model/partner.ts'
import type { useFormat } from '../../lib/format.ts'
import type { useText } from '../../lib/i18n.ts'

type Text = ReturnType<typeof useText>
type Format = ReturnType<typeof useFormat>

/** "udtræder 31. dec." of whoever is in until a day to come. */
export const leavingWords = (t: Text, format: Format, { status, leftOn }: Pick<PartnerRow, 'status' | 'leftOn'>): string | undefined =>
  leftOn !== null && status !== null && status !== 'left' ? t('partners.leaving', { when: format.day(leftOn) }) : undefined
