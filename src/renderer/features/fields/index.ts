export { AddFieldDialog } from './AddFieldDialog.tsx'
export { FieldSettings } from './FieldSettings.tsx'
export { useCustomColumns } from './use-custom-columns.tsx'
export { ValueField } from './ValueField.tsx'
