import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { holdsPeople } from '#main/foundation/named-file.ts'
import { AppError } from '#shared/errors.ts'
import { Language } from '#shared/model/language.ts'

export interface ServeOptions {
  file: string | undefined
  /** People to look through, in that file or in the last one. */
  people: string | undefined
  /** 0 takes a free one. */
  port: number
  open: boolean
  force: boolean
  language: Language | undefined
}

/** Reads `[FILE] [--file PATH] [--port 0] [--no-open] [--force] [--lang da|en]`; FILE is what was double-clicked. Throws input.usage. */
export function readServeOptions(parameters: readonly string[]): ServeOptions {
  const { values, positionals } = parse(parameters)
  const { file, port, 'no-open': noOpen, force, lang } = values
  const [named, ...more] = positionals
  if (more.length > 0) throw new AppError('input.usage', { reason: more.join(' ') })
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) throw new AppError('input.usage', { reason: `--port ${port}` })
  const language = Language.optional().safeParse(lang)
  if (!language.success) throw new AppError('input.usage', { reason: `--lang ${lang}` })
  const people = named !== undefined && holdsPeople(named) ? resolve(named) : undefined
  const cards = people === undefined ? named : undefined
  return { file: file ?? cards, people, port: Number(port), open: !noOpen, force, language: language.data }
}

function parse(parameters: readonly string[]) {
  try {
    return parseArgs({
      args: [...parameters],
      allowPositionals: true,
      options: {
        file: { type: 'string' },
        port: { type: 'string', default: '0' },
        'no-open': { type: 'boolean', default: false },
        force: { type: 'boolean', default: false },
        lang: { type: 'string' }
      }
    })
  } catch (cause) {
    throw new AppError('input.usage', { reason: cause instanceof Error ? cause.message : '' }, { cause })
  }
}
