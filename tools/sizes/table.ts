/** Scripts by name with their gzip bytes, and the most they may be together, in KB of 1,000 bytes. */
export type Row = {
  name: string
  most: number
  scripts: Map<string, number>
  /** A budget that is known to be missed stays one: it is said each time, and this is as far as it goes. */
  missedBy?: number
}

/** Nothing at all is as wrong as too much: something was not weighed. */
export function isOver(row: Row): boolean {
  return bytesOf(row) === 0 || isBeyond(row, row.most + (row.missedBy ?? 0))
}

function isBeyond(row: Row, most: number): boolean {
  return bytesOf(row) > most * 1000
}

export function tableOf(rows: Row[]): string {
  const kb = (bytes: number) => `${(bytes / 1000).toFixed(1)} KB`.padStart(9)
  return rows
    .flatMap((row) => [
      `${isOver(row) || isBeyond(row, row.most) ? '✗' : '✓'} ${row.name.padEnd(40)}${kb(bytesOf(row))}  of ${row.most} KB`,
      ...[...row.scripts]
        .toSorted(([, a], [, b]) => b - a)
        .map(([path, bytes]) => `    ${path.padEnd(38)}${kb(bytes)}`),
    ])
    .join('\n')
}

function bytesOf({ scripts }: Row): number {
  return [...scripts.values()].reduce((sum, bytes) => sum + bytes, 0)
}
