export const practiceEn = {
  title: 'Practice',
} as const
