export const careEn = {
  title: 'Care',
} as const
