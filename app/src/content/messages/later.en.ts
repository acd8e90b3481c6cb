import { arriveEn } from './arrive.en.ts'
import { careEn } from './care.en.ts'
import { codeEn } from './code.en.ts'
import { deviceEn } from './device.en.ts'
import { devicesEn } from './devices.en.ts'
import { exportEn } from './export.en.ts'
import { inviteEn } from './invite.en.ts'
import { joinEn } from './join.en.ts'
import { learnEn } from './learn.en.ts'
import { lockEn } from './lock.en.ts'
import { meEn } from './me.en.ts'
import { memoriesEn } from './memories.en.ts'
import { openingEn } from './opening.en.ts'
import { ownEn } from './own.en.ts'
import { peopleEn } from './people.en.ts'
import { picksEn } from './picks.en.ts'
import { playEn } from './play.en.ts'
import { practiceEn } from './practice.en.ts'
import { questionEn } from './question.en.ts'
import { repairEn } from './repair.en.ts'
import { revealEn } from './reveal.en.ts'
import { spacesEn } from './spaces.en.ts'
import { startEn } from './start.en.ts'
import { tableEn } from './table.en.ts'
import { togetherEn } from './together.en.ts'
import { tonightEn } from './tonight.en.ts'
import { usEn } from './us.en.ts'
import { waysEn } from './ways.en.ts'
import { writingEn } from './writing.en.ts'
import { yesEn } from './yes.en.ts'

/** The sections of all rooms but the first. */
export const laterEn = {
  arrive: arriveEn,
  care: careEn,
  code: codeEn,
  device: deviceEn,
  devices: devicesEn,
  export: exportEn,
  invite: inviteEn,
  join: joinEn,
  learn: learnEn,
  lock: lockEn,
  me: meEn,
  memories: memoriesEn,
  opening: openingEn,
  own: ownEn,
  people: peopleEn,
  picks: picksEn,
  play: playEn,
  practice: practiceEn,
  question: questionEn,
  repair: repairEn,
  reveal: revealEn,
  spaces: spacesEn,
  start: startEn,
  table: tableEn,
  together: togetherEn,
  tonight: tonightEn,
  us: usEn,
  ways: waysEn,
  writing: writingEn,
  yes: yesEn,
} as const
