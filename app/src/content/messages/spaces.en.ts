export const spacesEn = {
  title: 'Your spaces',
} as const
