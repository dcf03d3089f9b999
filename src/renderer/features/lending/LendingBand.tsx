import { IconArrowsExchange } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { client } from '../../lib/api.ts'
import { runCommand } from '../../lib/commands.ts'
import { useText } from '../../lib/i18n.ts'
import { LinkButton } from '../../ui/buttons.tsx'
import { showErrorToast } from '../../ui/toast.tsx'
import { TakeBackDialog } from './TakeBackDialog.tsx'
import { useLending, useLendingSentence } from './use-lending.ts'
import './lending.css'

/** Says on every screen who has the card file, with what can be done about it. */
export function LendingBand() {
  const t = useText()
  const lending = useLending()
  const sentence = useLendingSentence()
  const [takesBack, setTakesBack] = useState(false)
  const putAway = useMutation({ mutationFn: () => client.lending.putAway(), onError: (error) => showErrorToast(error) })
  if (!lending) return null
  const { kind, side, ended } = lending
  const isElsewhere = side === 'giver' || ended === 'returned'
  return (
    <section className="lending-band" aria-label={t('lending.label')}>
      <IconArrowsExchange size={14} stroke={1.8} aria-hidden />
      <span>
        <b>{sentence(lending)}</b> {isElsewhere && t('lending.band.nothingHere')}
      </span>
      <span className="grow" />
      <Link className="link" to="/det-skal-du-vide">
        {t('lending.briefing')}
      </Link>
      {side === 'giver' && kind === 'loan' && (
        <LinkButton onClick={() => runCommand('file.open-sealed')}>{t('lending.readBack')}</LinkButton>
      )}
      {side === 'giver' && <LinkButton onClick={() => setTakesBack(true)}>{t('lending.takeBack')}</LinkButton>}
      {side === 'taker' && kind === 'loan' && (
        <LinkButton onClick={() => runCommand('file.give-back')}>
          {t(ended === 'returned' ? 'lending.giveBackAgain' : 'lending.giveBack')}
        </LinkButton>
      )}
      {side === 'taker' && kind === 'handover' && <LinkButton onClick={() => putAway.mutate()}>{t('lending.putAway')}</LinkButton>}
      {takesBack && <TakeBackDialog name={lending.takerName} onClose={() => setTakesBack(false)} />}
    </section>
  )
}
