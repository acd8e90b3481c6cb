// `npm run content`: checks everything that people read and pick from. `-- --draw 30 --seed 7` prints
// questions to read aloud; `-- --publish` takes in new ids, which then stay for good.
import { parseArgs } from 'node:util'
import { checkContent } from './check-content.ts'
import { countsOf } from './counts.ts'
import { drawPieces } from './draw-pieces.ts'
import { allPieces } from './pieces.ts'
import { publish, publishedIds } from './published.ts'

const { values } = parseArgs({
  options: {
    draw: { type: 'string' },
    seed: { type: 'string', default: '1' },
    publish: { type: 'boolean', default: false },
  },
})

const pieces = allPieces()
if (values.draw !== undefined) {
  console.log(drawPieces(pieces, Number(values.draw), Number(values.seed)))
} else {
  if (values.publish) console.log(`${publish(pieces)} new ids`)
  const findings = checkContent(pieces, publishedIds())
  for (const { rule, at, says } of findings) console.log(`${rule}: ${at}: ${says}`)
  console.log(countsOf(pieces))
  console.log(`${findings.length} errors`)
  process.exitCode = findings.length > 0 ? 1 : 0
}
