/** The record that something belongs to. */
export interface Owner {
  type: 'person' | 'organisation'
  id: string
}
