import { useRouterState } from '@tanstack/react-router'
import { useWriteTo } from '../../features/letters/index.ts'
import { useCommand } from '../../lib/commands.ts'

const cards = { person: 'persons', partner: 'partners' } as const

/** Begins a letter: to the card on the screen, else to nobody yet. A table with ticked rows takes the command for those. */
export function useWriteCommand(): void {
  const writeTo = useWriteTo()
  const pathname = useRouterState({ select: ({ location }) => location.pathname })
  const [, kind, id] = /^\/(person|partner)\/([^/]+)/.exec(pathname) ?? []
  const isCard = (name: string | undefined): name is keyof typeof cards => name !== undefined && Object.hasOwn(cards, name)
  useCommand('card.write', () => (isCard(kind) && id ? writeTo({ by: 'ids', entity: cards[kind], ids: [id] }) : writeTo()))
}
