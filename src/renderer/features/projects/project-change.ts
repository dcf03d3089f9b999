import type { Project, ProjectPatch } from '#shared/model/project.ts'
import { client } from '../../lib/api.ts'

export type ChangeProject = (patch: ProjectPatch) => Promise<unknown>

/** Changes facts of a project as it was read. */
export const changeOf =
  ({ id, version }: Project): ChangeProject =>
  (patch) =>
    client.projects.update({ id, version, patch })
