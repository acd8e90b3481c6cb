import { beginning } from './beginning.ts'
import type { Screen } from './screen.ts'

/** Every screen by name: one file beside this for each group. */
export const screens: Record<string, Screen> = { ...beginning }
