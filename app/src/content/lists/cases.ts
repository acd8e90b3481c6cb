import { close, everyone } from '../audience.ts'
import type { ListItem } from './list-item.ts'

/** None is the right one: each says what it may do. */
export interface CaseText {
  readonly tells: string
  readonly ways: readonly { readonly says: string; readonly why: string }[]
}

/** Small cases to try one’s ear on, alone: three ways to answer, and what each does. */
export const cases = [
  { id: 'lost-the-post', kind: 'empathy', bonds: close },
  { id: 'late-again', kind: 'empathy', bonds: close },
  { id: 'good-news-small', kind: 'empathy', bonds: everyone },
  { id: 'cancelled-dinner', kind: 'empathy', bonds: close },
  { id: 'child-drawing', kind: 'empathy', bonds: close },
  { id: 'worry-at-night', kind: 'empathy', bonds: close },
  { id: 'different-view', kind: 'empathy', bonds: everyone },
  { id: 'needs-a-hand', kind: 'empathy', bonds: everyone },
] as const satisfies readonly ListItem[]

export type CasesId = (typeof cases)[number]['id']
