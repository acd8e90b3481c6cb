/** What a field says of itself to whatever may stand below it. */
export interface HelpedField {
  /** Tells it from the others at the same place. */
  readonly id: string
  readonly serious?: true
  readonly heeded?: true
}

export interface BelowFieldProps {
  field: HelpedField
  text: string
  /** Somebody has been in the field. Before that, nothing looks at what stands there. */
  isEntered: boolean
  type: (now: string) => void
}
