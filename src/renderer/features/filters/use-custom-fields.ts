import type { ViewEntity } from '#shared/model/view.ts'
import type { CustomFilterField } from '#shared/rules/filter/fields.ts'

const none: readonly CustomFilterField[] = []

/** Fields of the user's own that can be asked about. */
export const useCustomFields = (_entity: ViewEntity): readonly CustomFilterField[] => none
