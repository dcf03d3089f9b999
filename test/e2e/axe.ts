import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/** axe finds nothing on the page as it stands. */
export async function expectNoViolations(page: Page, what: string): Promise<void> {
  // what is still fading in has the contrast of a moment
  await page.waitForFunction(() => document.getAnimations().every(({ playState }) => playState !== 'running'))
  const { violations, passes } = await new AxeBuilder({ page }).withTags(tags).exclude('iframe').analyze()
  expect(passes.length, `${what}: axe looked at nothing`).toBeGreaterThan(5)
  expect(
    violations.map(({ id, nodes }) => `${what}: ${id}: ${nodes.map((node) => node.html.slice(0, 160)).join(' | ')}`),
    what
  ).toEqual([])
}
