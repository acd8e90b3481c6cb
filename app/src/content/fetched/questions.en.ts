import { secondDeckEn } from '../questions/second-deck.en.ts'
import { thirdDeckEn } from '../questions/third-deck.en.ts'
import { fourthDeckEn } from '../questions/fourth-deck.en.ts'
import { fifthDeckEn } from '../questions/fifth-deck.en.ts'
import { sixthDeckEn } from '../questions/sixth-deck.en.ts'

/** What is asked once the first deck has been. */
export const words = {
  questions: {
    ...secondDeckEn,
    ...thirdDeckEn,
    ...fourthDeckEn,
    ...fifthDeckEn,
    ...sixthDeckEn,
  },
} as const
