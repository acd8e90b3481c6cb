import { todayEn } from '../messages/today.en.ts'
import { firstDeckEn } from '../questions/first-deck.en.ts'

export const texts = { today: todayEn, firstDeck: firstDeckEn }
