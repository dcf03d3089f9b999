import { describe, expect, it } from 'vitest'
import { belongsToPartner, domainOfSite } from '#shared/rules/partner-addresses.ts'

const nothing = { domains: [], colleagues: [], elsewhere: [] }

describe('An address', () => {
  it.each([
    ['anna@havn.example', { domains: ['havn.example'] }, true],
    ['ANNA@Mail.Havn.example', { domains: ['havn.example'] }, true],
    ['anna@nyhavn.example', { domains: ['havn.example'] }, false],
    ['anna@havn.example', { colleagues: ['bo@havn.example'] }, true],
    ['anna@havn.example', { colleagues: ['bo@gmail.com'] }, true],
    ['anna@gmail.com', { colleagues: ['bo@gmail.com'] }, false],
    ['anna@forening.example', { domains: ['havn.example'] }, false],
    ['anna@forening.example', {}, true],
    ['anna@gmail.com', {}, false],
    ['anna@havn.example', { domains: ['havn.example'], elsewhere: ['havn.example'] }, false],
    ['anna@forening.example', { elsewhere: ['havn.example'] }, false]
  ])('%s beside %j goes with the role: %s', (address, around, goes) => {
    expect(belongsToPartner(address, { ...nothing, ...around })).toBe(goes)
  })
})

describe('A web site', () => {
  it.each([
    ['https://www.havn.example/om', 'havn.example'],
    ['Havn.example', 'havn.example'],
    ['http://havn.example:8080', 'havn.example'],
    ['', ''],
    ['intet', '']
  ])('%s is at %s', (site, domain) => {
    expect(domainOfSite(site)).toBe(domain)
  })
})
