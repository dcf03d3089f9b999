export { TagColourSelect } from './TagColourSelect.tsx'
export { TagDialog, type TagTask } from './TagDialog.tsx'
export { TagMarks } from './TagMarks.tsx'
