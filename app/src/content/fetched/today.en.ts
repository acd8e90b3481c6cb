import { todayEn } from '../messages/today.en.ts'
import { firstDeckEn } from '../questions/first-deck.en.ts'

export const words = { today: todayEn, deck: firstDeckEn } as const
