import type { ProjectMatrix, ProjectRole } from '#shared/model/project.ts'

/** A cell that a spreadsheet takes as text, never as a formula. */
const quoted = (text: string): string => `"${(/^[=+\-@\t\r]/.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`

/** The matrix for a spreadsheet, with a mark of its encoding. */
export function csvOf({ partners, projects, cells }: ProjectMatrix, letter: (role: ProjectRole) => string, corner: string): string {
  const roles = new Map(cells.map((cell) => [`${cell.partner}:${cell.project}`, cell.roles]))
  const rows = partners.map(({ name }, row) => [name, ...projects.map((_, at) => (roles.get(`${row}:${at}`) ?? []).map(letter).join(' '))])
  return `﻿${[[corner, ...projects.map(({ title }) => title)], ...rows].map((row) => row.map(quoted).join(';')).join('\r\n')}\r\n`
}
