/** Milliseconds of the processor that one answer takes. */
export async function spent(ask: () => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage()
  await ask()
  const { user, system } = process.cpuUsage(before)
  return Math.max(0.1, Math.round((user + system) / 100) / 10)
}
