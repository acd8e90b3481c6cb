/** Sentences that are hard to hear in one breath, as they stand in the text. */
export function longIn(text: string): readonly string[] {
  const sentences = text.split(/(?<=[.!?…;\n])\s*/u)
  return sentences.filter((one) => one.trim().split(/\s+/u).length > longest)
}
const longest = 25
