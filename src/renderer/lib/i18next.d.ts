import type { da } from '#shared/i18n/catalogues.ts'

// A key that is in no catalogue is a type error.
declare module 'i18next' {
  interface CustomTypeOptions {
    resources: { translation: typeof da }
  }
}
