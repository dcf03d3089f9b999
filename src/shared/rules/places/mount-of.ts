export interface Mount {
  /** "/dev/sda2", or what else the file system is made of. */
  device: string
  type: string
}

/** The file system that a path lies on; mounts as Linux writes them (/proc/mounts), where the longest that fits counts. */
export function mountOf(path: string, mounts: string): Mount | undefined {
  let best: (Mount & { point: string }) | undefined
  for (const line of mounts.split('\n')) {
    const [device = '', written = '', type = ''] = line.split(' ')
    const point = written.replace(/\\(\d{3})/g, (_, octal: string) => String.fromCharCode(Number.parseInt(octal, 8)))
    const fits = point === '/' || path === point || path.startsWith(`${point}/`)
    if (point !== '' && fits && point.length >= (best?.point.length ?? 0)) best = { device, point, type }
  }
  return best
}
