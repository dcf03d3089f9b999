import { Notifications } from '@mantine/notifications'
import { act, screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { showToast } from '#renderer/ui/toast.tsx'
import { mounted } from './mounted.tsx'

it('The newest toast is shown at once, however many came before it', async () => {
  mounted(<Notifications />)
  act(() => {
    for (const count of [1, 2, 3, 4, 5, 6, 7]) showToast({ message: `Ændring ${count}` })
  })
  expect(await screen.findByText('Ændring 7')).toBeTruthy()
})
