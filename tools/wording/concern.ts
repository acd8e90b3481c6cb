// `npm run -s concern -- FILE.jsonl`: for each line which worry it would bring up, if any.
import { english } from '../../app/src/content/wording/english.ts'
import { worryModel } from '../../app/src/content/wording/worry-model.en.ts'
import { openModel } from '../../app/src/domain/wording/model.ts'
import { readyToRead } from '../../app/src/domain/wording/reading.ts'
import { worryIn } from '../../app/src/domain/wording/worry.ts'
import { readLines } from './read-lines.ts'

const model = openModel(worryModel, readyToRead(english))
for (const { id, text } of readLines(process.argv[2]))
  console.log(JSON.stringify({ id, label: worryIn(text, model) ?? 'none' }))
