export { AddFieldDialog } from './AddFieldDialog.tsx'
export { FieldSettings } from './FieldSettings.tsx'
export { ValueField } from './ValueField.tsx'
