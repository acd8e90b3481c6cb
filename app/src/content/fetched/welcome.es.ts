import { welcomeEs } from '../messages/welcome.es.ts'

export const texts = { welcome: welcomeEs }
