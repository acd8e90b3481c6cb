import { todayEs } from '../messages/today.es.ts'
import { firstDeckEs } from '../questions/first-deck.es.ts'

export const words = { today: todayEs, deck: firstDeckEs } as const
