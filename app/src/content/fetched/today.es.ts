import { todayEs } from '../messages/today.es.ts'
import { firstDeckEs } from '../questions/first-deck.es.ts'

export const texts = { today: todayEs, firstDeck: firstDeckEs }
