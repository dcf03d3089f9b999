import { expect, it } from 'vitest'
import { readSignOnAnswer } from '#shared/rules/rounds/read-sign-on-answer.ts'

it.each([
  ['Kære Bo\n\nJa, vi skriver gerne under.\n\nHilsen Anna', 'yes'],
  ['Vi er med', 'yes'],
  ['We will sign.', 'yes'],
  ['Desværre, vi kan ikke skrive under denne gang.', 'no'],
  ['Nej tak', 'no'],
  ['Ja, men med forbehold for punkt 3', 'reservation'],
  ['Yes, with one reservation', 'reservation'],
  ['Ja og nej: ring til mig', null],
  ['Vi har ikke drøftet det endnu', null],
  ['', null],
  ['Tak for sidst\n\nDen 3. november 2026 skrev Bo Ek:\n> Skriver I under? Ja eller nej', null],
  ['Ja\n\n> nej', 'yes']
] as const)('reads %j as %s', (text, said) => expect(readSignOnAnswer(text)).toBe(said))
