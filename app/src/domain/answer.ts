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
    if (value === null && field.optional !== true) return failed('empty', field)
    if (value === null) continue
    if (typeof value === 'string') return failed(value, field)
    size += new TextEncoder().encode(value.text).length
    if (size > longestText) return failed('too-long', field)
    words[field.id] = value.text
  }
  const one = fields.find((field) => field.kind === 'text' && field.asks === 'one-question')
  if (one !== undefined && questionsIn(Object.values(words)) > 1) return failed('one-question', one)
  const [first] = fields
  if (Object.keys(words).length === 0 && first !== undefined) return failed('empty', first)
  return { ok: true, value: words }
}

/** The single text of a step that has no fields of its own: a response. */
export const responseFields = [{ kind: 'text', id: 'text' }] as const satisfies readonly Field[]

/** Null where there is nothing. */
function checkField(
  field: Field,
  typed: string,
  before: Answer,
): { readonly text: string } | 'too-long' | null {
  if (field.kind !== 'text') return isOneOf(field, typed, before) ? { text: typed } : null
  if (isBlank(typed)) return null
  const text = checkText(typed)
  if (!text.ok) return text.error.kind === 'empty' ? null : 'too-long'
  return { text: text.value }
}

/** In all the fields of a step: a second question may not come along with the thanks. */
function questionsIn(texts: readonly string[]): number {
  return texts.join('\n').match(/[?？؟][?？؟!]*/gu)?.length ?? 0
}

/** Whether it is something that could be chosen in this field. */
function isOneOf(field: Exclude<Field, TextField>, typed: string, before: Answer): boolean {
  switch (field.kind) {
    case 'choice':
      // How to be heard means nothing without something to hear.
      if (field.after !== undefined && before[field.after] === undefined) return false
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
