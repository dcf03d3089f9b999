import { useEffect, useRef } from 'react'
import { useText } from '../../lib/i18n.ts'

/**
 * A mail in its sandbox, with nothing of ours inside. What is marked in it is said by the fragment of its address, and neither that nor
 * another mail is a step that one has to go back over.
 */
export function MailFrame({ src, place }: { src: string; place: string | undefined }) {
  const t = useText()
  const frame = useRef<HTMLIFrameElement>(null)
  useEffect(() => frame.current?.contentWindow?.location.replace(`${src}#${place ?? '-'}`), [src, place])
  return <iframe ref={frame} className="mail-frame" sandbox="" title={t('mailings.mail.frame')} />
}
