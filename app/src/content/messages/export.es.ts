import type { Translation } from '../messages.ts'

export const exportEs = {
  title: 'Llévate una copia',
} as const satisfies Translation<'export'>
