/** Scripts by name with their gzip bytes, and the most they may be together, in KB of 1,000 bytes. */
export type Row = { name: string; most: number; scripts: Map<string, number> }

/** Nothing at all is as wrong as too much: something was not weighed. */
export function isOver(row: Row): boolean {
  const bytes = bytesOf(row)
  return bytes === 0 || bytes > row.most * 1000
}

export function tableOf(rows: Row[]): string {
  const kb = (bytes: number) => `${(bytes / 1000).toFixed(1)} KB`.padStart(9)
  return rows
    .flatMap((row) => [
      `${isOver(row) ? '✗' : '✓'} ${row.name.padEnd(40)}${kb(bytesOf(row))}  of ${row.most} KB`,
      ...[...row.scripts]
        .toSorted(([, a], [, b]) => b - a)
        .map(([path, bytes]) => `    ${path.padEnd(38)}${kb(bytes)}`),
    ])
    .join('\n')
}

function bytesOf({ scripts }: Row): number {
  return [...scripts.values()].reduce((sum, bytes) => sum + bytes, 0)
}
