import { TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { useCommand } from '../../lib/commands.ts'
import { useText } from '../../lib/i18n.ts'
import { useScreen } from '../../lib/screen.ts'
import { Head } from '../../ui/Head.tsx'
import { announce } from '../../ui/LiveRegion.tsx'
import { SettingSearch } from '../../ui/Setting.tsx'
import { settingsCategories } from './categories.ts'
import { settingsSearch } from './settings-search.ts'
import './settings.css'

/** Every change applies at once and can be undone. Categories left; a search looks through all of them. */
export function SettingsPage() {
  const t = useText()
  const navigate = useNavigate()
  const { at = 'general' } = settingsSearch(useSearch({ from: '/workspace/indstillinger' }))
  const [search, setSearch] = useState('')
  const field = useRef<HTMLInputElement>(null)
  useScreen(t('settings.title'), t('settings.status'))
  useCommand('edit.find', () => field.current?.select())
  const shown = search.trim() === '' ? settingsCategories.filter(({ id }) => id === at) : settingsCategories
  return (
    <>
      <Head title={t('settings.title')} />
      <div className="settings">
        <nav className="settings-nav" aria-label={t('settings.categories')}>
          <TextInput
            ref={field}
            type="search"
            aria-label={t('settings.find')}
            placeholder={t('settings.find')}
            leftSection={<IconSearch size={14} stroke={1.7} aria-hidden />}
            value={search}
            onChange={(event) => setSearch(event.currentTarget.value)}
          />
          <ul>
            {settingsCategories.map(({ id }) => (
              <li key={id}>
                <button
                  type="button"
                  className="settings-category"
                  aria-current={(search === '' && id === at) || undefined}
                  onClick={() => {
                    setSearch('')
                    void navigate({ to: '/indstillinger', search: settingsSearch({ at: id }), replace: true })
                  }}
                >
                  {t(`settings.category.${id}`)}
                </button>
              </li>
            ))}
          </ul>
        </nav>
        <SettingSearch value={search.trim()}>
          <Found search={search.trim()}>
            {shown.map(({ id, Content }) => (
              <Content key={id} />
            ))}
          </Found>
        </SettingSearch>
      </div>
    </>
  )
}

/** What was found, or that nothing was; also said to those who listen. */
function Found({ search, children }: { search: string; children: ReactNode }) {
  const t = useText()
  const body = useRef<HTMLDivElement>(null)
  const [count, setCount] = useState<number>()
  useEffect(() => {
    const found = body.current?.querySelectorAll('.setting-row, [data-found]').length ?? 0
    setCount(search === '' ? undefined : found)
    if (search !== '') announce(t('settings.found', { count: found }))
  }, [search, t])
  return (
    <div ref={body} className="settings-body">
      {count === 0 && <p className="soft">{t('settings.nothing', { search })}</p>}
      {children}
    </div>
  )
}
