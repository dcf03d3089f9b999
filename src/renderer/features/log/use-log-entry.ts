import { useState } from 'react'
import type { FollowUp } from '#shared/model/follow-up.ts'
import type { ActivityKind } from '#shared/model/outreach.ts'
import { slashDay, withoutSlashDay } from '#shared/rules/slash-day.ts'
import { client } from '../../lib/api.ts'
import { today } from '../../lib/today.ts'
import type { NamedSubject } from './find-parties.ts'
import type { Promised } from './NextStep.tsx'

type Direction = 'in' | 'out'
export type Outcome = 'reached' | 'left-message' | 'no-answer'

interface Start {
  kind: ActivityKind
  parties: readonly NamedSubject[]
  text: string
  completes: FollowUp | undefined
  /** What a promise is called when the note does not say. */
  usualTitle: string
}

/** What is being written down about a contact, and what becomes of it when it is saved. */
export function useLogEntry({ kind, parties: known, text: draft, completes, usualTitle }: Start) {
  const [parties, setParties] = useState(known)
  const [text, setText] = useState(draft)
  const [mentions, setMentions] = useState<readonly NamedSubject[]>([])
  // to the second unless another time is chosen, so that the log keeps its order
  const [at, setAt] = useState<string | null>()
  const [minutes, setMinutes] = useState<number | string>('')
  const [direction, setDirection] = useState<Direction>('out')
  const [outcome, setOutcome] = useState<Outcome>('reached')
  const [chosen, setChosen] = useState<Promised>()
  const slash = slashDay(text, today())
  const body = slash ? withoutSlashDay(text, slash) : text
  const mentioned = mentions.filter(({ name }) => text.includes(`@${name}`))
  const firstLine =
    body
      .trim()
      .split('\n')[0]
      ?.slice(0, 200)
      .replace(/(?<!\S)@/g, '') ?? ''
  const promised = slash ? { dueOn: slash.day, title: chosen?.title ?? (slash.title || usualTitle) } : chosen
  const ready = parties.length > 0 && at !== null && (body.trim() !== '' || kind === 'call' || kind === 'meeting')
  const unpromise = () => {
    setChosen(undefined)
    if (slash) setText(body)
  }
  const promise = (dueOn: string) => {
    if (slash) setText(body)
    setChosen({ dueOn, title: promised?.title ?? (firstLine || usualTitle) })
  }
  const save = () =>
    client.activities.log({
      kind,
      with: parties.map(({ type, id }) => ({ type, id })),
      mentioned: mentioned.map(({ type, id }) => ({ type, id })),
      completes: completes ? [completes.id] : [],
      text: body,
      ...(at && { at }),
      ...((kind === 'call' || kind === 'email') && { direction }),
      ...(kind === 'call' && { outcome: direction === 'in' ? 'reached' : outcome }),
      ...(typeof minutes === 'number' && { durationMin: minutes }),
      ...(promised && { followUp: { ...promised, title: promised.title.trim() || usualTitle } })
    })
  return {
    ...{ parties, setParties, text, setText, at, setAt, minutes, setMinutes, direction, setDirection, outcome, setOutcome },
    ...{ slash, mentioned, promised, ready, save, promise, unpromise },
    mention: (subject: NamedSubject) => setMentions([...mentions, subject]),
    rename: (title: string) => promised && setChosen({ dueOn: promised.dueOn, title })
  }
}
