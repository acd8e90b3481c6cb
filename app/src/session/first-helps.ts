import type { Helps } from './views.ts'

/** Before anybody has chosen: what could hurt nobody, and what somebody may need without knowing it. */
export const firstHelps: Helps = { wording: false, worry: true }
