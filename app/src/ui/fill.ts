import type { ComponentChild } from 'preact'
import type { Template } from '../content/messages.ts'

/** A sentence as text, for labels and announcements. */
export function fillText<Gap extends string>(
  template: Template<Gap>,
  values: Readonly<Record<Gap, string>>,
): string {
  return parts(template, values).join('')
}

/** A sentence as what a screen shows: names in it may be elements. */
export function fill<Gap extends string>(
  template: Template<Gap>,
  values: Readonly<Record<Gap, ComponentChild>>,
): ComponentChild[] {
  return parts<Gap, ComponentChild>(template, values)
}

function parts<Gap extends string, Part>(
  template: Template<Gap>,
  values: Readonly<Record<Gap, Part>>,
): (Part | string)[] {
  // Odd places hold the gaps' names: `split` keeps what its group caught.
  return template.split(/\{(\w+)\}/).map((part, at) => (at % 2 === 1 ? values[part as Gap] : part))
}
