import { arriveEs } from './arrive.es.ts'
import { careEs } from './care.es.ts'
import { codeEs } from './code.es.ts'
import { deviceEs } from './device.es.ts'
import { devicesEs } from './devices.es.ts'
import { exportEs } from './export.es.ts'
import { inviteEs } from './invite.es.ts'
import { joinEs } from './join.es.ts'
import { learnEs } from './learn.es.ts'
import { lockEs } from './lock.es.ts'
import { meEs } from './me.es.ts'
import { memoriesEs } from './memories.es.ts'
import { openingEs } from './opening.es.ts'
import { ownEs } from './own.es.ts'
import { peopleEs } from './people.es.ts'
import { picksEs } from './picks.es.ts'
import { playEs } from './play.es.ts'
import { practiceEs } from './practice.es.ts'
import { questionEs } from './question.es.ts'
import { repairEs } from './repair.es.ts'
import { revealEs } from './reveal.es.ts'
import { spacesEs } from './spaces.es.ts'
import { startEs } from './start.es.ts'
import { tableEs } from './table.es.ts'
import { togetherEs } from './together.es.ts'
import { tonightEs } from './tonight.es.ts'
import { usEs } from './us.es.ts'
import { waysEs } from './ways.es.ts'
import { writingEs } from './writing.es.ts'
import { yesEs } from './yes.es.ts'

/** The sentences that no first screen says. */
export const laterEs = {
  arrive: arriveEs,
  care: careEs,
  code: codeEs,
  device: deviceEs,
  devices: devicesEs,
  export: exportEs,
  invite: inviteEs,
  join: joinEs,
  learn: learnEs,
  lock: lockEs,
  me: meEs,
  memories: memoriesEs,
  opening: openingEs,
  own: ownEs,
  people: peopleEs,
  picks: picksEs,
  play: playEs,
  practice: practiceEs,
  question: questionEs,
  repair: repairEs,
  reveal: revealEs,
  spaces: spacesEs,
  start: startEs,
  table: tableEs,
  together: togetherEs,
  tonight: tonightEs,
  us: usEs,
  ways: waysEs,
  writing: writingEs,
  yes: yesEs,
} as const
