import { welcomeEn as welcome } from '../messages/welcome.en.ts'

export const words = { welcome } as const
