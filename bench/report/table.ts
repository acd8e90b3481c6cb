/** Rows as lines for a terminal, and as the page `docs/figures.md`. */
import type { Row } from './rows.ts'
import { isMet } from './rows.ts'
import type { Samples } from './samples.ts'
import { spread } from './samples.ts'

export function tableOf(rows: readonly Row[], samples: Samples): string {
  return rows
    .map((row) => {
      const figure = valueOf(row).padStart(14)
      return `${markOf(row)} ${row.what.padEnd(54)}${figure}  ${barOf(row).padEnd(16)}${rangeOf(row, samples)}`
    })
    .join('\n')
}

export interface RunFacts {
  readonly entries: number
  /** The most that the machine had to do at the end of a part, as its load average. */
  readonly loudest: number
}

export function pageOf(rows: readonly Row[], samples: Samples, facts: RunFacts): string {
  const lines = rows.map(
    (row) =>
      `| ${row.what} | ${valueOf(row).trim()} | ${barOf(row)} | ${markOf(row).trim()} | ${rangeOf(row, samples)} |`,
  )
  return `${head(facts)}\n| what | figure | to reach | | least to most |\n| --- | ---: | --- | --- | --- |\n${lines.join('\n')}\n${foot}`
}

function markOf(row: Row): string {
  const met = isMet(row)
  if (row.value === null) return '–'
  return met === null ? ' ' : met ? '✓' : '✗'
}

function valueOf({ value, unit }: Row): string {
  if (value === null) return 'not measured'
  const digits = value >= 100 ? 0 : value >= 10 ? 1 : 2
  return `${value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits })} ${unit}`
}

function barOf({ bar }: Row): string {
  return bar === null ? '' : `${bar.is} ${bar.value}`
}

/** Of what was measured, not of what was made of it. */
function rangeOf({ from }: Row, samples: Samples): string {
  const ranges = from.flatMap((name) => {
    const range = spread(samples, name)
    return range === null ? [] : [range.map(short).join(' to ')]
  })
  return ranges.join(' over ')
}

function short(value: number): string {
  return value.toLocaleString('en', { maximumSignificantDigits: 3 })
}

const head = ({ entries, loudest }: RunFacts) => `# Figures

Written by \`npm run bench\`; what is in it, and what it cannot show, is below the table. One run on a
machine with 2 cores and a load of at most ${short(loudest)}, with ${entries.toLocaleString('en')} entries asked for. Ratios count: they
are of one run. Seconds are this machine's, and a phone's are others. ✓ and ✗ are against the design's bars.
`

const foot = `
## How it is measured

- **The history** is the seeded one of \`tools/history\`: ten years of two people who write nearly everything
  here. What was sealed and opened together is sealed, released and opened by the code that ships. It holds no
  photos. The same words go into Evolu, a row for each of our entries.
- **The physical limit** reads all that rests on the device once: decrypted, inflated, parsed, with the app's own
  ciphers and readers, and nothing else. The rows are in memory before.
- **Opening** is from making the session until its view of Today is there, and until the lists of all rounds,
  thanks, wins and memories are. The app has no search yet; the whole history readable stands in its place.
- **A new device** has its keys and nothing else, and comes in over a loopback relay in a process of its own,
  until everything is kept and can be listed. Node's sockets and locks, which a page has, are loaded before, for Evolu too.
  In Chromium it is the bench's page over the same relay, and a task is long where it takes more than 50 ms.
- **Bytes** count the names of rows too. On the wire: what the new device received.
- **In Node** the app's store is one over SQLite, made for the bench, and code that was compiled by an earlier part is
  not compiled again. In Chromium the store is the one that ships.
- **Evolu** is \`@evolu/common\` as pinned in \`bench/package.json\`, put together in one process as its package for
  React Native does, over Node's SQLite. In its favour: nothing of it is encrypted at rest, and its relay has no
  quota and writes ahead, with \`synchronous=FULL\` like ours. \`@evolu/relay\` cannot be installed here: it needs a
  version of \`@evolu/nodejs\` that is not in the registry, so its relay is made of the same parts of
  \`@evolu/common\`, as its source does. In a browser Evolu was not measured.
- **Each part** runs in new processes; of several times the middle one counts, and the range is told. Parts wait
  for the machine to be quiet, and are taken again where it was not, as long as that takes no more than half an
  hour in all.
`
