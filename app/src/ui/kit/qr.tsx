import { textToSquares } from './qr-squares.ts'

/** The link as a picture: dark on light in both themes, since many cameras read nothing else. */
export function Qr({ text, label }: { text: string; label: string }) {
  const rows = textToSquares(text)
  const size = rows.length + 2 * edge
  return (
    <svg class="qr" viewBox={`-${edge} -${edge} ${size} ${size}`} role="img" aria-label={label}>
      <path d={rowsToPath(rows)} />
    </svg>
  )
}

/** In squares, so that cameras see where it ends. */
const edge = 2

/** One stroke-free rectangle for each run of dark squares. */
export function rowsToPath(rows: readonly (readonly boolean[])[]): string {
  return rows
    .flatMap((row, y) =>
      runs(row).map(({ from, length }) => `M${from} ${y}h${length}v1h-${length}z`),
    )
    .join('')
}

function runs(row: readonly boolean[]): { from: number; length: number }[] {
  const found: { from: number; length: number }[] = []
  row.forEach((isDark, x) => {
    const last = found.at(-1)
    if (!isDark) return
    if (last !== undefined && last.from + last.length === x) last.length++
    else found.push({ from: x, length: 1 })
  })
  return found
}
