import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
/** What another colour scheme can break; the rest is the same in both. */
const ofColours = ['color-contrast', 'link-in-text-block']

const otherScheme = { light: 'dark', dark: 'light' } as const
const schemeOf = (page: Page) =>
  page.evaluate((): 'light' | 'dark' => (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'))

async function expectNone(page: Page, axe: AxeBuilder, what: string, least: number): Promise<void> {
  // what is still fading in has the contrast of a moment
  await page.waitForFunction(() => document.getAnimations().every(({ playState }) => playState !== 'running'))
  const { violations, passes } = await axe.exclude('iframe').analyze()
  expect(passes.length, `${what}: axe looked at nothing`).toBeGreaterThan(least)
  expect(
    violations.map(({ id, nodes }) => `${what}: ${id}: ${nodes.map((node) => node.html.slice(0, 160)).join(' | ')}`),
    what
  ).toEqual([])
}

/** axe finds nothing on the page as it stands, light and dark. */
export async function expectNoViolations(page: Page, what: string): Promise<void> {
  const scheme = await schemeOf(page)
  await expectNone(page, new AxeBuilder({ page }).withTags(tags), `${what}, ${scheme}`, 5)
  const other = otherScheme[scheme]
  await page.emulateMedia({ colorScheme: other })
  await page.locator(`html[data-mantine-color-scheme="${other}"]`).waitFor({ state: 'attached' })
  await expectNone(page, new AxeBuilder({ page }).withRules(ofColours), `${what}, ${other}`, 0)
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
      : expectNone(page, new AxeBuilder({ page }).withTags(tags).disableRules(ofColours), `${what}, in English`, 5)
