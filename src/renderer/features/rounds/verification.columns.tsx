import { useMemo } from 'react'
import type { VerificationPartner } from '#shared/model/verification.ts'
import { useFormat } from '../../lib/format.ts'
import { useText } from '../../lib/i18n.ts'
import type { GridColumn } from '../../ui/grid/index.ts'

export function useVerificationColumns(): GridColumn<VerificationPartner>[] {
  const t = useText()
  const { day } = useFormat()
  return useMemo(
    () => [
      {
        id: 'partner',
        label: t('rounds.column.partner'),
        width: { share: 4, min: 180 },
        fixed: true,
        sortable: false,
        render: ({ partnerName }) => <b className="grid-name clip">{partnerName}</b>
      },
      {
        id: 'asked',
        label: t('rounds.column.asked'),
        width: { share: 3, min: 150 },
        sortable: false,
        render: ({ askedName }) => <span className="clip">{askedName}</span>
      },
      {
        id: 'state',
        label: t('rounds.column.state'),
        width: 180,
        sortable: false,
        render: ({ state }) => <span className={tones[state]}>{t(`rounds.verify.states.${state}`)}</span>
      },
      {
        id: 'when',
        label: t('rounds.column.when'),
        width: 150,
        sortable: false,
        render: ({ answeredAt, writtenAt }) => <span>{(answeredAt ?? writtenAt) && day(answeredAt ?? writtenAt ?? '')}</span>
      }
    ],
    [t, day]
  )
}

const tones: Partial<Record<VerificationPartner['state'], string>> = {
  confirmed: 'ok',
  corrected: 'ok',
  silent: 'warn',
  'not-asked': 'faint'
}
