export const learnEn = {
  title: 'Learn',
} as const
