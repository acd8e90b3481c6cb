import { dailyDecks } from '../../app/src/content/questions/decks.ts'
import { fifthDeckKinds } from '../../app/src/content/questions/fifth-deck-kinds.ts'
import { fifthDeckEn } from '../../app/src/content/questions/fifth-deck.en.ts'
import { fifthDeckEs } from '../../app/src/content/questions/fifth-deck.es.ts'
import { firstDeckKinds } from '../../app/src/content/questions/first-deck-kinds.ts'
import { firstDeckEn } from '../../app/src/content/questions/first-deck.en.ts'
import { firstDeckEs } from '../../app/src/content/questions/first-deck.es.ts'
import { fourthDeckKinds } from '../../app/src/content/questions/fourth-deck-kinds.ts'
import { fourthDeckEn } from '../../app/src/content/questions/fourth-deck.en.ts'
import { fourthDeckEs } from '../../app/src/content/questions/fourth-deck.es.ts'
import { secondDeckKinds } from '../../app/src/content/questions/second-deck-kinds.ts'
import { secondDeckEn } from '../../app/src/content/questions/second-deck.en.ts'
import { secondDeckEs } from '../../app/src/content/questions/second-deck.es.ts'
import { sixthDeckKinds } from '../../app/src/content/questions/sixth-deck-kinds.ts'
import { sixthDeckEn } from '../../app/src/content/questions/sixth-deck.en.ts'
import { sixthDeckEs } from '../../app/src/content/questions/sixth-deck.es.ts'
import { tenderDeckKinds } from '../../app/src/content/questions/tender-deck-kinds.ts'
import { tenderDeckEn } from '../../app/src/content/questions/tender-deck.en.ts'
import { tenderDeckEs } from '../../app/src/content/questions/tender-deck.es.ts'
import { tenderDeck } from '../../app/src/content/questions/tender-deck.ts'
import { thirdDeckKinds } from '../../app/src/content/questions/third-deck-kinds.ts'
import { thirdDeckEn } from '../../app/src/content/questions/third-deck.en.ts'
import { thirdDeckEs } from '../../app/src/content/questions/third-deck.es.ts'
import type { Piece } from './piece.ts'

export function questionPieces(): Piece[] {
  const daily = dailyDecks.flatMap((deck, at) =>
    deck.map(({ id, depth, bonds }) => ({
      ...{ list: 'questions', id, part: '', kind: `deck-${at + 1}`, bonds, depth },
      ...{ touches: kinds[id], texts: { en: english[id], es: spanish[id] } },
    })),
  )
  const tender = tenderDeck.map(({ id, depth, bonds }) => ({
    ...{ list: 'tender', id, part: '', kind: 'tender', bonds, depth, behind: 'adults' as const },
    ...{ touches: tenderDeckKinds[id], texts: { en: tenderDeckEn[id], es: tenderDeckEs[id] } },
  }))
  return [...daily, ...tender]
}

const kinds = {
  ...firstDeckKinds,
  ...secondDeckKinds,
  ...thirdDeckKinds,
  ...fourthDeckKinds,
  ...fifthDeckKinds,
  ...sixthDeckKinds,
}
const english = {
  ...firstDeckEn,
  ...secondDeckEn,
  ...thirdDeckEn,
  ...fourthDeckEn,
  ...fifthDeckEn,
  ...sixthDeckEn,
}
const spanish = {
  ...firstDeckEs,
  ...secondDeckEs,
  ...thirdDeckEs,
  ...fourthDeckEs,
  ...fifthDeckEs,
  ...sixthDeckEs,
}
