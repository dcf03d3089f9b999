import { Menu } from '@mantine/core'
import { IconDots } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { Link, useLocation } from '@tanstack/react-router'
import type { SavedView } from '#shared/model/view.ts'
import { api } from '../../lib/api.ts'
import { cardPlaces } from '../../lib/card-places.ts'
import { useFormat } from '../../lib/format.ts'
import { useText } from '../../lib/i18n.ts'
import { IconButton } from '../../ui/buttons.tsx'
import { useCount } from '../filters/index.ts'
import { useChange } from './use-view-actions.ts'
import type { ViewSearch } from './view-search.ts'
import './favourite-views.css'

/** Favourites in the main menu, with how many each shows, in the order of the user. */
export function FavouriteViews() {
  const t = useText()
  const { data: views } = useQuery(api.views.all.queryOptions({ input: {} }))
  const favourites = views?.filter(({ isFavourite }) => isFavourite) ?? []
  if (favourites.length === 0) return null
  return (
    <section className="favourites" aria-labelledby="favourites">
      <h2 id="favourites">{t('views.pinned')}</h2>
      <ul>
        {favourites.map((view, at) => (
          <Favourite key={view.id} view={view} before={favourites[at - 1]} after={favourites[at + 1]} />
        ))}
      </ul>
    </section>
  )
}

interface FavouriteProps {
  view: SavedView
  before: SavedView | undefined
  after: SavedView | undefined
}

function Favourite({ view, before, after }: FavouriteProps) {
  const t = useText()
  const format = useFormat()
  const { favour, move } = useChange()
  const { pathname, searchStr } = useLocation()
  const { count } = useCount(view.entity, { query: '', filter: view.view.filter })
  const { table: to, tab } = cardPlaces[view.entity]
  const isHere = pathname === to && new URLSearchParams(searchStr).get('v') === view.id
  return (
    <li className="favourite">
      <Link to={to} search={{ ...tab, v: view.id } as ViewSearch} className="nav-place" aria-current={isHere || undefined}>
        <span className="grow clip">{view.name}</span>
        {count !== undefined && <span className="favourite-count">{format.number(count)}</span>}
      </Link>
      <Menu position="bottom-end">
        <Menu.Target>
          <IconButton label={t('views.menuOf', { name: view.name })} icon={<IconDots size={14} stroke={1.7} />} />
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item disabled={!before} onClick={() => before && void move(view, before, -1)}>
            {t('views.up')}
          </Menu.Item>
          <Menu.Item disabled={!after} onClick={() => after && void move(view, after, 1)}>
            {t('views.down')}
          </Menu.Item>
          <Menu.Item onClick={() => void favour(view)}>{t('views.unfavourite')}</Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </li>
  )
}
