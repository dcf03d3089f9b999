import { civilNumbers } from '#shared/rules/quality/civil-number.ts'
import { useText } from '../lib/i18n.ts'
import { Flag } from './marks.tsx'

/** Under a text in which something looks like a civil registration number: it is kept, but somebody is asked whether it should be. */
export function CivilNotice({ text }: { text: string }) {
  const t = useText()
  return (
    <span role="status" className="civil-notice">
      {civilNumbers(text).length > 0 && <Flag kind="missing">{t('cases.civil')}</Flag>}
    </span>
  )
}
