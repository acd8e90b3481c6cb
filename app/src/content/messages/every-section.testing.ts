import type { Section, Translation } from '../messages.ts'
import { frameEn } from './frame.en.ts'
import { helpEn } from './help.en.ts'
import { kindEn } from './kind.en.ts'
import { todayEn } from './today.en.ts'
import { welcomeEn } from './welcome.en.ts'
import { laterEn } from './later.en.ts'
import { frameEs } from './frame.es.ts'
import { helpEs } from './help.es.ts'
import { kindEs } from './kind.es.ts'
import { todayEs } from './today.es.ts'
import { welcomeEs } from './welcome.es.ts'
import { laterEs } from './later.es.ts'

/** Every sentence of the interface, for tests and pictures; what ships fetches a section at a time. */
export type EverySection = { readonly [Name in Section]: Translation<Name> }

export const everyEn = {
  frame: frameEn,
  help: helpEn,
  kind: kindEn,
  today: todayEn,
  welcome: welcomeEn,
  ...laterEn,
} as const satisfies EverySection

export const everyEs = {
  frame: frameEs,
  help: helpEs,
  kind: kindEs,
  today: todayEs,
  welcome: welcomeEs,
  ...laterEs,
} as const satisfies EverySection
