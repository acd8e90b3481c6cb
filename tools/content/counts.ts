import { bondKinds } from '../../app/src/content/bond.ts'
import { languages } from '../../app/src/content/language.ts'
import { intimacyKinds } from '../../app/src/content/questions.ts'
import type { Piece } from './piece.ts'
import { profileName, profiles } from './profiles.ts'
import { readingLevel } from './reading-level.ts'

export function countsOf(pieces: readonly Piece[]): string {
  return [
    `${'list'.padEnd(18)}items   for ${bondKinds.join('/')}   reads en/es`,
    ...Object.keys(profiles).map((name) => rowOf(name, pieces)),
    '',
    ...questionsOf(pieces),
  ].join('\n')
}

function rowOf(name: string, pieces: readonly Piece[]): string {
  const those = pieces.filter((piece) => profileName(piece) === name)
  const items = [...new Map(those.map((piece) => [piece.id, piece])).values()]
  const each = bondKinds.map((bond) => items.filter(({ bonds }) => bonds.includes(bond)).length)
  const levels = languages.map((language) => {
    const texts = those.flatMap(({ texts: all }) => all[language] ?? [])
    return texts.length === 0 ? '' : readingLevel(language, texts).toFixed(1)
  })
  return `${name.padEnd(18)}${String(items.length).padStart(5)}   ${each.join('/').padEnd(30)}   ${levels.join(' / ')}`
}

function questionsOf(pieces: readonly Piece[]): string[] {
  const asked = pieces.filter(({ list }) => list === 'questions' || list === 'tender')
  const count = (is: (piece: Piece) => boolean) => asked.filter(is).length
  const depths = [1, 2, 3, 4, 5].map((depth) => `${depth}: ${count((one) => one.depth === depth)}`)
  const kinds = intimacyKinds.map(
    (kind) => `${kind} ${count(({ touches = [] }) => touches.includes(kind))}`,
  )
  return [
    `${asked.length} questions by depth   ${depths.join('  ')}`,
    `by kind of closeness   ${kinds.join('  ')}`,
  ]
}
