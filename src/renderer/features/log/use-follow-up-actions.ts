import { client } from '../../lib/api.ts'
import { useFormat } from '../../lib/format.ts'
import { useText } from '../../lib/i18n.ts'
import { showErrorToast } from '../../ui/toast.tsx'
import { showUndoable } from '../../ui/undo.ts'

/** What can be done to promises, one or several; each says so, with the way back. */
export function useFollowUpActions(onDone: () => void = () => {}) {
  const t = useText()
  const format = useFormat()
  const run = async <Answer extends { changeSet: string | null }>(call: Promise<Answer>, said: (answer: Answer) => string) => {
    try {
      const answer = await call
      showUndoable(said(answer), answer.changeSet)
      onDone()
    } catch (error) {
      showErrorToast(error)
    }
  }
  return {
    complete: (ids: string[]) =>
      void run(client.followUps.complete({ ids }), ({ next }) =>
        next === null ? t('log.follow.doneToast') : t('log.follow.nextToast', { day: format.day(next) })
      ),
    snooze: (ids: string[], until: string) =>
      void run(client.followUps.snooze({ ids, until }), () => t('log.follow.snoozedToast', { day: format.day(until) })),
    drop: (ids: string[]) => void run(client.followUps.drop({ ids }), () => t('log.follow.droppedToast'))
  }
}
