import { cards } from './cards.ts'
import { closeWays } from './close-ways.ts'
import { comforts } from './comforts.ts'
import { feelings } from './feelings.ts'
import { needs } from './needs.ts'
import { repair } from './repair.ts'
import { starters } from './starters.ts'
import { table } from './table.ts'
import { topics } from './topics.ts'
import { twoMinute } from './two-minute.ts'
import { values } from './values.ts'
import type { ListItem } from './list-item.ts'

/** Lists that people pick from or are offered something of. A new one is three files beside this and a line here. */
export const lists = {
  cards,
  'close-ways': closeWays,
  comforts,
  feelings,
  needs,
  repair,
  starters,
  table,
  topics,
  'two-minute': twoMinute,
  values,
} as const satisfies Readonly<Record<string, readonly ListItem[]>>

export type ListName = keyof typeof lists
