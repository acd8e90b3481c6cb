// `npm run -s wording -- FILE.jsonl`: for each line the labels that the helper would see.
import { openWording } from '../../app/src/domain/wording/english-wording.ts'
import { labelsOf } from '../../app/src/domain/wording/marks.ts'
import { answerLines } from './read-lines.ts'

const model = openWording()
answerLines((text) => ({ labels: labelsOf(text, model) }))
