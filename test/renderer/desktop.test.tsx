import { act, fireEvent, screen } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import { DropHint } from '#renderer/app/DropHint.tsx'
import { mounted } from './mounted.tsx'

afterEach(() => {
  vi.useRealTimers()
})
const drag = (types: string[]) => fireEvent.dragOver(window, { dataTransfer: { types } })
const hint = () => screen.queryByText(/^Slip filen/)

it('Says that a file can be let go of while one is dragged over the window, and not of text', () => {
  vi.useFakeTimers()
  mounted(<DropHint />)
  drag(['text/plain'])
  expect(hint()).toBeNull()
  drag(['Files'])
  expect(hint()).toBeTruthy()
  act(() => vi.advanceTimersByTime(300))
  drag(['Files'])
  act(() => vi.advanceTimersByTime(300))
  expect(hint()).toBeTruthy()
  act(() => vi.advanceTimersByTime(500))
  expect(hint()).toBeNull()
})

it('Says nothing more once the file was let go of', () => {
  mounted(<DropHint />)
  drag(['Files'])
  fireEvent.drop(window)
  expect(hint()).toBeNull()
})
