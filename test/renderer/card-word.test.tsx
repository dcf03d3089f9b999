import { screen, waitFor } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { CardWord } from '#renderer/features/letters/CardWord.tsx'
import { mounted } from './mounted.tsx'

it('Of which cards the rule of a list asks is chosen in its sentence by the keyboard, told by name, and the focus comes back to the word', async () => {
  const onChoose = vi.fn()
  const { user } = mounted(<CardWord kind="person" all={false} onChoose={onChoose} />)
  const word = screen.getByRole('button', { name: 'Personer' })
  word.focus()
  await user.keyboard('{Enter}')
  const kinds = await screen.findAllByRole('menuitemradio')
  expect(kinds.map(({ textContent }) => textContent)).toHaveLength(6)
  expect(screen.getByRole('menuitemradio', { checked: true })).toHaveProperty('textContent', 'Personer')
  const partners = screen.getByRole('menuitemradio', { name: 'Partnere, ved deres kontaktpersoner' })
  partners.focus()
  await user.keyboard('{Enter}')
  expect(onChoose).toHaveBeenCalledExactlyOnceWith('organisation')
  await waitFor(() => expect(document.activeElement).toBe(word))
})
