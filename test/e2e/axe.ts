import { expect, type Page } from '@playwright/test'
import axe from 'axe-core'

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
/** What another colour scheme can break; the rest is the same in both. */
const ofColours = ['color-contrast', 'link-in-text-block']
const withoutColours = Object.fromEntries(ofColours.map((rule) => [rule, { enabled: false }]))

const otherScheme = { light: 'dark', dark: 'light' } as const
const schemeOf = (page: Page) =>
  page.evaluate((): 'light' | 'dark' => (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'))

interface Asked {
  runOnly: { type: 'tag' | 'rule'; values: string[] }
  rules?: Record<string, { enabled: boolean }>
}

/**
 * What axe finds, asked in the page itself and told of violations only: to tell all about every element that passes, and to carry that out
 * of the page, takes ten times as long on a table.
 */
async function analyze(page: Page, asked: Asked): Promise<{ found: string[]; passes: number }> {
  if (await page.evaluate(() => !('axe' in window))) await page.evaluate(axe.source)
  return page.evaluate(async (asked) => {
    const { axe: inPage } = window as unknown as { axe: typeof axe }
    const { violations, passes } = await inPage.run({ exclude: ['iframe'] }, { ...asked, resultTypes: ['violations'] })
    const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 160)).join(' | ')}`)
    return { found, passes: passes.length }
  }, asked)
}

async function expectNone(page: Page, asked: Asked, what: string, least: number): Promise<void> {
  // what is still fading in has the contrast of a moment
  await page.waitForFunction(() => document.getAnimations().every(({ playState }) => playState !== 'running'))
  const { found, passes } = await analyze(page, asked)
  expect(passes, `${what}: axe looked at nothing`).toBeGreaterThan(least)
  expect(found, what).toEqual([])
}

/** axe finds nothing on the page as it stands, light and dark. */
export async function expectNoViolations(page: Page, what: string): Promise<void> {
  const scheme = await schemeOf(page)
  await expectNone(page, { runOnly: { type: 'tag', values: tags } }, `${what}, ${scheme}`, 5)
  const other = otherScheme[scheme]
  await page.emulateMedia({ colorScheme: other })
  await page.locator(`html[data-mantine-color-scheme="${other}"]`).waitFor({ state: 'attached' })
  await expectNone(page, { runOnly: { type: 'rule', values: ofColours } }, `${what}, ${other}`, 0)
  await page.emulateMedia({ colorScheme: scheme })
  await page.locator(`html[data-mantine-color-scheme="${scheme}"]`).waitFor({ state: 'attached' })
}

/**
 * As expectNoViolations, for what is walked through in both languages: colours are the same in each, so they are looked at in the Danish
 * one, light and dark, and what is said is looked at in both.
 */
export const accessible =
  (page: Page, language: 'da' | 'en') =>
  (what: string): Promise<void> =>
    language === 'da'
      ? expectNoViolations(page, what)
      : expectNone(page, { runOnly: { type: 'tag', values: tags }, rules: withoutColours }, `${what}, in English`, 5)
