import { useNavigate } from '@tanstack/react-router'
import type { RecipientPolicy, Selection } from '#shared/model/common.ts'
import type { MailingAbout } from '#shared/model/mailing-about.ts'
import { createStore } from '../../lib/store.ts'

/** A letter that is being begun: to whom, and with which template. */
export interface Beginning {
  selection?: Selection
  policy?: RecipientPolicy
  /** Leaves out who had several letters lately. */
  spare?: boolean
  templateId?: string
  /** The round it is about. */
  about?: MailingAbout
  /** False where the date of the event was taken off. */
  withDate?: boolean
  /** Of the mailing that was made of it: going back takes it away again. */
  made?: { id: string; changeSet: string | null }
}

/** Which letter it should be, and the round it is about. */
type About = Pick<Beginning, 'about'> & Required<Pick<Beginning, 'templateId'>>

/** In memory: what was searched for is nothing for an address, and a letter not yet begun is not worth keeping. */
export const beginning = createStore<Beginning>({})

/** Begins a letter to a selection, a query or a list: useWriteTo()(selection) goes to its recipients. */
export function useWriteTo(): (selection?: Selection, about?: About) => void {
  const navigate = useNavigate()
  return (selection, about) => {
    beginning.set(selection ? { selection, ...firstPolicy(selection), ...about } : {})
    void navigate({ to: '/udsendelse/ny' })
  }
}

/** Who was ticked by hand is meant; where partners are meant, one of each is. A list has a choice of its own. */
export function firstPolicy(selection: Selection): Pick<Beginning, 'policy'> {
  if (selection.by === 'list') return {}
  return {
    policy: selection.entity !== 'partners' && (selection.entity !== 'persons' || selection.by === 'ids') ? 'all' : 'primary-else-first'
  }
}
