/** The ten years as rows of Evolu: as many as we have entries, with the same words in them. */
import type { Told } from '../data/told.ts'

export interface EvoluRow {
  readonly by: string
  readonly day: string
  readonly kind: string
  readonly body: string
}

export function toRows(told: readonly Told[]): readonly EvoluRow[] {
  return told.flatMap((one) => {
    const { day } = one
    if (one.as === 'entry')
      return [{ by: String(one.by), day, kind: one.kind, body: JSON.stringify(one.body) }]
    const { practice, step, round } = one
    return one.answers.map((answer, by) => {
      const body = JSON.stringify({ practice, step, round, answer })
      return { by: String(by), day, kind: 'reveal.opened', body }
    })
  })
}
