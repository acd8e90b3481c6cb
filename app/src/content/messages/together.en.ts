export const togetherEn = {
  title: 'Together',
} as const
