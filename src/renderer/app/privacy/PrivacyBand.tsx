import { IconEyeOff } from '@tabler/icons-react'
import { useText } from '../../lib/i18n.ts'
import { usePreference } from '../../lib/preferences.ts'
import { LinkButton } from '../../ui/buttons.tsx'
import { setPrivacy } from '../../ui/privacy.ts'
import './privacy.css'

/** Says on every screen that something is not on it, with the way to have it back. */
export function PrivacyBand() {
  const t = useText()
  if (!usePreference('hidesPersonalData')) return null
  return (
    <section className="privacy-band" aria-label={t('privacy.ask.title')}>
      <IconEyeOff size={14} stroke={1.8} aria-hidden />
      <span>{t('privacy.band')}</span>
      <LinkButton onClick={() => void setPrivacy(false)}>{t('privacy.end')}</LinkButton>
    </section>
  )
}
