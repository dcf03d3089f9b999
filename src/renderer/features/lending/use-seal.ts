import { useState } from 'react'
import { client } from '../../lib/api.ts'
import { host } from '../../lib/host.ts'
import type { Job, JobHands } from '../../lib/jobs.ts'
import { useJob } from '../../lib/use-job.ts'

type Place = { handle: string } | { path: string }
export interface Sealed {
  name: string
  bytes: number
}

/**
 * Has something sealed written where somebody says: in a window of our own the system asks, once the form is sent; in a browser the place is
 * written. `sealed` is there when it is done.
 */
export function useSeal(label: Job['label'], proposed: string, seal: (place: Place, hands: JobHands) => Promise<Sealed>) {
  const [path, setPath] = useState<string>()
  const [sealed, setSealed] = useState<Sealed>()
  const job = useJob(label, (place: Place, hands) => seal(place, hands), { onDone: setSealed })
  const written = path ?? proposed
  const submit = async () => {
    if (host === 'web') return job.run({ path: written.trim() })
    const { handle } = await client.lending.choose({ name: proposed })
    if (handle !== null) job.run({ handle })
  }
  return { ...job, path: written, setPath, sealed, submit }
}
