import { useNavigate } from '@tanstack/react-router'
import { kindOfPlural } from '#shared/model/card-kind.ts'
import type { Selection } from '#shared/model/common.ts'
import type { Hit } from '#shared/model/search.ts'
import { useWriteTo } from '../../features/letters/index.ts'
import { openLog } from '../../features/log/index.ts'
import type { ViewSearch } from '../../features/views/index.ts'
import { client } from '../../lib/api.ts'
import { cardPlaces, pluralOfHit } from '../../lib/card-places.ts'
import { runCommand } from '../../lib/commands.ts'
import { i18n } from '../../lib/i18n.ts'
import { changePreferences, preferences } from '../../lib/preferences.ts'
import { isHiddenCopy } from '../../ui/privacy.ts'
import { showErrorToast, showToast } from '../../ui/toast.tsx'
import type { ActionId, PaletteItem } from './palette-items.ts'

const mostRecents = 12
/** What has no name to be remembered by. */
const foundByText: ReadonlySet<Hit['kind']> = new Set(['activity', 'statement', 'quotation'])

/** Remembers by its id what was opened. */
function remember({ kind, id }: Hit): void {
  const others = preferences.get().recents.filter((ref) => ref.kind !== kind || ref.id !== id)
  changePreferences({ recents: [{ kind, id }, ...others].slice(0, mostRecents) })
}

async function copyMail(personId: string): Promise<void> {
  try {
    const person = await client.persons.get({ id: personId })
    const mail = person.points.find(({ kind, status }) => kind === 'email' && (status === 'ok' || status === 'suspect'))
    const objected = person.consent.some(({ purpose, status }) => purpose === 'all' && (status === 'objected' || status === 'withdrawn'))
    if (!mail || objected) return showToast({ message: i18n.t('search.noMail') })
    if (isHiddenCopy(mail.raw)) return
    await navigator.clipboard.writeText(mail.raw)
    showToast({ message: i18n.t('ui.copied') })
  } catch (error) {
    showErrorToast(error)
  }
}

/** Does what an item of the palette stands for; aside shows a person or partner beside the table. */
export function useRunItem(onList: (selection: Selection) => void): (item: PaletteItem, aside: boolean) => void {
  const open = useOpenHit()
  const writeTo = useWriteTo()
  const act = (id: ActionId, { kind, id: recordId }: Hit) => {
    const entity = pluralOfHit[kind] ?? 'partners'
    const selection: Selection = { by: 'ids', entity, ids: [recordId] }
    if (id === 'log')
      openLog([{ type: kindOfPlural[entity], id: recordId }], entity === 'persons' || entity === 'partners' ? 'call' : 'note')
    else if (id === 'write') writeTo(selection)
    else if (id === 'list') onList(selection)
    else void copyMail(recordId)
  }
  return (item, aside) => {
    if (item.what === 'command') return void runCommand(item.id)
    if (item.what === 'action') return act(item.id, item.hit)
    if (!foundByText.has(item.hit.kind)) remember(item.hit)
    open(item.hit, aside)
  }
}

/** Where the kind of card stands that a hit is of; undefined for other hits. */
function placeOf(kind: string | undefined) {
  const entity = kind === undefined ? undefined : pluralOfHit[kind]
  return entity && cardPlaces[kindOfPlural[entity]]
}

/** Goes to what was found; to a note, a statement or a quotation, by the card it is on. */
function useOpenHit(): (hit: Hit, aside: boolean) => void {
  const navigate = useNavigate()
  return ({ kind, id, of }, aside) => {
    const params = { id }
    const card = placeOf(kind)
    if (card && aside) return void navigate({ to: card.table, search: { ...card.tab, sel: id, peek: 1 } as ViewSearch })
    if (card) return void navigate({ to: card.card, params })
    switch (kind) {
      case 'list':
        return void navigate({ to: '/liste/$id', params })
      case 'template':
        return void navigate({ to: '/skabelon/$id', params })
      case 'mailing':
        return void navigate({ to: '/udsendelse/$id', params })
      case 'signOn':
        return void navigate({ to: '/runde/$id', params })
      case 'verification':
        return void navigate({ to: '/stemmer/$id', params })
      case 'view':
        return void navigate({ to: placeOf(of?.kind)?.table ?? '/personer', search: { ...placeOf(of?.kind)?.tab, v: id } as ViewSearch })
      default:
        if (of?.id) void navigate({ to: placeOf(of.kind)?.card ?? '/partner/$id', params: { id: of.id } })
    }
  }
}
