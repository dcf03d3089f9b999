import { screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { CivilNotice } from '#renderer/ui/CivilNotice.tsx'
import { mounted } from './mounted.tsx'

it.each([
  ['Cpr 010190-1234 står på kortet', true],
  ['Cpr 3002901234 er ingen dag', false],
  ['Ring 20 00 41 01', false],
  ['', false]
])('What looks like a civil registration number is told of: "%s"', (text, is) => {
  mounted(<CivilNotice text={text} />)
  const [notice] = screen.getAllByRole('status')
  expect(notice?.textContent === 'Det ligner et CPR-nummer. Gem det kun, hvis I må og skal have det.').toBe(is)
})
