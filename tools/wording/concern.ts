// `npm run -s concern -- FILE.jsonl`: for each line which worry the helper would bring up, if any.
import { openWorry } from '../../app/src/domain/wording/english-worry.ts'
import { worryIn } from '../../app/src/domain/wording/worry.ts'
import { answerLines } from './read-lines.ts'

const model = openWorry()
answerLines((text) => ({ label: worryIn(text, model) ?? 'none' }))
