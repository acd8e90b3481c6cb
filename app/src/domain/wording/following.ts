/** What follows from what is there, by the guide that examples were labelled with. */
export interface Found {
  readonly label: string
  /** The label whose words show it. */
  readonly by: string
}

/**
 * A sweeping accusation is an accusation. "I feel like you …" is one as well, unless it is about what the
 * other thinks or makes little of what they feel.
 */
export function withFollowing(labels: readonly string[]): readonly Found[] {
  const has = (label: string) => labels.includes(label)
  const found = labels.map((label) => ({ label, by: label }))
  if (has('blame')) return found
  if (has('absolute')) return [{ label: 'blame', by: 'absolute' }, ...found]
  const isBare = has('pseudo_i_feel') && !has('mindreading') && !has('dismissal')
  return isBare ? [{ label: 'blame', by: 'pseudo_i_feel' }, ...found] : found
}
