import { Button, Tooltip } from '@mantine/core'
import type { ComponentProps, ReactNode } from 'react'
import type { CommandId } from '#shared/commands.ts'
import { runCommand, useCommands } from '../lib/commands.ts'
import { useText } from '../lib/i18n.ts'
import { ariaKeys, keyCaps } from '../lib/keys.ts'
import { useShownKeys } from '../lib/shortcuts.ts'
import { KeyHint } from './Keys.tsx'
import './buttons.css'

type ButtonProps = Omit<ComponentProps<'button'>, 'type'>

/** The quietest of the four levels: a word, with an icon where one helps. (The others are Mantine's Button: filled, outline, default.) */
export const PlainButton = ({ className = '', ...rest }: ButtonProps) => (
  <button type="button" className={`plain-button ${className}`} {...rest} />
)

/** A link in a sentence that does something here instead of going somewhere. */
export const LinkButton = ({ className = '', ...rest }: ButtonProps) => <button type="button" className={`link ${className}`} {...rest} />

interface IconButtonProps extends ButtonProps {
  label: string
  icon: ReactNode
  /** For the pointer, where it says more than the name. */
  tip?: string | undefined
  /** Keys such as "Mod+Enter", told in the tooltip. */
  keys?: string | undefined
}

/** An icon alone in a 26 × 26 square, with its name for the pointer and for the screen reader. */
export const IconButton = ({ label, icon, tip = label, keys, className = '', ...rest }: IconButtonProps) => (
  <Tooltip label={keys ? `${tip} (${keyCaps(keys).join(' ')})` : tip}>
    <button
      type="button"
      className={`plain-button icon-button ${className}`}
      aria-label={label}
      {...(keys && { 'aria-keyshortcuts': ariaKeys(keys) })}
      {...rest}
    >
      {icon}
    </button>
  </Tooltip>
)

interface CommandButtonProps {
  id: CommandId
  icon?: ReactNode
  /** Says it in other words than the menu does. */
  children?: ReactNode
  variant?: 'plain' | 'default' | 'filled'
  className?: string
}

/** Does what the command does, with its keys beside it. Disabled while the command can do nothing. */
export function CommandButton({ id, icon, children, variant = 'plain', className = '' }: CommandButtonProps) {
  const t = useText()
  const binding = useCommands()(id)
  const keys = useShownKeys()(id)
  const shared = {
    disabled: binding === undefined,
    onClick: () => void runCommand(id),
    ...(keys && { 'aria-keyshortcuts': ariaKeys(keys) })
  }
  const words = children ?? t(`commands.${id}`)
  if (variant === 'plain')
    return (
      <PlainButton className={className} {...shared}>
        {icon} {words} {keys && <KeyHint keys={keys} />}
      </PlainButton>
    )
  return (
    <Button className={className} variant={variant} leftSection={icon} title={keys && keyCaps(keys).join(' ')} {...shared}>
      {words}
    </Button>
  )
}
