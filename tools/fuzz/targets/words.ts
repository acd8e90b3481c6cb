/** What people type, and addresses: pure functions of the interface and the rules below it. */
import { checkAnswer } from '../../../app/src/domain/answer.ts'
import { addDays, daysBetween, textToDay } from '../../../app/src/domain/calendar-day.ts'
import { inline, quote } from '../../../app/src/domain/inert-markdown.ts'
import { readRoundKey, toRoundKey } from '../../../app/src/domain/round-key.ts'
import {
  checkName,
  checkText,
  cleanText,
  isBlank,
  longestText,
} from '../../../app/src/domain/text.ts'
import { tidyPassphrase } from '../../../app/src/crypto/export-passphrase.ts'
import { isLongEnough } from '../../../app/src/crypto/passphrase-length.ts'
import { plainPassphrase } from '../../../app/src/crypto/argon2.ts'
import { fillText } from '../../../app/src/ui/fill.ts'
import { textToSquares } from '../../../app/src/ui/kit/qr-squares.ts'
import { pathToPlace, placeToPath } from '../../../app/src/ui/places.ts'
import { showDay } from '../../../app/src/ui/show-day.ts'
import { readConfig } from '../../../relay/src/config.ts'
import type { Target } from '../target.ts'
import { must } from '../target.ts'

const bytesOf = (texts: readonly string[]) => texts.map((text) => new TextEncoder().encode(text))
/** As it may come out of a field: with halves of letters in it. */
const typedFrom = (input: Uint8Array) => {
  const text = new TextDecoder().decode(input)
  return text.length % 3 === 0 ? text.slice(0, 1 + text.length / 2) : text
}

const typed: Target = {
  name: 'words: names and texts',
  modules: [
    'app/src/domain/text.ts',
    'app/src/domain/inert-markdown.ts',
    'app/src/domain/answer.ts',
    'app/src/ui/fill.ts',
  ],
  shape: 'text',
  most: 70_000,
  async open() {
    return {
      examples: bytesOf([
        'Noor',
        ' a b\n\tc ',
        '👩‍👩‍👧‍👦 e\u0301',
        '\u202Eabc',
        '# *x* [y](z)\n1. ',
        '{name} said',
        'a'.repeat(61_000),
      ]),
      run(input) {
        const text = typedFrom(input)
        const name = checkName(text)
        if (name.ok) {
          must(
            !/[\r\n\u202a-\u202e\u2066-\u2069]/.test(name.value),
            'a name that turns or breaks a line',
          )
          const again = checkName(name.value)
          must(again.ok && again.value === name.value, 'a name that changes when checked again')
        }
        const words = checkText(text)
        if (words.ok) {
          must(words.value.isWellFormed() && !words.value.includes('\0'), 'no well-formed text')
          must(Buffer.byteLength(words.value) <= longestText, 'longer than a text may be')
        }
        must(cleanText(cleanText(text)) === cleanText(text), 'cleaned twice is cleaner')
        must(!isBlank(`${text}x`), 'a letter that nobody sees')
        must(!inline(text).includes('\n'), 'more than one line')
        must(
          quote(text)
            .split('\n')
            .every((line) => line.startsWith('>')),
          'out of the quote',
        )
        checkAnswer([], { text, __proto__: null } as never)
        must(
          fillText('a {name} b' as never, { name: text }) === `a ${text} b`,
          'filled in otherwise',
        )
        isLongEnough(plainPassphrase(text.slice(0, 3_000)))
        must(
          tidyPassphrase(tidyPassphrase(text)) === tidyPassphrase(text),
          'tidied twice is tidier',
        )
      },
    }
  },
}

const addresses: Target = {
  name: 'words: addresses, rounds and days',
  modules: [
    'app/src/ui/places.ts',
    'app/src/domain/round-key.ts',
    'app/src/domain/calendar-day.ts',
    'app/src/ui/show-day.ts',
  ],
  shape: 'text',
  async open() {
    const paths = [
      '/',
      '/together',
      '/round/thank-you/2026-11-21/abcdefgh',
      '/begin/small-win',
      '/learn/kinds',
      '/devices/add',
      '/ways/words',
      '/start',
      '/__proto__',
      '/constructor',
      '/round/x/0000-01-01',
    ]
    return {
      examples: bytesOf([
        ...paths,
        '2026-02-29',
        '9999-12-31',
        '0001-01-01',
        'thank-you/2026-11-21',
      ]),
      run(input) {
        const text = typedFrom(input)
        const place = pathToPlace(text)
        const again = pathToPlace(placeToPath(place))
        // Slashes at the end of a name that no room and no round of ours has are lost one by one.
        const isSame = 'part' in place ? again.at === place.at : isAlike(again, place)
        const isOdd = place.at === 'not-found' || placeToPath(place).endsWith('/')
        must(isOdd || isSame, 'leads elsewhere the second time')
        const round = readRoundKey(text)
        if (round !== null)
          must(toRoundKey(round.practice, round.round) === text, 'a round of another name')
        const day = textToDay(text)
        if (day === null) return
        must(daysBetween(day, day) === 0, 'a day that is not itself')
        if (day > '0002' && day < '9998')
          must(addDays(addDays(day, 400), -400) === day, 'days that do not add up')
        showDay(day, 'en', ['en-GB'])
      },
    }
  },
}

function isAlike(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}

const squares: Target = {
  name: 'words: texts as squares',
  modules: ['app/src/ui/kit/qr-squares.ts', 'app/src/ui/kit/qr-words.ts'],
  shape: 'text',
  most: 2_300,
  async open() {
    return {
      examples: bytesOf([
        'https://attune.example/join#AQIDBAUGBwgJCgsMDQ4PEBESExQVFhcYGRobHB0eHyA',
        'é',
        '',
      ]),
      run(input) {
        const text = typedFrom(input).slice(0, 700)
        const rows = textToSquares(text)
        must(rows.length >= 21 && rows.every((row) => row.length === rows.length), 'no square')
      },
    }
  },
}

const config: Target = {
  name: 'words: options of the relay',
  modules: ['relay/src/config.ts'],
  shape: 'text',
  async open() {
    return {
      examples: bytesOf([
        '--port 8080',
        '--open --data ./x',
        '--lan --public https://attune.example',
        '--port=-1 --x',
      ]),
      run: (input) => void readConfig(typedFrom(input).split(/\s+/), {}),
    }
  },
}

export const wordTargets = [typed, addresses, squares, config]
