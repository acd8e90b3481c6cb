export const ownEn = {
  title: 'Journal',
} as const
