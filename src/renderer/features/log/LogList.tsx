import { useState } from 'react'
import type { TimelineKind } from '#shared/model/outreach.ts'
import { useText } from '../../lib/i18n.ts'
import { Choices } from './Choices.tsx'
import type { NamedSubject } from './find-parties.ts'
import { PartyPicker } from './PartyPicker.tsx'
import { Timeline } from './Timeline.tsx'

const spoken = ['call', 'email', 'meeting', 'note', 'mailing', 'other'] as const satisfies readonly TimelineKind[]
const kinds = ['all', 'call', 'email', 'meeting', 'note', 'mailing'] as const

/** Everything that was said and sent lately; of one kind, and with one person or partner, where that is chosen. */
export function LogList() {
  const t = useText()
  const [kind, setKind] = useState<(typeof kinds)[number]>('all')
  const [who, setWho] = useState<readonly NamedSubject[]>([])
  const subject = who.at(-1)
  return (
    <section aria-labelledby="log-list">
      <h2 id="log-list">{t('log.list')}</h2>
      <div className="log-page-filter">
        <Choices
          label={t('log.kinds')}
          options={kinds.map((value) => ({ value, label: value === 'all' ? t('log.all') : t(`log.kind.${value}`) }))}
          value={kind}
          onChange={setKind}
        />
        <PartyPicker label={t('log.with')} chosen={who.slice(-1)} onChange={setWho} autoFocus={false} create={false} />
      </div>
      <Timeline heading={false} subject={subject && { type: subject.type, id: subject.id }} kinds={kind === 'all' ? spoken : [kind]} />
    </section>
  )
}
