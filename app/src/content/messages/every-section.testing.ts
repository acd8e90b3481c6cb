import type { Section, Translation } from '../messages.ts'
import { careEn } from './care.en.ts'
import { careEs } from './care.es.ts'
import { codeEn } from './code.en.ts'
import { codeEs } from './code.es.ts'
import { deviceEn } from './device.en.ts'
import { deviceEs } from './device.es.ts'
import { exportEn } from './export.en.ts'
import { exportEs } from './export.es.ts'
import { frameEn } from './frame.en.ts'
import { frameEs } from './frame.es.ts'
import { helpEn } from './help.en.ts'
import { helpEs } from './help.es.ts'
import { inviteEn } from './invite.en.ts'
import { inviteEs } from './invite.es.ts'
import { joinEn } from './join.en.ts'
import { joinEs } from './join.es.ts'
import { learnEn } from './learn.en.ts'
import { learnEs } from './learn.es.ts'
import { meEn } from './me.en.ts'
import { meEs } from './me.es.ts'
import { openingEn } from './opening.en.ts'
import { openingEs } from './opening.es.ts'
import { ownEn } from './own.en.ts'
import { ownEs } from './own.es.ts'
import { practiceEn } from './practice.en.ts'
import { practiceEs } from './practice.es.ts'
import { questionEn } from './question.en.ts'
import { questionEs } from './question.es.ts'
import { revealEn } from './reveal.en.ts'
import { revealEs } from './reveal.es.ts'
import { spacesEn } from './spaces.en.ts'
import { spacesEs } from './spaces.es.ts'
import { startEn } from './start.en.ts'
import { startEs } from './start.es.ts'
import { todayEn } from './today.en.ts'
import { todayEs } from './today.es.ts'
import { togetherEn } from './together.en.ts'
import { togetherEs } from './together.es.ts'
import { usEn } from './us.en.ts'
import { usEs } from './us.es.ts'
import { welcomeEn } from './welcome.en.ts'
import { welcomeEs } from './welcome.es.ts'
import { writingEn } from './writing.en.ts'
import { writingEs } from './writing.es.ts'

/** Every sentence of the interface, for tests and pictures; what ships fetches a section at a time. */
export type EverySection = { readonly [Name in Section]: Translation<Name> }

export const everyEn = {
  care: careEn,
  code: codeEn,
  device: deviceEn,
  export: exportEn,
  frame: frameEn,
  help: helpEn,
  invite: inviteEn,
  join: joinEn,
  learn: learnEn,
  me: meEn,
  opening: openingEn,
  own: ownEn,
  practice: practiceEn,
  question: questionEn,
  reveal: revealEn,
  spaces: spacesEn,
  start: startEn,
  today: todayEn,
  together: togetherEn,
  us: usEn,
  welcome: welcomeEn,
  writing: writingEn,
} as const satisfies EverySection

export const everyEs = {
  care: careEs,
  code: codeEs,
  device: deviceEs,
  export: exportEs,
  frame: frameEs,
  help: helpEs,
  invite: inviteEs,
  join: joinEs,
  learn: learnEs,
  me: meEs,
  opening: openingEs,
  own: ownEs,
  practice: practiceEs,
  question: questionEs,
  reveal: revealEs,
  spaces: spacesEs,
  start: startEs,
  today: todayEs,
  together: togetherEs,
  us: usEs,
  welcome: welcomeEs,
  writing: writingEs,
} as const satisfies EverySection
