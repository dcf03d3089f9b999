import { existsSync, readdirSync, readFileSync } from 'node:fs'
import type { Language } from '#shared/model/language.ts'

const folder = (language: Language) => new URL(`../../../docs/user/${language}/`, import.meta.url)

/** The names of the chapters of a language, without ending. */
export const chaptersOf = (language: Language): string[] =>
  readdirSync(folder(language))
    .filter((name) => name.endsWith('.md'))
    .map((name) => name.slice(0, -3))
    .sort()

export const chapter = (language: Language, name: string): string => readFileSync(new URL(`${name}.md`, folder(language)), 'utf8')

/** Whether there is a file where a link of a chapter goes. */
export const leadsSomewhere = (language: Language, link: string): boolean => existsSync(new URL(link, folder(language)))
