import { Checkbox, Textarea, TextInput } from '@mantine/core'
import { IconArrowDown, IconArrowUp, IconX } from '@tabler/icons-react'
import { useEffect, useRef, useState } from 'react'
import type { AccountChapter, ChapterKind } from '#shared/model/account.ts'
import { type ReportName, reportNames } from '#shared/model/report.ts'
import { oneOf } from '#shared/rules/one-of.ts'
import { client } from '../../lib/api.ts'
import { useText } from '../../lib/i18n.ts'
import { IconButton } from '../../ui/buttons.tsx'
import { showErrorToast } from '../../ui/toast.tsx'

/** A pause in the typing after which it is kept. */
const pause = 700

interface ChapterProps {
  chapter: AccountChapter
  isFirst: boolean
  isLast: boolean
}

/** A chapter: whether it is in, what it is called, and the words before it. */
export function Chapter({ chapter: { id, version, kind, isIncluded, heading, text }, isFirst, isLast }: ChapterProps) {
  const t = useText()
  const name = useKindName()(kind)
  const tell = (work: Promise<unknown>) => void work.catch(showErrorToast)
  const save = (patch: { heading?: string; text?: string; isIncluded?: boolean }) =>
    tell(client.accounts.updateChapter({ id, version, patch }))
  const named = heading || name
  return (
    <li>
      <div className="account-chapter-head">
        <Checkbox
          aria-label={`${t('accounts.include')}: ${named}`}
          checked={isIncluded}
          onChange={(event) => save({ isIncluded: event.currentTarget.checked })}
        />
        <Typed label={t('accounts.ownHeading')} value={heading} placeholder={name} onSave={(value) => save({ heading: value })} />
        <IconButton
          label={t('accounts.up', { name: named })}
          icon={<IconArrowUp size={14} stroke={1.7} />}
          disabled={isFirst}
          onClick={() => tell(client.accounts.moveChapter({ id, by: -1 }))}
        />
        <IconButton
          label={t('accounts.down', { name: named })}
          icon={<IconArrowDown size={14} stroke={1.7} />}
          disabled={isLast}
          onClick={() => tell(client.accounts.moveChapter({ id, by: 1 }))}
        />
        {kind === 'text' && (
          <IconButton
            label={t('accounts.removeChapter', { name: named })}
            icon={<IconX size={14} stroke={1.7} />}
            onClick={() => tell(client.accounts.removeChapter({ id }))}
          />
        )}
      </div>
      {isIncluded && <Typed isLong label={`${t('accounts.ownText')}: ${named}`} value={text} onSave={(value) => save({ text: value })} />}
    </li>
  )
}

/** What a chapter is called that has no heading of its own. */
function useKindName(): (kind: ChapterKind) => string {
  const t = useText()
  return (kind) => {
    const report = oneOf(reportNames, kind)
    return report ? t(`reports.${report}.title`) : t(`accounts.kind.${kind as Exclude<ChapterKind, ReportName>}`)
  }
}

interface TypedProps {
  label: string
  value: string
  placeholder?: string
  isLong?: boolean
  onSave: (value: string) => void
}

/** Kept after a pause in the typing, and when the field is left. */
function Typed({ label, value, placeholder, isLong = false, onSave }: TypedProps) {
  const [text, setText] = useState(value)
  const saved = useRef(value)
  const latest = useRef(onSave)
  latest.current = onSave
  useEffect(() => {
    // what came from elsewhere is shown, unless something else is being typed
    setText((now) => (now === saved.current ? value : now))
    saved.current = value
  }, [value])
  const keep = () => {
    if (text === saved.current) return
    saved.current = text
    latest.current(text)
  }
  const keepLatest = useRef(keep)
  keepLatest.current = keep
  useEffect(() => {
    if (text === saved.current) return
    const timer = setTimeout(() => keepLatest.current(), pause)
    return () => clearTimeout(timer)
  }, [text])
  useEffect(() => () => keepLatest.current(), [])
  const shared = { 'aria-label': label, value: text, onBlur: keep, ...(placeholder && { placeholder }) }
  return isLong ? (
    <Textarea
      {...shared}
      autosize
      minRows={1}
      maxRows={12}
      placeholder={label.split(':')[0] ?? ''}
      onChange={(event) => setText(event.currentTarget.value)}
    />
  ) : (
    <TextInput {...shared} className="grow" onChange={(event) => setText(event.currentTarget.value)} />
  )
}
