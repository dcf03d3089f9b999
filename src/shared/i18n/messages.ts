/** The shape of a catalogue: nested texts; plurals are keys ending in _one and _other, as i18next reads them. */
export type Messages = { readonly [key: string]: string | Messages }

/** The same keys with any text: what the English catalogue must satisfy for a Danish one. */
export type Same<M extends Messages> = { readonly [K in keyof M]: M[K] extends Messages ? Same<M[K]> : string }
