/** Every language the app speaks. Adding one here makes each missing text a compile error. */
export const languages = ['en', 'es'] as const

export type Language = (typeof languages)[number]
