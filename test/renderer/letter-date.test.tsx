import { screen } from '@testing-library/react'
import { useState } from 'react'
import { expect, it } from 'vitest'
import { LetterFiles } from '#renderer/features/letters/LetterFiles.tsx'
import { mounted } from './mounted.tsx'

const date = {
  ...{ kind: 'event' as const, uid: '01990000-0000-7000-8000-000000000001', title: 'Partnermøde', place: 'Aarhus' },
  ...{ starts: '2026-12-02T11:00:00.000Z', ends: '2026-12-02T12:00:00.000Z' }
}

function Files() {
  const [goes, setGoes] = useState(true)
  return <LetterFiles attachments={[]} onChange={() => undefined} date={{ date, goes, onGoes: setGoes }} />
}

it('The date of the event a letter is about goes along until it is taken off, and is put back from the menu of what can go along', async () => {
  const { user } = mounted(<Files />)
  expect(screen.getByRole('listitem').textContent).toContain('Partnermøde')
  await user.click(screen.getByRole('button', { name: 'Tag Partnermøde af' }))
  expect(screen.queryByRole('listitem')).toBeNull()
  const add = screen.getByRole('button', { name: 'Vedhæft' })
  expect(document.activeElement).toBe(add)
  await user.click(add)
  await user.click(await screen.findByRole('menuitem', { name: 'Datoen for Partnermøde' }))
  expect(screen.getByRole('listitem').textContent).toContain('2. dec')
})
