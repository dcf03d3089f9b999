import { useQueries } from '@tanstack/react-query'
import { type KeyboardEvent, useEffect, useMemo, useState } from 'react'
import { ActivityKind } from '#shared/model/outreach.ts'
import { api } from '../../lib/api.ts'
import { useCommand } from '../../lib/commands.ts'
import { useText } from '../../lib/i18n.ts'
import { useStore } from '../../lib/store.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { Keys } from '../../ui/Keys.tsx'
import { kindIcons } from './LogField.tsx'
import { LogForm } from './LogForm.tsx'
import { logSheet, openLog, type Subject } from './log-sheet.ts'
import type { NamedSubject } from './PartyPicker.tsx'
import './log-sheet.css'

/** The log from anywhere: Mod+J opens it over what is on the screen, the second key picks the kind. */
export function LogSheet() {
  const t = useText()
  const sheet = useStore(logSheet)
  const close = () => logSheet.set(undefined)
  useCommand('card.log', () => openLog())
  const known = useNames(sheet?.with ?? [])
  return (
    <Dialog opened={sheet !== undefined} onClose={close} title={sheet?.kind ? t(`log.kind.${sheet.kind}`) : t('log.choose')}>
      {sheet && !sheet.kind && <KindChoice onChoose={(kind) => logSheet.set({ ...sheet, kind })} />}
      {sheet?.kind && known && <LogForm key={sheet.kind} kind={sheet.kind} known={known} onClose={close} />}
    </Dialog>
  )
}

function KindChoice({ onChoose }: { onChoose: (kind: ActivityKind) => void }) {
  const t = useText()
  const letters = useMemo(() => new Map(ActivityKind.options.map((kind) => [t(`log.key.${kind}`).toLowerCase(), kind])), [t])
  const onKeyDown = (event: KeyboardEvent) => {
    const kind = letters.get(event.key.toLowerCase())
    if (!kind || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    onChoose(kind)
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the letters are a short way to the buttons inside
    <div className="log-kinds" onKeyDown={onKeyDown}>
      {ActivityKind.options.map((kind, index) => {
        const Icon = kindIcons[kind]
        return (
          <button
            type="button"
            key={kind}
            data-autofocus={index === 0 || undefined}
            onClick={() => onChoose(kind)}
            aria-keyshortcuts={t(`log.key.${kind}`)}
          >
            <Icon size={20} stroke={1.5} aria-hidden />
            <span>{t(`log.kind.${kind}`)}</span>
            <Keys keys={t(`log.key.${kind}`)} />
          </button>
        )
      })}
    </div>
  )
}

/** Names for what the sheet was opened on; undefined until they are here. */
function useNames(subjects: readonly Subject[]): readonly NamedSubject[] | undefined {
  const answers = useQueries({
    queries: subjects.map(({ type, id }) =>
      type === 'person'
        ? { ...api.persons.get.queryOptions({ input: { id } }), retry: false }
        : { ...api.partners.get.queryOptions({ input: { id } }), retry: false }
    ) as unknown as { queryKey: readonly unknown[] }[]
  })
  const [names, setNames] = useState<readonly NamedSubject[]>()
  const ready = answers.every((answer) => !answer.isPending)
  // biome-ignore lint/correctness/useExhaustiveDependencies: names are taken when the sheet opens and then left to the user
  useEffect(() => {
    setNames(ready ? subjects.flatMap((subject, index) => named(subject, answers[index]?.data)) : undefined)
  }, [subjects, ready])
  return names
}

function named(subject: Subject, data: unknown): NamedSubject[] {
  if (typeof data !== 'object' || data === null) return []
  const record = data as { displayName?: string; name?: string }
  return [{ ...subject, name: record.displayName ?? record.name ?? '', note: '' }]
}
