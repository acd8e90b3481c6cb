/**
 * Puts words into the field in here, and whoever writes behind them. Now, not with the next frame: whoever types
 * on at once loses no letter.
 */
export function typeInto(place: Element | null, words: string): void {
  const field = place?.querySelector('textarea')
  if (!field) return
  field.value = words
  field.focus()
  field.setSelectionRange(words.length, words.length)
}
