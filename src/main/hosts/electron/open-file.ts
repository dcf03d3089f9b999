import { shell } from 'electron'
import { AppError } from '#shared/errors.ts'

/** Has a file that Kartotek wrote opened by whatever program opens its kind. Throws out.cannot-open. */
export async function openFile(path: string): Promise<void> {
  const problem = await shell.openPath(path)
  if (problem !== '') throw new AppError('out.cannot-open')
}
