import { useText } from '../lib/i18n.ts'
import { LinkButton } from './buttons.tsx'
import './resumed.css'

interface ResumedProps {
  onGoOn: () => void
  onDrop: () => void
}

/** Over a text that is gone on with: it was written before, and never saved. */
export function Resumed({ onGoOn, onDrop }: ResumedProps) {
  const t = useText()
  return (
    <p className="note resumed" role="status">
      {t('ui.unsaved.text')}
      <LinkButton onClick={onGoOn}>{t('ui.unsaved.goOn')}</LinkButton>
      <LinkButton onClick={onDrop}>{t('ui.unsaved.drop')}</LinkButton>
    </p>
  )
}
