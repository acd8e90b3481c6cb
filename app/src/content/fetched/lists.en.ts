import { listKindsEn as listKinds } from '../lists/list-kinds.en.ts'
import { listTextsEn as lists } from '../lists/list-texts.en.ts'
import { topicQuestionsEn as topicQuestions } from '../lists/topic-questions.en.ts'

/** What people pick from, and ideas for them. */
export const words = { lists, listKinds, topicQuestions } as const
