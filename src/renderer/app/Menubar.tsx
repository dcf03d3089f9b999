import { Menubar as MantineMenubar, Menu } from '@mantine/core'
import { Fragment, useRef } from 'react'
import { type CommandId, commandIds, commandSpec, type MenuId, menus } from '#shared/commands.ts'
import { useCommands } from '../lib/commands.ts'
import { useText } from '../lib/i18n.ts'
import { ariaKeys } from '../lib/keys.ts'
import { useShownKeys } from '../lib/shortcuts.ts'
import { KeyHint } from '../ui/Keys.tsx'
import './menubar.css'

const groupsOf = (menu: MenuId): CommandId[][] => {
  const ids = commandIds.filter((id) => commandSpec(id).menu === menu)
  return Object.values(Object.groupBy(ids, (id) => commandSpec(id).group)).filter((group) => group !== undefined)
}

function Entry({ id, onRun }: { id: CommandId; onRun: (run: () => void) => void }) {
  const t = useText()
  const binding = useCommands()(id)
  const keys = useShownKeys()(id)
  const shared = {
    disabled: binding === undefined,
    rightSection: keys && <KeyHint keys={keys} />,
    onClick: () => binding && onRun(binding.run),
    ...(keys && { 'aria-keyshortcuts': ariaKeys(keys) })
  }
  const label = t(`commands.${id}`)
  const { kind } = commandSpec(id)
  if (kind === undefined) return <Menu.Item {...shared}>{label}</Menu.Item>
  if (kind === 'toggle')
    return (
      <Menu.CheckboxItem checked={binding?.checked ?? false} closeMenuOnClick {...shared}>
        {label}
      </Menu.CheckboxItem>
    )
  return (
    <Menu.RadioItem value={id} checked={binding?.checked ?? false} closeMenuOnClick {...shared}>
      {label}
    </Menu.RadioItem>
  )
}

/** The menus of the window, made from the list of commands. Focus goes back to where it was before a command runs. */
export function Menubar() {
  const t = useText()
  const before = useRef<HTMLElement | null>(null)
  const onRun = (run: () => void) => {
    before.current?.focus({ preventScroll: true })
    run()
  }
  return (
    <header className="shell-menu">
      <MantineMenubar
        aria-label={t('shell.menubar')}
        className="menubar"
        classNames={{ target: 'menubar-target' }}
        onFocus={({ relatedTarget, currentTarget }) => {
          const from = relatedTarget instanceof HTMLElement ? relatedTarget : null
          if (from && !currentTarget.contains(from) && !from.closest('[role=menu]')) before.current = from
        }}
      >
        {menus.map((menu) => {
          const groups = groupsOf(menu)
          if (groups.length === 0) return null
          return (
            <MantineMenubar.Menu key={menu} withinPortal={false} transitionProps={{ duration: 80 }} width={220}>
              <MantineMenubar.Target>{t(`shell.menu.${menu}`)}</MantineMenubar.Target>
              <MantineMenubar.Dropdown>
                {groups.map((group, index) => (
                  <Fragment key={group[0]}>
                    {index > 0 && <Menu.Divider />}
                    {group.map((id) => (
                      <Entry key={id} id={id} onRun={onRun} />
                    ))}
                  </Fragment>
                ))}
              </MantineMenubar.Dropdown>
            </MantineMenubar.Menu>
          )
        })}
      </MantineMenubar>
    </header>
  )
}
