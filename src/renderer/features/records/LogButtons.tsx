import { IconMail, IconNote, IconPhone, IconUsers } from '@tabler/icons-react'
import type { CardKind } from '#shared/model/card-kind.ts'
import { activityKinds } from '#shared/model/outreach.ts'
import { useText } from '../../lib/i18n.ts'
import { PlainButton } from '../../ui/buttons.tsx'
import { openLog } from '../log/index.ts'

const icons = { call: IconPhone, email: IconMail, meeting: IconUsers, note: IconNote } as const

/** What can be logged about the record at hand, a press each. */
export function LogButtons({ subject }: { subject: { type: CardKind; id: string } }) {
  const t = useText()
  return (
    <div className="log-buttons">
      {activityKinds.map((kind) => {
        const Icon = icons[kind]
        return (
          <PlainButton key={kind} onClick={() => openLog([subject], kind)}>
            <Icon size={15} stroke={1.6} aria-hidden /> {t(`log.kind.${kind}`)}
          </PlainButton>
        )
      })}
    </div>
  )
}
