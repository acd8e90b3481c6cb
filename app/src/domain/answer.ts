/** What was written into the fields of a step, on its way in: kept as typed, but for what is empty. */
import type { Answer, Field, TextField } from '../content/practices/practice.ts'
import { isTime, textToMoment } from './moment.ts'
import { textToDay } from './calendar-day.ts'
import { checkText, isBlank, longestText } from './text.ts'

export type AnswerFault = 'empty' | 'too-long' | 'one-question'

export type AnswerCheck =
  | { readonly ok: true; readonly value: Answer }
  | {
      readonly ok: false
      readonly error: { readonly kind: AnswerFault; readonly field: string }
    }

/** Only the fields of the step count. Together they fit what one text may have. */
export function checkAnswer(fields: readonly Field[], typed: Answer): AnswerCheck {
  const words: Record<string, string> = {}
  let size = 0
  for (const field of fields) {
    const value = checkField(field, typed[field.id] ?? '', words)
    if (value === null && isNeeded(field, words)) return failed('empty', field)
    if (value === null) continue
    if (typeof value === 'string') return failed(value, field)
    size += new TextEncoder().encode(value.text).length
    if (size > longestText) return failed('too-long', field)
    words[field.id] = value.text
  }
  const surplus = secondQuestion(fields, words)
  if (surplus !== undefined) return failed('one-question', surplus)
  const [first] = fields
  if (Object.keys(words).length === 0 && first !== undefined) return failed('empty', first)
  return { ok: true, value: words }
}

/** The single text of a step that has no fields of its own: a response. */
export const responseFields = [{ kind: 'text', id: 'text' }] as const satisfies readonly Field[]

/** How to be heard means nothing without something to hear; a day, nothing before it was chosen to have one. */
export function isAskedFor({ after }: Field, answer: Answer): boolean {
  if (after === undefined) return true
  if (typeof after === 'string') return !isBlank(answer[after] ?? '')
  return answer[after.field] === after.is
}

function isNeeded(field: Field, answer: Answer): boolean {
  return field.optional !== true && isAskedFor(field, answer)
}

/** Null where there is nothing. */
function checkField(
  field: Field,
  typed: string,
  before: Answer,
): { readonly text: string } | 'too-long' | null {
  if (!isAskedFor(field, before)) return null
  if (field.kind !== 'text') return isOneOf(field, typed) ? { text: typed } : null
  if (isBlank(typed)) return null
  const text = checkText(typed)
  if (!text.ok) return text.error.kind === 'empty' ? null : 'too-long'
  return { text: text.value }
}

/** The field with which it is more than one in all of the step: a second may not come along with the thanks. */
function secondQuestion(fields: readonly Field[], words: Answer): Field | undefined {
  if (!fields.some((field) => field.kind === 'text' && field.asks === 'one-question')) return
  let count = 0
  return fields.find(({ id }) => (count += questionsIn(words[id] ?? '')) > 1)
}

function questionsIn(text: string): number {
  return text.match(/[?？؟][?？؟!]*/gu)?.length ?? 0
}

/** Whether it is something that could be chosen in this field. */
function isOneOf(field: Exclude<Field, TextField>, typed: string): boolean {
  switch (field.kind) {
    case 'choice':
      return field.options.includes(typed)
    case 'pick': {
      const names = typed.split(' ')
      return new Set(names).size <= field.most && names.every((name) => /^[a-z0-9-]+$/.test(name))
    }
    case 'when':
      if (field.of === 'time') return isTime(typed)
      return (field.of === 'day' ? textToDay : textToMoment)(typed) !== null
  }
}

function failed(kind: AnswerFault, { id }: Field): AnswerCheck {
  return { ok: false, error: { kind, field: id } }
}
