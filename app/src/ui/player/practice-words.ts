import type { ComponentChild } from 'preact'
import type { Template } from '../../content/messages.ts'
import type { Field, Practice, Step } from '../../content/practices/practice.ts'
import { practices } from '../../content/practices/practices.ts'
import type { PracticeId } from '../../content/practices/practices.ts'
import { responseFields } from '../../domain/answer.ts'
import { useApp, useMessages } from '../app-context.ts'
import { fill } from '../fill.ts'
import type { Playing } from './playing.ts'

/** The words of a practice, for a player that knows no practice by name. */
export interface WordsOfPractice {
  readonly name: string
  readonly title: string
  readonly intro?: string
  readonly skip?: string
  readonly theirs?: Template<'name'>
  readonly said?: string
  /** Above a step; may name whose words it is about. */
  readonly says?: Readonly<Record<string, Template<'name'>>>
  readonly for?: Readonly<Record<string, Partial<Pick<WordsOfPractice, 'title' | 'intro'>>>>
  readonly steps: Readonly<Record<string, WordsOfStep>>
}

export type WordsOfStep = Readonly<Record<string, WordsOfField>>

export interface WordsOfField {
  readonly ask: string
  readonly askOf?: Template<'name'>
  readonly hint?: string
  readonly caught?: string
  readonly read?: string
  readonly options?: Readonly<Record<string, string>>
  /** To those who read it; may name who chose it. */
  readonly theirs?: Readonly<Record<string, string>>
  readonly none?: string
}

/** As these people would put it: a team has other words than a couple. */
export function useWordsOf(practice: string): WordsOfPractice {
  const { attune } = useApp()
  const all: Readonly<Record<string, unknown>> = useMessages('practice')
  const words = all[practice as PracticeId] as WordsOfPractice
  const kind = attune.space.value?.bond.kind
  return { ...words, ...(kind && words.for?.[kind]) }
}

/** What stands above a step: a line of its own, what its one field asks, or what the practice does. */
export function useHeading(
  { practice, step }: Pick<Playing, 'practice'> & { step: string },
  values: Readonly<Record<'name', ComponentChild>> = { name: null },
): ComponentChild[] | string {
  const { says, steps, title } = useWordsOf(practice.id)
  const { readAgain } = useMessages('play')
  const line = says?.[step]
  const own = stepOf(practice, step)
  if (line !== undefined) return line.includes('{') ? fill(line, values) : line
  if (own && isAgreed(own)) return readAgain
  const isFirst = isOpening(practice, step)
  const asks = Object.values(steps[step] ?? {}).map(({ ask }) => ask)
  return !isFirst && asks.length === 1 && asks[0] !== undefined ? asks[0] : title
}

/** What a practice begins with, once what stands before every one of its kind is past. */
export function isOpening({ steps }: Practice, step: string): boolean {
  const first = steps.find((one) => one.kind !== 'gate' && !isAgreed(one)) ?? steps[0]
  return first?.id === step
}

function isAgreed(step: Step): boolean {
  return step.kind === 'read' && (step.shows === 'rules' || step.shows === 'script')
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
