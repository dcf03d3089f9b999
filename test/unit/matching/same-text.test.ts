import { describe, expect, it } from 'vitest'
import { comparable, comparableUrl, hostOf } from '#shared/rules/matching/same-text.ts'

describe('Two texts of a page', () => {
  it.each([
    ['”Vi er med.”', '"Vi er med."'],
    ['»Vi er med.«', '“Vi er med.”'],
    ['Vi\u00a0er  med.\n', 'Vi er med.'],
    ['• Havnens Venner', 'Havnens Venner'],
    ['Drifts\u2011 og udviklingsleder', 'Drifts- og udviklingsleder'],
    ['Fælles \u2013 og lige', 'Fælles - og lige'],
    ['patient\u00adforening', 'patientforening'],
    ['KL’s sekretariat', "KL's sekretariat"],
    ['A\u030arhus', 'Århus']
  ])('are the same but for marks and white space: %s', (one, other) => expect(comparable(one)).toBe(comparable(other)))

  it.each([
    ['Havnens Venner', 'Havnens venner'],
    ['Vi er med.', 'Vi er med'],
    ['Holm', 'Holme'],
    ['Århus', 'Aarhus']
  ])('differ in words, letters and full stops: %s', (one, other) => expect(comparable(one)).not.toBe(comparable(other)))
})

describe('Two addresses of the web', () => {
  it.each([
    ['HTTPS://www.Havnen.example/', 'havnen.example'],
    ['http://havnen.example/om', 'www.havnen.example/om/']
  ])('are the same: %s', (one, other) => expect(comparableUrl(one)).toBe(comparableUrl(other)))

  it('have a host', () => expect(hostOf('https://www.havnen.example:8080/om?x=1')).toBe('havnen.example'))
})
