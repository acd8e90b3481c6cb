import type { Section, Translation } from '../messages.ts'
import { codeEn } from './code.en.ts'
import { codeEs } from './code.es.ts'
import { frameEn } from './frame.en.ts'
import { frameEs } from './frame.es.ts'
import { helpEn } from './help.en.ts'
import { helpEs } from './help.es.ts'
import { inviteEn } from './invite.en.ts'
import { inviteEs } from './invite.es.ts'
import { joinEn } from './join.en.ts'
import { joinEs } from './join.es.ts'
import { meEn } from './me.en.ts'
import { meEs } from './me.es.ts'
import { openingEn } from './opening.en.ts'
import { openingEs } from './opening.es.ts'
import { questionEn } from './question.en.ts'
import { questionEs } from './question.es.ts'
import { revealEn } from './reveal.en.ts'
import { revealEs } from './reveal.es.ts'
import { startEn } from './start.en.ts'
import { startEs } from './start.es.ts'
import { todayEn } from './today.en.ts'
import { todayEs } from './today.es.ts'
import { welcomeEn } from './welcome.en.ts'
import { welcomeEs } from './welcome.es.ts'
import { writingEn } from './writing.en.ts'
import { writingEs } from './writing.es.ts'

/** Every sentence of the interface, for tests and pictures; what ships fetches a section at a time. */
export type EverySection = { readonly [Name in Section]: Translation<Name> }

export const everyEn = {
  code: codeEn,
  frame: frameEn,
  help: helpEn,
  invite: inviteEn,
  join: joinEn,
  me: meEn,
  opening: openingEn,
  question: questionEn,
  reveal: revealEn,
  start: startEn,
  today: todayEn,
  welcome: welcomeEn,
  writing: writingEn,
} as const satisfies EverySection

export const everyEs = {
  code: codeEs,
  frame: frameEs,
  help: helpEs,
  invite: inviteEs,
  join: joinEs,
  me: meEs,
  opening: openingEs,
  question: questionEs,
  reveal: revealEs,
  start: startEs,
  today: todayEs,
  welcome: welcomeEs,
  writing: writingEs,
} as const satisfies EverySection
