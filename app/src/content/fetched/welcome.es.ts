import { welcomeEs as welcome } from '../messages/welcome.es.ts'

export const words = { welcome } as const
