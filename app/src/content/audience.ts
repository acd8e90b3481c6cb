/** Whom something is for. What is intimate has `partners` and nobody else. */
export const everyone = ['partners', 'friends', 'family', 'team'] as const
export const close = ['partners', 'friends', 'family'] as const
export const chosen = ['partners', 'friends'] as const
export const chosenOrTeam = ['partners', 'friends', 'team'] as const
export const home = ['partners', 'family'] as const
export const homeOrTeam = ['partners', 'family', 'team'] as const
export const partners = ['partners'] as const
export const friends = ['friends'] as const
export const family = ['family'] as const
export const team = ['team'] as const
