import type { Translation } from '../messages.ts'

export const spacesEs = {
  title: 'Tus espacios',
} as const satisfies Translation<'spaces'>
