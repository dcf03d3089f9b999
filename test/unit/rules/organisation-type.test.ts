import { describe, expect, it } from 'vitest'
import { proposeOrganisationType } from '#shared/rules/organisation-type.ts'

describe('The type of an organisation', () => {
  it.each([
    ['Havblik Kommune', 'municipality'],
    ['Umby kommun', 'municipality'],
    ['Gemeinde Auental', 'municipality'],
    ['Region Randhav', 'region'],
    ['Fonden for Fri Færdsel', 'foundation'],
    ['Bakkefonden', 'foundation'],
    ['Stiftung Neue Ufer', 'foundation'],
    ['Randhav Universitet', 'research'],
    ['Institut for Hverdagsforskning', 'research'],
    ['Center for Nære Ting', 'research'],
    ['Northgate University', 'research'],
    ['Fagforbundet Hænderne', 'union'],
    ['Fagforeningen Fire Fingre', 'union'],
    ['Lungeforeningen', 'patient-organisation'],
    ['Patientforeningen Lungeliv', 'patient-organisation'],
    ['Bylivsstyrelsen', 'ministry'],
    ['Ministeriet for Bænke', 'ministry'],
    ['Alle Veje ApS', 'private'],
    ['Grøn Gade A/S', 'private']
  ] as const)('is proposed from the name: %s → %s', (name, type) => {
    expect(proposeOrganisationType(name)).toBe(type)
  })

  it.each(['Bylivet', 'Byens Idrætsforbund', 'Havnens Venner', 'KLF', ''])('stays open where the name does not say: %j', (name) => {
    expect(proposeOrganisationType(name)).toBeNull()
  })
})
