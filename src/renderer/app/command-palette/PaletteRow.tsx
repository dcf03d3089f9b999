import {
  IconAddressBook,
  IconBuilding,
  IconCalendarEvent,
  IconChevronRight,
  IconFileText,
  IconHistory,
  IconListDetails,
  IconMail,
  IconMessage2,
  IconQuote,
  IconRefresh,
  IconSpeakerphone,
  IconTable,
  IconTargetArrow,
  IconUsersGroup,
  IconWritingSign
} from '@tabler/icons-react'
import type { ReactNode } from 'react'
import type { Hit } from '#shared/model/search.ts'
import { useFormat } from '../../lib/format.ts'
import { useText } from '../../lib/i18n.ts'
import { useShownKeys } from '../../lib/shortcuts.ts'
import { KeyHint } from '../../ui/Keys.tsx'
import type { PaletteItem } from './palette-items.ts'

const icons = {
  person: IconAddressBook,
  partner: IconBuilding,
  project: IconTargetArrow,
  list: IconListDetails,
  view: IconTable,
  template: IconFileText,
  mailing: IconMail,
  signOn: IconWritingSign,
  verification: IconRefresh,
  group: IconUsersGroup,
  event: IconCalendarEvent,
  initiative: IconSpeakerphone,
  activity: IconHistory,
  statement: IconQuote,
  quotation: IconMessage2
} as const

interface PaletteRowProps {
  item: PaletteItem
  id: string
  chosen: boolean
  onRun: (aside: boolean) => void
}

/** One line: what it is, what was found of it in green weight, what parts it from others, and its keys. */
export function PaletteRow({ item, id, chosen, onRun }: PaletteRowProps) {
  const Icon = item.what === 'hit' ? icons[item.hit.kind] : IconChevronRight
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: the field keeps the focus and names the chosen row
    // biome-ignore lint/a11y/useKeyWithClickEvents: keys are pressed in the field
    <div
      id={id}
      role="option"
      aria-selected={chosen}
      className="palette-row"
      onMouseDown={(event) => event.preventDefault()}
      onClick={({ ctrlKey, metaKey }) => onRun(ctrlKey || metaKey)}
    >
      <Icon size={15} stroke={1.6} aria-hidden />
      {item.what === 'hit' ? <HitWords hit={item.hit} /> : <DoWords item={item} />}
    </div>
  )
}

function HitWords({ hit }: { hit: Hit }) {
  const said = useSaid(hit)
  return (
    <>
      <span className="palette-title">
        <Marked text={hit.title} marks={hit.marks} />
      </span>
      <span className="palette-note">{said}</span>
    </>
  )
}

function DoWords({ item }: { item: Exclude<PaletteItem, { what: 'hit' }> }) {
  const t = useText()
  const keysOf = useShownKeys()
  if (item.what === 'action') return <span className="palette-title">{t(`search.action.${item.id}`)}</span>
  const keys = keysOf(item.id)
  return (
    <>
      <span className="palette-title">
        <Marked text={item.label} marks={item.marks} />
      </span>
      <span className="palette-note">{item.menu}</span>
      {keys && <KeyHint keys={keys} />}
    </>
  )
}

/** Role, partnership, day: what one knows it by; and why it was found when its name does not say so. */
function useSaid({ kind, subtitle, past, partner, why, on }: Hit): string {
  const t = useText()
  const format = useFormat()
  const type = partner?.type && t(`imports.type.${partner.type}`)
  const status = partner?.status && t(`partners.membership.${partner.status}`)
  const since = status && (partner?.since ? t('search.since', { status: status.toLowerCase(), year: partner.since }) : status.toLowerCase())
  const role = past ? t('search.past', { at: subtitle }) : kind === 'view' ? '' : subtitle
  const day = on && format.day(on)
  const known = [type, since, role, day].filter(Boolean).join(', ')
  return [known, why && t(`search.why.${why.by}`, { text: why.text })].filter(Boolean).join(' · ')
}

function Marked({ text, marks }: { text: string; marks: Hit['marks'] }) {
  const parts: ReactNode[] = []
  let at = 0
  for (const [from, to] of marks) {
    parts.push(text.slice(at, from), <b key={from}>{text.slice(from, to)}</b>)
    at = to
  }
  return <>{[...parts, text.slice(at)]}</>
}
