import * as z from 'zod'

export const organisationTypes = [
  'municipality',
  'region',
  'union',
  'patient-organisation',
  'research',
  'foundation',
  'ministry',
  'private',
  'other'
] as const
export const OrganisationType = z.enum(organisationTypes)
export type OrganisationType = z.infer<typeof OrganisationType>
