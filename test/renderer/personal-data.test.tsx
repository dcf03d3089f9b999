import { Notifications } from '@mantine/notifications'
import { screen } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import { hidesPersonalData, leavingQuestion, withoutPersonalData } from '#renderer/lib/personal-data.ts'
import { InlineField } from '#renderer/ui/InlineField.tsx'
import { AppError } from '#shared/errors.ts'
import { MASK } from '#shared/rules/privacy/mask-text.ts'
import { mounted } from './mounted.tsx'

afterEach(() => hidesPersonalData.set(false))

const person = { id: 'a', displayName: 'Åse', notes: 'ringer sent' }
const calls: string[] = []
const link = withoutPersonalData({
  call: async (path) => {
    calls.push(path.join('.'))
    if (path[1] !== 'steps') return person
    return (async function* () {
      yield person
      return person
    })()
  }
})
const call = (path: string, input: unknown = {}) => link.call(path.split('.'), input, { context: {} })

it('Hides what was asked for before the mode began, and each step of an answer that comes in steps', async () => {
  const early = call('persons.get')
  hidesPersonalData.set(true)
  expect(await early).toMatchObject({ displayName: 'Åse', notes: MASK })
  const steps = (await call('imports.steps')) as AsyncGenerator<unknown, unknown>
  const seen: unknown[] = []
  for await (const step of steps) seen.push(step)
  expect(seen).toEqual([{ ...person, notes: MASK }])
})

it('Never writes a hidden value back', async () => {
  hidesPersonalData.set(true)
  calls.length = 0
  await expect(call('persons.update', { patch: { emails: ['ny@hus.example', MASK] } })).rejects.toEqual(new AppError('privacy.hidden'))
  expect(calls).toEqual([])
})

it.each([
  ['goes on', true],
  ['leaves it', false]
])('Asks before a file is made, and %s as answered', async (_what, goOn) => {
  hidesPersonalData.set(true)
  calls.length = 0
  const answer = call('exports.make').catch((error: AppError) => error.code)
  expect(leavingQuestion.get()?.about).toBe('file')
  leavingQuestion.get()?.answer(goOn)
  expect(await answer).toEqual(goOn ? person : 'job.cancelled')
  expect(calls).toEqual(goOn ? ['exports.make'] : [])
})

it('Opens no editor over a hidden fact, and says so with the way to show it', async () => {
  const { user } = mounted(
    <>
      <Notifications />
      <InlineField label="E-mail" value={MASK} onSave={async () => {}} />
      <InlineField label="Titel" value="Formand" onSave={async () => {}} />
    </>
  )
  await user.click(screen.getByRole('button', { name: /E-mail/ }))
  expect(screen.queryByRole('textbox')).toBeNull()
  expect(await screen.findByText('Skjult. E-mail kan ikke rettes, så længe personoplysninger er skjult.')).toBeTruthy()
  expect(screen.getByRole('button', { name: 'Vis dem igen' })).toBeTruthy()
  await user.click(screen.getByRole('button', { name: /Titel/ }))
  expect(screen.getByRole('textbox')).toBeTruthy()
})
