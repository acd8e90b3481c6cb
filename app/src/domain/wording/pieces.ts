/** A text in pieces of whole sentences: each is read once, and a long text never holds up the typing. */
export interface Piece {
  readonly from: number
  readonly text: string
}

const longest = 600

/** Ends where a line or a sentence does; where none does, after so many letters. */
export function piecesOf(text: string): readonly Piece[] {
  const pieces: Piece[] = []
  for (let from = 0; from < text.length;) {
    const window = text.slice(from, from + longest)
    const isLast = from + longest >= text.length
    const end = isLast
      ? window.length
      : (/^[^]*[.!?…\n](?=\s|$)/.exec(window)?.[0] ?? window).length
    pieces.push({ from, text: text.slice(from, from + end) })
    from += end
  }
  return pieces
}
