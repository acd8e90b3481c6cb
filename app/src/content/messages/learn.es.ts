import type { Translation } from '../messages.ts'

export const learnEs = {
  title: 'Aprender',
} as const satisfies Translation<'learn'>
