import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readProjectPage } from '#main/formats/project-page/index.ts'
import type { DraftProject } from '#shared/model/draft-project.ts'

type Expected = Record<string, unknown> & { projects: Record<string, unknown>[]; leftovers: string[] }

/** What was read of a project, without what was not. */
const outline = ({ title, texts, organisations, contacts }: DraftProject) => ({
  title: title.value,
  ...Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== '')),
  ...(organisations.length > 0 && { organisations: organisations.map(({ role, name }) => [role, name]) }),
  ...(contacts.length > 0 && { contacts: contacts.map((each) => [each.name, each.title, each.organisation, each.emails, each.phones]) })
})

const folder = join(import.meta.dirname, '../../fixtures/project-page')
const pages = readdirSync(folder).filter((file) => !file.endsWith('.json'))
const read = (path: string) => readProjectPage({ kind: path.endsWith('.html') ? 'html' : 'text', content: readFileSync(path, 'utf8') })

describe('A page of projects', () => {
  it.each(pages)('is read as its author meant it: %s', (file) => {
    const expected: Expected = JSON.parse(readFileSync(join(folder, file.replace(/\.\w+$/, '.json')), 'utf8'))
    const page = read(join(folder, file))
    expect(page?.projects.map(outline)).toEqual(expected.projects)
    expect(page?.leftovers.map(({ text }) => text)).toEqual(expected.leftovers)
  })

  it('is told from pages of partners, however those are made', () => {
    const partners = join(import.meta.dirname, '../../fixtures/partner-page')
    const files = readdirSync(partners).filter((file) => /\.(?:txt|html)$/.test(file))
    expect(files.length).toBeGreaterThan(10)
    expect(files.filter((file) => read(join(partners, file)) !== undefined)).toEqual([])
  })
})
