import type { ComponentProps } from 'react'
import type { ProjectStatus } from '#shared/model/project.ts'
import type { Tone } from '../../ui/marks.tsx'

/** How loud a status is: what goes on is seen, what is over is not. */
export const statusTones: Readonly<Record<ProjectStatus, ComponentProps<typeof Tone>['tone']>> = {
  idea: 'calm',
  planned: 'calm',
  running: 'ok',
  paused: 'warn',
  finished: 'calm',
  stopped: 'calm'
}
