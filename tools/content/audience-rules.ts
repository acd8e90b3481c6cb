/** Rules for whom a piece is meant, and behind what it stands. */
import { bondKinds } from '../../app/src/content/bond.ts'
import { languages } from '../../app/src/content/language.ts'
import type { Finding, Piece } from './piece.ts'
import { finding } from './piece.ts'
import { intimate, touching } from './text-rules.ts'

export function audienceFindings(piece: Piece): Finding[] {
  return checks.flatMap(([is, what]) => (is(piece) ? [finding('audience', piece, what)] : []))
}

const checks: readonly (readonly [(piece: Piece) => boolean, string])[] = [
  [({ bonds }) => bonds.length === 0, 'it is for nobody'],
  [
    ({ bonds }) =>
      new Set(bonds).size < bonds.length || bonds.some((one) => !bondKinds.includes(one)),
    'a bond twice, or one that there is not',
  ],
  [({ bonds, depth = 1 }) => bonds.includes('team') && depth > 3, 'too deep for a team'],
  [
    ({ list, bonds, touches = [] }) =>
      touches.includes('sexual') && !(list === 'tender' && isForTwo(bonds)),
    'what is sexual is for two adults who both opened it',
  ],
  [({ list, behind }) => list === 'tender' && behind !== 'adults', 'it stands behind nothing'],
  [
    (piece) => piece.list === 'tender' && piece.touches?.includes('sexual') !== true,
    'among what is tender, and not of it',
  ],
  [
    (piece) => !isForTwo(piece.bonds) && says(piece, intimate),
    'intimate words, not for partners alone',
  ],
  [
    (piece) => offered.includes(piece.list) && says(piece, touching) && piece.behind !== 'both-yes',
    'touch that nobody has said yes to',
  ],
  [
    ({ list, kind, behind }) =>
      (list === 'repair' || kind === 'repair' || kind === 'tense-but-safe') && behind !== 'safety',
    'a hard talk before the safety gate',
  ],
  [({ list, touches }) => isAsked(list) && (touches?.length ?? 0) === 0, 'no kind of closeness'],
]

/** What the app suggests by itself; everything else somebody picks for themselves. */
const offered = ['two-minute', 'topics']

function isForTwo(bonds: Piece['bonds']): boolean {
  return bonds.length === 1 && bonds[0] === 'partners'
}

function isAsked(list: string): boolean {
  return list === 'questions' || list === 'tender'
}

function says({ texts }: Piece, words: typeof intimate): boolean {
  return languages.some((language) => words[language].test(texts[language] ?? ''))
}
