/** The two circles that meet. Beside words that say the same, so silent for those who listen. */
export function Circles({ moving = false, small = false }: { moving?: boolean; small?: boolean }) {
  return (
    <svg
      class={`circles${small ? ' is-small' : ''}${moving ? ' is-moving' : ''}`}
      viewBox="0 0 100 64"
      aria-hidden="true"
      focusable="false"
    >
      <circle class="circle-me" cx="32" cy="32" r="32" />
      <circle class="circle-you" cx="68" cy="32" r="32" />
      <path class="circle-us" d={lens} />
    </svg>
  )
}

export type RoundMark = 'open' | 'mine' | 'both' | 'done' | 'told' | 'only-me'

/** Where a round stands, as a small picture beside the sentence that says it. */
export function Mark({ of }: { of: RoundMark }) {
  const isFull = of === 'both' || of === 'done'
  return (
    <svg class={`mark is-${of}`} viewBox="-6 -6 112 76" aria-hidden="true" focusable="false">
      <circle class="mark-me" cx="32" cy="32" r="32" />
      <circle class="mark-you" cx="68" cy="32" r="32" />
      {isFull && <path class="mark-us" d={lens} />}
      {of === 'done' && <path class="mark-tick" d="M40 33l8 9 14-20" />}
    </svg>
  )
}

/** Where the two overlap: 36 between the centres of circles of radius 32. */
const lens = 'M50 5.54a32 32 0 0 1 0 52.92 32 32 0 0 1 0-52.92z'
