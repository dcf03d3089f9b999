import { Menu } from '@mantine/core'
import { Fragment, useEffect, useRef } from 'react'
import { KeyHint } from '../Keys.tsx'

export interface MenuEntry {
  id: string
  label: string
  /** Undefined: not now. */
  run: (() => void) | undefined
  keys?: string | undefined
  /** The menu stays open, to do it again. */
  again?: boolean
  /** One of these, in a menu of its own; the id of the chosen one. */
  choice?: { chosen: string; of: readonly { id: string; label: string }[]; choose: (id: string) => void }
}

export interface MenuPlace {
  x: number
  y: number
}

interface GridMenuProps {
  label: string
  at: MenuPlace
  /** A line parts the groups. */
  groups: readonly (readonly MenuEntry[])[]
  onClose: () => void
}

/** What can be done with a cell, a row or a column, at the place where it was asked for. */
export function GridMenu({ label, at, groups, onClose }: GridMenuProps) {
  const dropdown = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const timer = setTimeout(() => dropdown.current?.querySelector<HTMLElement>('[role=menuitem]:not(:disabled)')?.focus())
    return () => clearTimeout(timer)
  }, [])
  return (
    <Menu
      opened
      onClose={onClose}
      position="bottom-start"
      offset={2}
      returnFocus={false}
      transitionProps={{ duration: 80 }}
      // the key that opens it is no key outside of it
      clickOutsideEvents={['mousedown', 'touchstart']}
    >
      <Menu.Target>
        {/* biome-ignore lint/a11y/useSemanticElements: it is a place, not a button to press */}
        <span role="button" tabIndex={-1} aria-label={label} className="grid-menu-place" style={{ left: at.x, top: at.y }} />
      </Menu.Target>
      <Menu.Dropdown ref={dropdown}>
        {groups
          .filter((group) => group.length > 0)
          .map((group, place) => (
            <Fragment key={group[0]?.id}>
              {place > 0 && <Menu.Divider />}
              {group.map((entry) => (
                <Entry key={entry.id} entry={entry} onClose={onClose} />
              ))}
            </Fragment>
          ))}
      </Menu.Dropdown>
    </Menu>
  )
}

function Entry({ entry: { label, run, keys, again = false, choice }, onClose }: { entry: MenuEntry; onClose: () => void }) {
  if (choice) return <Choice label={label} {...choice} onClose={onClose} />
  return (
    <Menu.Item
      disabled={run === undefined}
      closeMenuOnClick={false}
      rightSection={keys && <KeyHint keys={keys} />}
      onClick={() => {
        if (!again) onClose()
        run?.()
      }}
    >
      {label}
    </Menu.Item>
  )
}

function Choice({ label, chosen, of, choose, onClose }: NonNullable<MenuEntry['choice']> & { label: string; onClose: () => void }) {
  return (
    <Menu.Sub transitionProps={{ duration: 0 }}>
      <Menu.Sub.Target>
        <Menu.Sub.Item>{label}</Menu.Sub.Item>
      </Menu.Sub.Target>
      <Menu.Sub.Dropdown>
        <Menu.RadioGroup value={chosen}>
          {of.map((each) => (
            <Menu.RadioItem
              key={each.id}
              value={each.id}
              onChange={() => {
                onClose()
                choose(each.id)
              }}
            >
              {each.label}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
      </Menu.Sub.Dropdown>
    </Menu.Sub>
  )
}
