import type { Template } from '../../content/messages.ts'
import type { Field, Practice, Step } from '../../content/practices/practice.ts'
import { practices } from '../../content/practices/practices.ts'
import type { PracticeId } from '../../content/practices/practices.ts'
import { responseFields } from '../../domain/answer.ts'
import { useMessages } from '../app-context.ts'

/** The words of a practice, for a player that knows no practice by name. */
export interface WordsOfPractice {
  readonly name: string
  readonly title: string
  readonly intro?: string
  readonly skip?: string
  readonly theirs?: Template<'name'>
  readonly said?: string
  readonly steps: Readonly<Record<string, WordsOfStep>>
}

export type WordsOfStep = Readonly<Record<string, WordsOfField>>

export interface WordsOfField {
  readonly ask: string
  readonly askOf?: Template<'name'>
  readonly hint?: string
  readonly read?: string
  readonly options?: Readonly<Record<string, string>>
  /** To those who read it; may name who chose it. */
  readonly theirs?: Readonly<Record<string, string>>
  readonly none?: string
}

export function useWordsOf(practice: string): WordsOfPractice {
  const words: Readonly<Record<PracticeId, WordsOfPractice>> = useMessages('practice')
  return words[practice as PracticeId]
}

export function practiceOf(id: PracticeId): Practice {
  const found = practices.find((one) => one.id === id)
  if (found === undefined) throw new Error('a practice is gone')
  return found
}

/** A step without fields takes one text. */
export function fieldsOf(step: Step | undefined): readonly Field[] {
  return step !== undefined && 'fields' in step ? step.fields : responseFields
}

export function stepOf({ steps }: Practice, id: string): Step | undefined {
  return steps.find((step) => step.id === id)
}
