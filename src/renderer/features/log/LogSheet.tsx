import { IconX } from '@tabler/icons-react'
import { type KeyboardEvent, type RefObject, useMemo, useRef, useState } from 'react'
import { useCommand } from '../../lib/commands.ts'
import { useText } from '../../lib/i18n.ts'
import { useStore } from '../../lib/store.ts'
import { IconButton, LinkButton } from '../../ui/buttons.tsx'
import { KeyHint } from '../../ui/Keys.tsx'
import { Sheet as Over } from '../../ui/Sheet.tsx'
import { FollowUpForm } from './FollowUpForm.tsx'
import { useNames } from './find-parties.ts'
import { kindIcons } from './kinds.ts'
import { LogForm } from './LogForm.tsx'
import { dropDraft, keepDraft, readDraft, type Written } from './log-draft.ts'
import { logSheet, openLog, type Sheet, type SheetKind, sheetKinds, subjectInFocus } from './log-sheet.ts'
import './log-sheet.css'

/** The log from anywhere: Mod+J opens it over what is on the screen, the second key picks the kind. */
export function LogSheet() {
  const t = useText()
  const sheet = useStore(logSheet)
  const written = useRef<Written>({ text: '', parties: [] })
  useCommand('card.log', () => openLog(subjectInFocus()))
  const close = () => {
    const { text, parties } = written.current
    if (sheet?.kind) keepDraft(sheet.kind, parties, text)
    logSheet.set(undefined)
  }
  return (
    <Over opened={sheet !== undefined} onClose={close} label={t('log.choose')} className="dialog log-sheet">
      {sheet && <Opened sheet={sheet} written={written} onClose={close} />}
    </Over>
  )
}

interface OpenedProps {
  sheet: Sheet
  written: RefObject<Written>
  onClose: () => void
}

/** A draft about the same people, or none, goes on; one about others waits until it is asked for. */
function startOf(sheet: Sheet, written: Written) {
  const draft = readDraft()
  const same = draft && sheet.with.every(({ id }) => draft.with.some((each) => each.id === id))
  Object.assign(written, { text: same ? draft.text : '', parties: [] })
  return { with: same ? draft.with : sheet.with, waiting: same ? undefined : draft, round: 0 }
}

function Opened({ sheet, written, onClose }: OpenedProps) {
  const t = useText()
  const [{ with: subjects, waiting, round }, setStart] = useState(() => startOf(sheet, written.current))
  const known = useNames(subjects)
  const choose = (kind: SheetKind) => logSheet.set({ ...sheet, kind })
  const take = () => {
    if (!waiting) return
    Object.assign(written.current, { text: waiting.text, parties: [] })
    setStart({ with: waiting.with, waiting: undefined, round: round + 1 })
    choose(waiting.kind)
  }
  const forget = () => {
    dropDraft()
    setStart({ with: subjects, waiting: undefined, round })
  }
  const saved = (another: boolean) => {
    if (!waiting) dropDraft()
    Object.assign(written.current, { text: '', parties: [] })
    if (another) setStart({ with: [], waiting, round: round + 1 })
    else logSheet.set(undefined)
  }
  const shared = { written, onSaved: saved }
  return (
    <>
      <Kinds kind={sheet.kind} onChoose={choose} onClose={onClose} />
      {waiting && (
        <p className="log-draft note">
          {t('log.draft.other')} <LinkButton onClick={take}>{t('log.draft.take')}</LinkButton>{' '}
          <LinkButton onClick={forget}>{t('log.draft.drop')}</LinkButton>
        </p>
      )}
      {known && sheet.kind === 'followUp' && <FollowUpForm key={round} known={known} {...shared} />}
      {known && sheet.kind !== undefined && sheet.kind !== 'followUp' && (
        <LogForm key={`${sheet.kind} ${round}`} kind={sheet.kind} known={known} completes={sheet.completes} {...shared} />
      )}
    </>
  )
}

interface KindsProps {
  kind: SheetKind | undefined
  onChoose: (kind: SheetKind) => void
  onClose: () => void
}

/** Five kinds with their letters, which work until a kind is chosen. */
function Kinds({ kind, onChoose, onClose }: KindsProps) {
  const t = useText()
  const letters = useMemo(() => new Map(sheetKinds.map((each) => [t(`log.key.${each}`).toLowerCase(), each])), [t])
  const onKeyDown = (event: KeyboardEvent) => {
    const meant = letters.get(event.key.toLowerCase())
    if (!meant || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    onChoose(meant)
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the letters are a short way to the buttons inside
    <div className="log-kinds" onKeyDown={onKeyDown}>
      {sheetKinds.map((each, index) => {
        const Icon = kindIcons[each]
        return (
          <button
            type="button"
            key={each}
            data-autofocus={(kind === undefined && index === 0) || undefined}
            aria-pressed={each === kind}
            onClick={() => onChoose(each)}
            aria-keyshortcuts={t(`log.key.${each}`)}
          >
            <Icon size={15} stroke={1.6} aria-hidden />
            {t(`log.kind.${each}`)} <KeyHint keys={t(`log.key.${each}`)} />
          </button>
        )
      })}
      <span className="grow" />
      <IconButton label={t('ui.close')} icon={<IconX size={15} stroke={1.7} />} onClick={onClose} />
    </div>
  )
}
