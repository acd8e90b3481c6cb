// `npm run -s wording -- FILE.jsonl`: for each line the labels that the helper would see.
import { english } from '../../app/src/content/wording/english.ts'
import { wordingModel } from '../../app/src/content/wording/wording-model.en.ts'
import { labelsOf } from '../../app/src/domain/wording/marks.ts'
import { openModel } from '../../app/src/domain/wording/model.ts'
import { readyToRead } from '../../app/src/domain/wording/reading.ts'
import { readLines } from './read-lines.ts'

const model = openModel(wordingModel, readyToRead(english))
for (const { id, text } of readLines(process.argv[2]))
  console.log(JSON.stringify({ id, labels: labelsOf(text, model) }))
