/** Every list of rounds, by the name under which the interface asks for it; made only when somebody looks. */
import { listAway, listDrawn, listOwnCards } from './card-lists.ts'
import { listPlans, mirrorOf } from './own-lists.ts'
import { listJar, listPast, listWins } from './past-rounds.ts'
import { listAnswered, listMeetings, listTimes } from './todays-lists.ts'

export const roundLists = {
  past: listPast,
  answered: listAnswered,
  jar: listJar,
  wins: listWins,
  plans: listPlans,
  mirror: mirrorOf,
  drawn: listDrawn,
  away: listAway,
  meetings: listMeetings,
  times: listTimes,
  ownCards: listOwnCards,
}
