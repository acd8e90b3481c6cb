import { secondDeckEs } from '../questions/second-deck.es.ts'
import { thirdDeckEs } from '../questions/third-deck.es.ts'
import { fourthDeckEs } from '../questions/fourth-deck.es.ts'
import { fifthDeckEs } from '../questions/fifth-deck.es.ts'
import { sixthDeckEs } from '../questions/sixth-deck.es.ts'

/** What is asked once the first deck has been. */
export const words = {
  questions: {
    ...secondDeckEs,
    ...thirdDeckEs,
    ...fourthDeckEs,
    ...fifthDeckEs,
    ...sixthDeckEs,
  },
} as const
