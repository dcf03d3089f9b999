import { Menu } from '@mantine/core'
import { type ReactNode, useLayoutEffect, useRef, useState } from 'react'
import { useText } from '../../lib/i18n.ts'
import { PlainButton } from '../buttons.tsx'

const noButtons: readonly HTMLButtonElement[] = []

/** Buttons on one line. Those that do not fit stay where they are, unseen, and are pressed from the menu at its end. */
export function FittingActions({ children }: { children: ReactNode }) {
  const t = useText()
  const line = useRef<HTMLDivElement>(null)
  const more = useRef<HTMLButtonElement>(null)
  const [left, setLeft] = useState(noButtons)
  // the buttons there are may be other ones each time: two ticked cards can be merged, three cannot
  useLayoutEffect(() => {
    const element = line.current
    if (!element) return
    const measure = () => {
      const over = overflowing(element)
      setLeft((now) => (now.length === over.length && now.every((button, at) => button === over[at]) ? now : over))
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  })
  const press = (button: HTMLButtonElement) => {
    // a dialog that opens gives the focus back to where it was, and the menu is gone by then
    more.current?.focus()
    button.click()
  }
  return (
    <>
      <div ref={line} className="bulk-actions">
        {children}
      </div>
      {left.length > 0 && (
        <Menu position="top-end">
          <Menu.Target>
            <PlainButton ref={more} aria-haspopup="menu">
              {t('cards.more')} …
            </PlainButton>
          </Menu.Target>
          <Menu.Dropdown>
            {left.map((button) => (
              <Menu.Item key={button.textContent} disabled={button.disabled} onClick={() => press(button)}>
                {button.textContent}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      )}
    </>
  )
}

/** The buttons below the first line; out of sight they are out of reach of Tab too. */
function overflowing(line: HTMLElement): HTMLButtonElement[] {
  const buttons = [...line.children].filter((child) => child instanceof HTMLButtonElement)
  const over = buttons.filter(({ offsetTop, offsetHeight }) => offsetTop + offsetHeight > line.clientHeight)
  for (const button of buttons) button.style.visibility = over.includes(button) ? 'hidden' : ''
  return over
}
