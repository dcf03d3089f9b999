import { describe, expect, it } from 'vitest'
import { meantDomain } from '#shared/rules/domain-typo.ts'

describe('A mail domain', () => {
  it.each([
    ['bylviet.example', 'bylivet.example'],
    ['bylivt.example', 'bylivet.example'],
    ['havnensvener.example', 'havnensvenner.example'],
    ['havnnesvenmer.example', 'havnensvenner.example'],
    ['bylivet.exmaple', 'bylivet.example'],
    ['bylivetexample', 'bylivet.example'],
    ['BYLVIET.example', 'bylivet.example']
  ])('is a slip of another: %s → %s', (written, known) => {
    expect(meantDomain(written, ['andre.example', known])).toBe(known)
  })

  it.each([
    ['blf.example', 'bfl.example'],
    ['dsr.example', 'dsf.example'],
    ['havnen.dk', 'havnen.no'],
    ['bylivet.example', 'bylivet.example'],
    ['patienter.example', 'pensionister.example'],
    ['regionnord.example', 'regionsyd.example'],
    ['', 'bylivet.example']
  ])('is left alone beside another: %s, %s', (written, known) => {
    expect(meantDomain(written, [known])).toBeNull()
  })
})
