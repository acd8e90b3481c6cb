import { cardsEn } from './cards.en.ts'
import { closeWaysEn } from './close-ways.en.ts'
import { comfortsEn } from './comforts.en.ts'
import { feelingsEn } from './feelings.en.ts'
import { needsEn } from './needs.en.ts'
import { repairEn } from './repair.en.ts'
import { startersEn } from './starters.en.ts'
import { tableEn } from './table.en.ts'
import { topicsEn } from './topics.en.ts'
import { twoMinuteEn } from './two-minute.en.ts'
import { valuesEn } from './values.en.ts'
import type { ListTexts } from './list-texts.ts'

export const listTextsEn = {
  cards: cardsEn,
  'close-ways': closeWaysEn,
  comforts: comfortsEn,
  feelings: feelingsEn,
  needs: needsEn,
  repair: repairEn,
  starters: startersEn,
  table: tableEn,
  topics: topicsEn,
  'two-minute': twoMinuteEn,
  values: valuesEn,
} as const satisfies ListTexts
