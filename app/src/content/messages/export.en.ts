export const exportEn = {
  title: 'Take a copy with you',
} as const
