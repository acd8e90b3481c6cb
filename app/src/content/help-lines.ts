import type { CountryHelp } from './help-directory.ts'

/**
 * Keyed by ISO 3166 country code, chosen by the person and never by IP address. A number goes in only
 * when its sources were read (help-sources.ts, which no phone fetches); where a country or a kind of
 * line is missing, none could be verified, and the topic `elsewhere` speaks.
 */
export const helpByCountry = {
  AR: {
    emergency: { numbers: [{ number: '911' }], verifiedOn: '2026-11-26' },
    lines: [
      {
        id: 'ar-salud-mental',
        kind: 'crisis',
        name: 'Línea Nacional de Salud Mental',
        hours: 'around-the-clock',
        languages: ['es'],
        ways: [{ by: 'call', number: '0800 999 0091' }],
        verifiedOn: '2026-11-26',
      },
      {
        id: 'ar-144',
        kind: 'domestic-abuse',
        name: 'Línea 144',
        hours: 'around-the-clock',
        languages: ['es'],
        ways: [{ by: 'call', number: '144' }],
        verifiedOn: '2026-11-26',
      },
    ],
  },
  AT: {
    emergency: {
      numbers: [
        { number: '112' },
        { number: '133', for: 'police' },
        { number: '144', for: 'ambulance' },
      ],
      verifiedOn: '2026-11-26',
    },
    lines: [
      {
        id: 'at-telefonseelsorge',
        kind: 'crisis',
        name: 'Telefonseelsorge',
        hours: 'around-the-clock',
        languages: ['de'],
        ways: [{ by: 'call', number: '142' }],
        verifiedOn: '2026-11-26',
      },
      {
        id: 'at-frauenhelpline',
        kind: 'domestic-abuse',
        name: 'Frauenhelpline gegen Gewalt',
        madeFor: 'women',
        hours: 'around-the-clock',
        languages: ['de'],
        ways: [{ by: 'call', number: '0800 222 555' }],
        verifiedOn: '2026-11-26',
      },
    ],
  },
  AU: {
    emergency: { numbers: [{ number: '000' }], verifiedOn: '2026-11-26' },
    lines: [
      {
        id: 'au-lifeline',
        kind: 'crisis',
        name: 'Lifeline',
        hours: 'around-the-clock',
        languages: ['en'],
        ways: [{ by: 'call', number: '13 11 14' }],
        verifiedOn: '2026-11-26',
      },
      {
        id: 'au-1800respect',
        kind: 'domestic-abuse',
        name: '1800RESPECT',
        hours: 'around-the-clock',
        languages: ['en'],
        ways: [
          { by: 'call', number: '1800 737 732' },
          { by: 'text', number: '0458 737 732' },
        ],
        verifiedOn: '2026-11-26',
      },
    ],
  },
  BR: {
    emergency: {
      numbers: [
        { number: '190', for: 'police' },
        { number: '192', for: 'ambulance' },
      ],
      verifiedOn: '2026-11-26',
    },
    lines: [
      {
        id: 'br-cvv',
        kind: 'crisis',
        name: 'CVV, Centro de Valorização da Vida',
        hours: 'around-the-clock',
        languages: ['pt'],
        ways: [
          { by: 'call', number: '188' },
          { by: 'chat', url: 'https://cvv.org.br/' },
        ],
        verifiedOn: '2026-11-26',
      },
      {
        id: 'br-180',
        kind: 'domestic-abuse',
        name: 'Ligue 180, Central de Atendimento à Mulher',
        madeFor: 'women',
        hours: 'around-the-clock',
        languages: ['pt', 'en', 'es'],
        ways: [
          { by: 'call', number: '180' },
          { by: 'whatsapp', number: '+55 61 9610 0180' },
        ],
        verifiedOn: '2026-11-26',
      },
    ],
  },
  CA: {
    emergency: { numbers: [{ number: '911' }], verifiedOn: '2026-11-26' },
    lines: [
      {
        id: 'ca-988',
        kind: 'crisis',
        name: '9-8-8: Suicide Crisis Helpline',
        hours: 'around-the-clock',
        languages: ['en', 'fr'],
        ways: [
          { by: 'call', number: '988' },
          { by: 'text', number: '988' },
        ],
        verifiedOn: '2026-11-26',
      },
    ],
  },
  CH: {
    emergency: {
      numbers: [
        { number: '117', for: 'police' },
        { number: '144', for: 'ambulance' },
      ],
      verifiedOn: '2026-11-26',
    },
    lines: [
      {
        id: 'ch-143',
        kind: 'crisis',
        name: 'Die Dargebotene Hand, La Main Tendue, Telefono Amico',
        hours: 'around-the-clock',
        languages: ['de', 'fr', 'it'],
        ways: [{ by: 'call', number: '143' }],
        verifiedOn: '2026-11-26',
      },
    ],
  },
  CL: {
    emergency: {
      numbers: [
        { number: '133', for: 'police' },
        { number: '131', for: 'ambulance' },
      ],
      verifiedOn: '2026-11-26',
    },
    lines: [
      {
        id: 'cl-4141',
        kind: 'crisis',
        name: 'Línea de Prevención del Suicidio',
        hours: 'around-the-clock',
        languages: ['es'],
        ways: [{ by: 'call', number: '*4141' }],
        verifiedOn: '2026-11-26',
      },
      {
        id: 'cl-1455',
        kind: 'domestic-abuse',
        name: 'Fono de Orientación 1455',
        madeFor: 'women',
        hours: { days: 'weekdays', from: '08:00', to: '24:00' },
        languages: ['es'],
        ways: [
          { by: 'call', number: '1455' },
          { by: 'whatsapp', number: '+56 9 9700 7000' },
        ],
        verifiedOn: '2026-11-26',
      },
    ],
  },
  CO: {
    emergency: { numbers: [{ number: '123' }], verifiedOn: '2026-11-26' },
    lines: [
      {
        id: 'co-106',
        kind: 'crisis',
        name: 'Línea 106',
        hours: 'around-the-clock',
        languages: ['es'],
        ways: [{ by: 'call', number: '106' }],
        verifiedOn: '2026-11-26',
      },
    ],
  },
  DE: {
    emergency: { numbers: [{ number: '112' }], verifiedOn: '2026-11-26' },
    lines: [
      {
        id: 'de-telefonseelsorge',
        kind: 'crisis',
        name: 'TelefonSeelsorge',
        hours: 'around-the-clock',
        languages: ['de'],
        ways: [
          { by: 'call', number: '0800 1110111' },
          { by: 'call', number: '0800 1110222' },
          { by: 'chat', url: 'https://www.telefonseelsorge.de/' },
        ],
        verifiedOn: '2026-11-26',
      },
      {
        id: 'de-hilfetelefon',
        kind: 'domestic-abuse',
        name: 'Hilfetelefon Gewalt gegen Frauen',
        madeFor: 'women',
        hours: 'around-the-clock',
        languages: ['de', 'en', 'pl', 'ru', 'uk'],
        ways: [
          { by: 'call', number: '116 016' },
          { by: 'chat', url: 'https://www.hilfetelefon.de/' },
        ],
        verifiedOn: '2026-11-26',
      },
    ],
  },
  ES: {
    emergency: { numbers: [{ number: '112' }], verifiedOn: '2026-11-26' },
    lines: [
      {
        id: 'es-024',
        kind: 'crisis',
        name: 'Línea 024, atención a la conducta suicida',
        hours: 'around-the-clock',
        languages: ['es'],
        ways: [{ by: 'call', number: '024' }],
        verifiedOn: '2026-11-26',
      },
      {
        id: 'es-016',
        kind: 'domestic-abuse',
        name: '016, contra la violencia hacia las mujeres',
        madeFor: 'women',
        hours: 'around-the-clock',
        languages: ['es'],
        ways: [
          { by: 'call', number: '016' },
          { by: 'whatsapp', number: '+34 600 000 016' },
        ],
        verifiedOn: '2026-11-26',
      },
    ],
  },
  FI: {
    emergency: { numbers: [{ number: '112' }], verifiedOn: '2026-11-26' },
    lines: [
      {
        id: 'fi-nollalinja',
        kind: 'domestic-abuse',
        name: 'Nollalinja',
        hours: 'around-the-clock',
        languages: ['fi', 'sv', 'en'],
        ways: [{ by: 'call', number: '080 005 005' }],
        verifiedOn: '2026-11-26',
      },
    ],
  },
  FR: {
    emergency: {
      numbers: [
        { number: '112' },
        { number: '17', for: 'police' },
        { number: '15', for: 'ambulance' },
      ],
      verifiedOn: '2026-11-26',
    },
    lines: [
      {
        id: 'fr-3114',
        kind: 'crisis',
        name: '3114, numéro national de prévention du suicide',
        hours: 'around-the-clock',
        languages: ['fr'],
        ways: [{ by: 'call', number: '3114' }],
        verifiedOn: '2026-11-26',
      },
      {
        id: 'fr-3919',
        kind: 'domestic-abuse',
        name: '3919, Violences Femmes Info',
        madeFor: 'women',
        hours: 'around-the-clock',
        languages: ['fr'],
        ways: [{ by: 'call', number: '3919' }],
        verifiedOn: '2026-11-26',
      },
    ],
  },
  GB: {
    emergency: { numbers: [{ number: '999' }], verifiedOn: '2026-11-26' },
    lines: [
      {
        id: 'gb-samaritans',
        kind: 'crisis',
        name: 'Samaritans',
        hours: 'around-the-clock',
        languages: ['en'],
        ways: [{ by: 'call', number: '116 123' }],
        verifiedOn: '2026-11-26',
      },
      {
        id: 'gb-shout',
        kind: 'crisis',
        name: 'Shout',
        hours: 'around-the-clock',
        languages: ['en'],
        ways: [{ by: 'text', number: '85258', message: 'SHOUT' }],
        verifiedOn: '2026-11-26',
      },
      {
        id: 'gb-domestic-abuse',
        kind: 'domestic-abuse',
        name: 'National Domestic Abuse Helpline',
        madeFor: 'women',
        hours: 'around-the-clock',
        languages: ['en'],
        ways: [{ by: 'call', number: '0808 2000 247' }],
        verifiedOn: '2026-11-26',
      },
    ],
  },
  IE: {
    emergency: { numbers: [{ number: '112' }, { number: '999' }], verifiedOn: '2026-11-26' },
    lines: [
      {
        id: 'ie-samaritans',
        kind: 'crisis',
        name: 'Samaritans',
        hours: 'around-the-clock',
        languages: ['en'],
        ways: [{ by: 'call', number: '116 123' }],
        verifiedOn: '2026-11-26',
      },
      {
        id: 'ie-womens-aid',
        kind: 'domestic-abuse',
        name: 'Women’s Aid',
        madeFor: 'women',
        hours: 'around-the-clock',
        languages: ['en'],
        ways: [{ by: 'call', number: '1800 341 900' }],
        verifiedOn: '2026-11-26',
      },
    ],
  },
  IN: {
    emergency: { numbers: [{ number: '112' }], verifiedOn: '2026-11-26' },
    lines: [
      {
        id: 'in-tele-manas',
        kind: 'crisis',
        name: 'Tele MANAS',
        hours: 'around-the-clock',
        languages: ['en', 'hi', 'bn', 'te', 'mr', 'ta', 'ur', 'gu', 'kn', 'ml', 'pa', 'as', 'ne'],
        ways: [{ by: 'call', number: '14416' }],
        verifiedOn: '2026-11-26',
      },
      {
        id: 'in-181',
        kind: 'domestic-abuse',
        name: 'Women Helpline 181',
        madeFor: 'women',
        hours: 'around-the-clock',
        languages: ['en', 'hi'],
        ways: [{ by: 'call', number: '181' }],
        verifiedOn: '2026-11-26',
      },
    ],
  },
  IT: {
    emergency: { numbers: [{ number: '112' }], verifiedOn: '2026-11-26' },
    lines: [
      {
        id: 'it-telefono-amico',
        kind: 'crisis',
        name: 'Telefono Amico Italia',
        hours: 'limited',
        languages: ['it'],
        ways: [
          { by: 'call', number: '02 2327 2327' },
          { by: 'whatsapp', number: '+39 324 011 7252' },
        ],
        verifiedOn: '2026-11-26',
      },
      {
        id: 'it-1522',
        kind: 'domestic-abuse',
        name: '1522, antiviolenza e stalking',
        hours: 'around-the-clock',
        languages: ['it', 'en', 'fr', 'es', 'pt', 'ru', 'uk', 'pl', 'ar', 'fa', 'sq'],
        ways: [{ by: 'call', number: '1522' }],
        verifiedOn: '2026-11-26',
      },
    ],
  },
  JP: {
    emergency: {
      numbers: [
        { number: '110', for: 'police' },
        { number: '119', for: 'ambulance' },
      ],
      verifiedOn: '2026-11-26',
    },
    lines: [
      {
        id: 'jp-yorisoi',
        kind: 'crisis',
        name: 'よりそいホットライン',
        hours: 'around-the-clock',
        languages: ['ja', 'en', 'zh', 'ko', 'es', 'pt', 'th', 'vi', 'ne', 'id'],
        ways: [{ by: 'call', number: '0120-279-338' }],
        verifiedOn: '2026-11-26',
      },
      {
        id: 'jp-dv-plus',
        kind: 'domestic-abuse',
        name: 'DV相談＋（プラス）',
        hours: 'around-the-clock',
        languages: ['ja'],
        ways: [
          { by: 'call', number: '0120-279-889' },
          { by: 'chat', url: 'https://soudanplus.jp/' },
        ],
        verifiedOn: '2026-11-26',
      },
    ],
  },
  MX: {
    emergency: { numbers: [{ number: '911' }], verifiedOn: '2026-11-26' },
    lines: [
      {
        id: 'mx-linea-de-la-vida',
        kind: 'crisis',
        name: 'Línea de la Vida',
        hours: 'around-the-clock',
        languages: ['es'],
        ways: [{ by: 'call', number: '800 911 2000' }],
        verifiedOn: '2026-11-26',
      },
      {
        id: 'mx-linea-de-las-mujeres',
        kind: 'domestic-abuse',
        name: 'Línea de las Mujeres',
        madeFor: 'women',
        hours: 'around-the-clock',
        languages: ['es'],
        ways: [{ by: 'call', number: '079', press: '1' }],
        verifiedOn: '2026-11-26',
      },
    ],
  },
  NL: {
    emergency: { numbers: [{ number: '112' }], verifiedOn: '2026-11-26' },
    lines: [
      {
        id: 'nl-113',
        kind: 'crisis',
        name: '113 Zelfmoordpreventie',
        hours: 'around-the-clock',
        languages: ['nl'],
        ways: [
          { by: 'call', number: '113' },
          { by: 'chat', url: 'https://www.113.nl/' },
        ],
        verifiedOn: '2026-11-26',
      },
      {
        id: 'nl-veilig-thuis',
        kind: 'domestic-abuse',
        name: 'Veilig Thuis',
        hours: 'around-the-clock',
        languages: ['nl'],
        ways: [{ by: 'call', number: '0800-2000' }],
        verifiedOn: '2026-11-26',
      },
    ],
  },
  NO: {
    emergency: {
      numbers: [
        { number: '112', for: 'police' },
        { number: '113', for: 'ambulance' },
      ],
      verifiedOn: '2026-11-26',
    },
    lines: [
      {
        id: 'no-vo-linjen',
        kind: 'domestic-abuse',
        name: 'VO-linjen, Vold- og overgrepslinjen',
        hours: 'around-the-clock',
        languages: ['no'],
        ways: [{ by: 'call', number: '116 006' }],
        verifiedOn: '2026-11-26',
      },
    ],
  },
  NZ: {
    emergency: { numbers: [{ number: '111' }], verifiedOn: '2026-11-26' },
    lines: [
      {
        id: 'nz-1737',
        kind: 'crisis',
        name: '1737, Need to Talk?',
        hours: 'around-the-clock',
        languages: ['en'],
        ways: [
          { by: 'call', number: '1737' },
          { by: 'text', number: '1737' },
        ],
        verifiedOn: '2026-11-26',
      },
      {
        id: 'nz-womens-refuge',
        kind: 'domestic-abuse',
        name: 'Women’s Refuge',
        madeFor: 'women',
        hours: 'around-the-clock',
        languages: ['en'],
        ways: [{ by: 'call', number: '0800 733 843' }],
        verifiedOn: '2026-11-26',
      },
    ],
  },
  PE: {
    emergency: {
      numbers: [
        { number: '105', for: 'police' },
        { number: '106', for: 'ambulance' },
      ],
      verifiedOn: '2026-11-26',
    },
    lines: [
      {
        id: 'pe-113',
        kind: 'crisis',
        name: 'Línea 113 Salud',
        hours: 'around-the-clock',
        languages: ['es'],
        ways: [{ by: 'call', number: '113', press: '5' }],
        verifiedOn: '2026-11-26',
      },
      {
        id: 'pe-100',
        kind: 'domestic-abuse',
        name: 'Línea 100',
        hours: 'around-the-clock',
        languages: ['es'],
        ways: [{ by: 'call', number: '100' }],
        verifiedOn: '2026-11-26',
      },
    ],
  },
  PL: {
    emergency: { numbers: [{ number: '112' }], verifiedOn: '2026-11-26' },
    lines: [
      {
        id: 'pl-116123',
        kind: 'crisis',
        name: '116 123, telefon dla dorosłych w kryzysie emocjonalnym',
        hours: 'around-the-clock',
        languages: ['pl'],
        ways: [
          { by: 'call', number: '116 123' },
          { by: 'chat', url: 'https://116sos.pl/' },
        ],
        verifiedOn: '2026-11-26',
      },
    ],
  },
  PT: {
    emergency: { numbers: [{ number: '112' }], verifiedOn: '2026-11-26' },
    lines: [
      {
        id: 'pt-1411',
        kind: 'crisis',
        name: 'Linha Nacional de Prevenção do Suicídio',
        hours: 'around-the-clock',
        languages: ['pt'],
        ways: [{ by: 'call', number: '1411' }],
        verifiedOn: '2026-11-26',
      },
      {
        id: 'pt-cig',
        kind: 'domestic-abuse',
        name: 'Serviço de Informação às Vítimas de Violência Doméstica',
        hours: 'around-the-clock',
        languages: ['pt'],
        ways: [{ by: 'call', number: '800 202 148' }],
        verifiedOn: '2026-11-26',
      },
    ],
  },
  PY: {
    emergency: { numbers: [{ number: '911' }], verifiedOn: '2026-11-26' },
    lines: [
      {
        id: 'py-137',
        kind: 'domestic-abuse',
        name: '137, Fono Mujer',
        madeFor: 'women',
        hours: 'around-the-clock',
        languages: ['es'],
        ways: [
          { by: 'call', number: '137' },
          { by: 'whatsapp', number: '+595 984 457 398' },
        ],
        verifiedOn: '2026-11-26',
      },
    ],
  },
  US: {
    emergency: { numbers: [{ number: '911' }], verifiedOn: '2026-11-26' },
    lines: [
      {
        id: 'us-988',
        kind: 'crisis',
        name: '988 Suicide & Crisis Lifeline',
        hours: 'around-the-clock',
        languages: ['en', 'es'],
        ways: [
          { by: 'call', number: '988' },
          { by: 'text', number: '988' },
          { by: 'chat', url: 'https://988lifeline.org/' },
          { by: 'call', number: '988', press: '2', language: 'es' },
          { by: 'text', number: '988', message: 'AYUDA', language: 'es' },
        ],
        verifiedOn: '2026-11-26',
      },
      {
        id: 'us-domestic-violence',
        kind: 'domestic-abuse',
        name: 'National Domestic Violence Hotline',
        hours: 'around-the-clock',
        languages: ['en', 'es'],
        ways: [
          { by: 'call', number: '1-800-799-7233' },
          { by: 'text', number: '88788', message: 'START' },
          { by: 'chat', url: 'https://www.thehotline.org/' },
        ],
        verifiedOn: '2026-11-26',
      },
    ],
  },
} as const satisfies Readonly<Record<string, CountryHelp>>

export type HelpCountry = keyof typeof helpByCountry

type HelpLineId = (typeof helpByCountry)[HelpCountry]['lines'][number]['id']

/** Whatever has sources of its own. */
export type HelpEntryId = HelpLineId | `${Lowercase<HelpCountry>}-emergency` | 'elsewhere'
