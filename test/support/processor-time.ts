/** Milliseconds of the processor that this process has used: other work on the machine does not count, as it does on a clock. */
export function processorTime(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}
