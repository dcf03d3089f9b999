import { parseArgs } from 'node:util'
import { AppError } from '#shared/errors.ts'
import { Language } from '#shared/model/language.ts'

export interface ServeOptions {
  file: string | undefined
  /** 0 takes a free one. */
  port: number
  open: boolean
  force: boolean
  language: Language | undefined
}

/** Reads `[--file PATH] [--port 0] [--no-open] [--force] [--lang da|en]`. Throws input.usage. */
export function readServeOptions(parameters: readonly string[]): ServeOptions {
  const { file, port, 'no-open': noOpen, force, lang } = parse(parameters)
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) throw new AppError('input.usage', { reason: `--port ${port}` })
  const language = Language.optional().safeParse(lang)
  if (!language.success) throw new AppError('input.usage', { reason: `--lang ${lang}` })
  return { file, port: Number(port), open: !noOpen, force, language: language.data }
}

function parse(parameters: readonly string[]) {
  try {
    const { values } = parseArgs({
      args: [...parameters],
      options: {
        file: { type: 'string' },
        port: { type: 'string', default: '0' },
        'no-open': { type: 'boolean', default: false },
        force: { type: 'boolean', default: false },
        lang: { type: 'string' }
      }
    })
    return values
  } catch (cause) {
    throw new AppError('input.usage', { reason: cause instanceof Error ? cause.message : '' }, { cause })
  }
}
