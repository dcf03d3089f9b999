import { Checkbox } from '@mantine/core'
import type { PartnerUnderWay } from '#shared/model/membership.ts'
import { useFormat } from '../../lib/format.ts'
import { useText } from '../../lib/i18n.ts'
import './memberships.css'

type Kind = PartnerUnderWay['kind']

interface UnderWayProps {
  items: readonly PartnerUnderWay[]
  counts: Readonly<Partial<Record<Kind, number>>>
  isOfSeveral: boolean
  /** Whether a kind is closed, but for what is kept of it. */
  closes: (kind: Kind) => boolean
  kept: ReadonlySet<string>
  /** Of a kind, or of one thing by its id. */
  onTurn: (what: string) => void
}

/** What goes on with partners that leave, kind by kind; what is ticked is closed. */
export function UnderWay({ items, counts, isOfSeveral, closes, kept, onTurn }: UnderWayProps) {
  const t = useText()
  const format = useFormat()
  const kinds = Object.entries(counts) as [Kind, number][]
  return (
    <fieldset className="under-way">
      <legend>{t('roles.underWay')}</legend>
      {kinds.length === 0 && <p className="note">{t('memberships.underWayNone')}</p>}
      {kinds.map(([kind, count]) => {
        const own = items.filter((item) => item.kind === kind)
        return (
          <div key={kind}>
            <Checkbox
              size="xs"
              label={`${t(`memberships.close.${kind}`)} (${format.number(count)})`}
              checked={closes(kind)}
              onChange={() => onTurn(kind)}
            />
            <ul>
              {own.map(({ id, name, who, partnerName, dueOn }) => (
                <li key={id}>
                  <Checkbox
                    size="xs"
                    disabled={!closes(kind)}
                    checked={closes(kind) && !kept.has(id)}
                    onChange={() => onTurn(id)}
                    label={[name, who, isOfSeveral && partnerName, dueOn && t('roles.due', { when: format.day(dueOn) })]
                      .filter(Boolean)
                      .join(' · ')}
                  />
                </li>
              ))}
              {own.length < count && <li className="note">{t('memberships.more', { count: count - own.length })}</li>}
            </ul>
          </div>
        )
      })}
    </fieldset>
  )
}
