export const usEn = {
  title: 'Us',
} as const
