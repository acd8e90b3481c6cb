// `npm run --silent history -- --length ten-years --seed 7 --language es > file.json`
import { parseArgs } from 'node:util'
import { languages } from '../../app/src/content/language.ts'
import { generateHistory, historyLengths } from './generate.ts'

const { values } = parseArgs({
  options: {
    length: { type: 'string', default: 'ten-months' },
    seed: { type: 'string', default: '1' },
    language: { type: 'string', default: 'en' },
  },
})

const history = generateHistory({
  length: oneOf(historyLengths, values.length),
  language: oneOf(languages, values.language),
  seed: Number(values.seed),
  bond: { kind: 'partners', stage: 'long-term' },
})
console.log(JSON.stringify(history))

function oneOf<T extends string>(choices: readonly T[], asked: string): T {
  const choice = choices.find((one) => one === asked)
  if (choice === undefined) throw new Error(`${asked} is none of ${choices.join(', ')}`)
  return choice
}
