import { cardsEs } from './cards.es.ts'
import { closeWaysEs } from './close-ways.es.ts'
import { comfortsEs } from './comforts.es.ts'
import { feelingsEs } from './feelings.es.ts'
import { needsEs } from './needs.es.ts'
import { repairEs } from './repair.es.ts'
import { startersEs } from './starters.es.ts'
import { tableEs } from './table.es.ts'
import { topicsEs } from './topics.es.ts'
import { twoMinuteEs } from './two-minute.es.ts'
import { valuesEs } from './values.es.ts'
import type { ListTexts } from './list-texts.ts'

export const listTextsEs = {
  cards: cardsEs,
  'close-ways': closeWaysEs,
  comforts: comfortsEs,
  feelings: feelingsEs,
  needs: needsEs,
  repair: repairEs,
  starters: startersEs,
  table: tableEs,
  topics: topicsEs,
  'two-minute': twoMinuteEs,
  values: valuesEs,
} as const satisfies ListTexts
