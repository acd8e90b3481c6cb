import { close } from '../audience.ts'
import type { ListItem } from './list-item.ts'

/** How to begin telling something that is not easy: a person’s own sentence goes on from there. */
export const starters = [
  { id: 'funny-by-now', kind: 'awkward', bonds: close, depth: 1 },
  { id: 'got-it-wrong', kind: 'awkward', bonds: close, depth: 1 },
  { id: 'small-disaster', kind: 'awkward', bonds: close, depth: 1 },
  { id: 'still-blush', kind: 'awkward', bonds: close, depth: 2 },
  { id: 'pretended-to-know', kind: 'awkward', bonds: close, depth: 2 },

  { id: 'hours-of-play', kind: 'childhood', bonds: close, depth: 1 },
  { id: 'hiding-place', kind: 'childhood', bonds: close, depth: 1 },
  { id: 'once-believed', kind: 'childhood', bonds: close, depth: 2 },
  { id: 'early-comfort', kind: 'childhood', bonds: close, depth: 2 },
  { id: 'told-nobody-then', kind: 'childhood', bonds: close, depth: 4 },

  { id: 'place-i-dream-of', kind: 'dream', bonds: close, depth: 1 },
  { id: 'love-to-try', kind: 'dream', bonds: close, depth: 2 },
  { id: 'put-away-dream', kind: 'dream', bonds: close, depth: 3 },
  { id: 'little-braver', kind: 'dream', bonds: close, depth: 3 },
  { id: 'dare-to-say', kind: 'dream', bonds: close, depth: 4 },

  { id: 'taught-me', kind: 'mistake', bonds: close, depth: 2 },
  { id: 'do-it-differently', kind: 'mistake', bonds: close, depth: 3 },
  { id: 'words-unsaid', kind: 'mistake', bonds: close, depth: 4 },
  { id: 'stayed-silent', kind: 'mistake', bonds: close, depth: 4 },
  { id: 'still-carry', kind: 'mistake', bonds: close, depth: 5 },

  { id: 'small-fear', kind: 'fear', bonds: close, depth: 2 },
  { id: 'what-people-think', kind: 'fear', bonds: close, depth: 3 },
  { id: 'scary-to-ask', kind: 'fear', bonds: close, depth: 3 },
  { id: 'afraid-to-lose', kind: 'fear', bonds: close, depth: 4 },
  { id: 'awake-at-night', kind: 'fear', bonds: close, depth: 5 },
] as const satisfies readonly ListItem[]

export type StartersId = (typeof starters)[number]['id']
