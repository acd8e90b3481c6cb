import { welcomeEn } from '../messages/welcome.en.ts'

export const texts = { welcome: welcomeEn }
