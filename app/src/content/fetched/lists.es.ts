import { listKindsEs as listKinds } from '../lists/list-kinds.es.ts'
import { listTextsEs as lists } from '../lists/list-texts.es.ts'
import { topicQuestionsEs as topicQuestions } from '../lists/topic-questions.es.ts'

/** What people pick from, and ideas for them. */
export const words = { lists, listKinds, topicQuestions } as const
