export const deviceEn = {
  title: 'This phone',
} as const
