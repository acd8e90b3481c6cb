import type { Language } from './language.ts'

/** A calendar day, YYYY-MM-DD. */
type PlainDate = `${number}-${number}-${number}`

interface LookedUp {
  /** The day on which somebody last read its sources (help-sources.ts). After 180 days it is old. */
  readonly verifiedOn: PlainDate
}

/** As people write it there. `for`: where it reaches these alone. */
export interface EmergencyNumber {
  readonly number: string
  readonly for?: 'police' | 'ambulance'
}

/** Numbers as people write them. `language` is set where a way leads to that language only. */
export type HelpWay =
  | {
      readonly by: 'call'
      readonly number: string
      readonly press?: string
      readonly language?: Language
    }
  | {
      readonly by: 'text'
      readonly number: string
      readonly message?: string
      readonly language?: Language
    }
  /** With the country's code: it is part of the address. */
  | { readonly by: 'whatsapp'; readonly number: `+${string}` }
  | { readonly by: 'chat'; readonly url: string; readonly language?: Language }

/** `limited`: not at all hours, and the sources differ or are silent about which. */
export type HelpHours =
  | 'around-the-clock'
  | 'limited'
  | { readonly days: 'weekdays'; readonly from: string; readonly to: string }

export interface HelpLine extends LookedUp {
  readonly id: string
  /** Kept apart: someone who is afraid and someone who despairs need different people. */
  readonly kind: 'crisis' | 'domestic-abuse'
  /** As it calls itself, in the first of its languages. */
  readonly name: string
  /** Said by the line itself: others who call are told where they find help. */
  readonly madeFor?: 'women'
  readonly hours: HelpHours
  /** Those that a source names; many have interpreters beside. */
  readonly languages: readonly [string, ...string[]]
  readonly ways: readonly [HelpWay, ...HelpWay[]]
}

export interface CountryHelp {
  readonly emergency: LookedUp & {
    readonly numbers: readonly [EmergencyNumber, ...EmergencyNumber[]]
  }
  readonly lines: readonly HelpLine[]
}

/** Of lines in most countries of the world, by people who check them; no part of ours. */
export const helpElsewhere: LookedUp & { readonly url: string } = {
  url: 'https://findahelpline.com/',
  verifiedOn: '2026-11-26',
}

/** In the order of the panel; the emergency number stands above them all. */
export const helpTopics = [
  'danger-now',
  'hurting-yourself',
  'afraid-of-someone',
  'watched-phone',
  'elsewhere',
  'browser-history',
  'what-this-is-not',
] as const

export type HelpTopic = (typeof helpTopics)[number]

export type HelpTexts = Readonly<
  Record<HelpTopic, { readonly title: string; readonly body: string }>
>
