import { screen } from '@testing-library/react'
import { useState } from 'react'
import { expect, it, vi } from 'vitest'
import { PreviewPane } from '#renderer/features/letters/PreviewPane.tsx'
import type { Pointing } from '#renderer/features/letters/use-pointing.ts'
import { hosted } from './hosted.ts'
import { mounted } from './mounted.tsx'

const chosen = vi.fn<(place: string) => void>()
const pointing: Pointing = { place: undefined, setPlace: () => undefined, editor: { current: null }, choose: chosen }
const everybody = { by: 'query', entity: 'persons', query: '' } as const

function Writing() {
  const [body, setBody] = useState('Hej {{ kontakt.fornavn }}')
  const letter = {
    subject: 'Til {{ kontakt.fornavn }}',
    body,
    signature: '',
    attachments: [],
    language: 'da' as const,
    purpose: 'personal'
  }
  return (
    <>
      <button type="button" onClick={() => setBody(`Kære ven\n\n${body}`)}>
        Skriv
      </button>
      <PreviewPane letter={letter} selection={everybody} pointing={pointing} />
    </>
  )
}

it('A value of a letter that is just being made anew is the field where that stands now', async () => {
  const client = hosted()
  await client.settings.setAlliance({ version: 0, patch: { senderName: 'Liv', senderEmail: 'liv@alliancen.example' } })
  await client.persons.create({ givenName: 'Åse', familyName: 'Holm', emails: ['aase@holm.example'] })
  const { user } = mounted(<Writing />)
  await user.click(await screen.findByRole('tab', { name: 'Tekst' }, { timeout: 10_000 }))
  const [inSubject, inBody] = await screen.findAllByRole('button', { name: 'Åse' })
  await user.click(screen.getByRole('button', { name: 'Skriv' }))
  await user.click(inBody as HTMLElement)
  expect(chosen).toHaveBeenLastCalledWith('body-3-5')
  await user.click(inSubject as HTMLElement)
  expect(chosen).toHaveBeenLastCalledWith('subject-1-5')
})
