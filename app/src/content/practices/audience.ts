/** Whom a practice is for, as its row says. Nothing intimate has more than the first. */
export const partners = ['partners'] as const
export const home = ['partners', 'family'] as const
export const close = ['partners', 'friends', 'family'] as const
export const everyone = ['partners', 'friends', 'family', 'team'] as const
