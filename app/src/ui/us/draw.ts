/** Which of so many comes out of the jar: not the one that just did, where there is another. */
export function drawAnother(count: number, last: number, chance: number): number {
  const isOut = last >= 0 && last < count
  if (count < 2 || !isOut) return Math.floor(chance * count)
  const at = Math.floor(chance * (count - 1))
  return at < last ? at : at + 1
}
