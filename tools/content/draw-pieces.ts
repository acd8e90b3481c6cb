import { createChance } from '../history/chance.ts'
import type { Piece } from './piece.ts'

/** So many questions as chance will have them, the same for the same seed, to be read aloud. */
export function drawPieces(pieces: readonly Piece[], count: number, seed: number): string {
  const asked = pieces.filter(({ list }) => list === 'questions' || list === 'tender')
  return createChance(seed)
    .shuffle(asked)
    .slice(0, count)
    .map(({ id, depth = 0, bonds, touches = [], texts }) =>
      [
        `${id}  (depth ${depth}; ${bonds.join(', ')}; ${touches.join(', ')})`,
        `    ${texts.en ?? ''}`,
        `    ${texts.es ?? ''}`,
      ].join('\n'),
    )
    .join('\n')
}
