import type { Language } from './language.ts'

/** A calendar day, YYYY-MM-DD. */
type PlainDate = `${number}-${number}-${number}`

export interface HelpSource {
  readonly url: string
  /** The date the page itself bears, or null where it states none. */
  readonly date: PlainDate | null
}

export interface HelpEvidence {
  /** The day on which somebody last read the sources. The checks warn after 180 days. */
  readonly verifiedOn: PlainDate
  readonly sources: readonly [HelpSource, ...HelpSource[]]
}

/** `language` is set where a way leads to that language only. */
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
  | { readonly by: 'chat'; readonly url: string; readonly language?: Language }

export interface HelpLine extends HelpEvidence {
  readonly id: string
  /** Kept apart: someone who is afraid and someone who despairs need different people. */
  readonly kind: 'crisis' | 'domestic-abuse'
  readonly hours: 'around-the-clock' | 'limited'
  readonly languages: readonly string[]
  readonly ways: readonly HelpWay[]
}

export interface CountryHelp {
  readonly emergency: HelpEvidence & { readonly number: string }
  readonly lines: readonly HelpLine[]
}

/**
 * Keyed by ISO 3166 country code, chosen by the person and never by IP address. A number goes in
 * only when its source was read; where a country is missing, the topic `elsewhere` speaks.
 */
export const helpByCountry = {
  US: {
    emergency: {
      number: '911',
      verifiedOn: '2026-11-22',
      sources: [{ url: 'https://www.fcc.gov/consumer-information', date: '2010-04-15' }],
    },
    lines: [
      {
        id: 'us-988',
        kind: 'crisis',
        hours: 'around-the-clock',
        languages: ['en', 'es'],
        ways: [
          { by: 'call', number: '988' },
          { by: 'text', number: '988' },
          { by: 'chat', url: 'https://988lifeline.org/' },
          { by: 'call', number: '988', press: '2', language: 'es' },
          { by: 'text', number: '988', message: 'AYUDA', language: 'es' },
        ],
        verifiedOn: '2026-11-22',
        sources: [
          { url: 'https://988lifeline.org/get-help/what-to-expect', date: null },
          { url: 'https://www.samhsa.gov/find-help/988/faqs', date: null },
          {
            url: 'https://www.samhsa.gov/newsroom/press-announcements/20230713/988-suicide-crisis-lifeline-adds-spanish-text-chat-service-ahead-one-year-anniversary',
            date: '2023-07-13',
          },
        ],
      },
    ],
  },
} as const satisfies Readonly<Record<string, CountryHelp>>

export type HelpCountry = keyof typeof helpByCountry

export type HelpLineId = (typeof helpByCountry)[HelpCountry]['lines'][number]['id']

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

export interface HelpTexts {
  readonly topics: Readonly<Record<HelpTopic, { readonly title: string; readonly body: string }>>
  readonly lines: Readonly<Record<HelpLineId, { readonly name: string; readonly note: string }>>
}
