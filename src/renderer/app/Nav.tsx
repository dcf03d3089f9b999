import { Tooltip } from '@mantine/core'
import { Link, useLocation } from '@tanstack/react-router'
import { StaffFace } from '../features/staff/index.ts'
import { FavouriteViews } from '../features/views/index.ts'
import { useText } from '../lib/i18n.ts'
import { CardMark } from '../ui/CardMark.tsx'
import { placeAt, places } from './places.ts'

interface NavProps {
  /** Name of the open file. */
  file: string
  /** Follow-ups past their date, told beside the log. */
  overdue: number
}

/** The main menu: which file this is, and the places to go. On narrow windows only the icons remain. */
export function Nav({ file, overdue }: NavProps) {
  const t = useText()
  const here = placeAt(useLocation().pathname)
  return (
    <nav className="shell-nav" aria-label={t('shell.places')}>
      <div className="nav-file">
        <CardMark size={20} />
        <Link to="/alliancen" className="grow clip nav-word nav-alliance" title={t('commands.go.alliance')}>
          {file}
        </Link>
        <StaffFace />
      </div>
      <ul>
        {places.map((place) => {
          const { command, to, icon: Icon } = place
          const name = t(`commands.${command}`)
          return (
            <li key={to}>
              <Tooltip label={name} position="right" events={{ hover: true, focus: true, touch: false }}>
                <Link to={to} className="nav-place" aria-current={place === here ? 'page' : undefined}>
                  <Icon size={16} stroke={1.6} aria-hidden />
                  <span className="clip nav-word">{name}</span>
                  {command === 'go.log' && overdue > 0 && (
                    <span className="nav-due">
                      <span aria-hidden="true">{overdue}</span>
                      <span className="visually-hidden">{t('shell.overdue', { count: overdue })}</span>
                    </span>
                  )}
                </Link>
              </Tooltip>
            </li>
          )
        })}
      </ul>
      <FavouriteViews />
    </nav>
  )
}
