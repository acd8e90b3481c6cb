import type { Translation } from '../messages.ts'

export const deviceEs = {
  title: 'Este teléfono',
  language: 'Idioma',
  theme: 'Claro u oscuro',
  system: 'Como en este teléfono',
  light: 'Claro',
  dark: 'Oscuro',
  notProtected: 'Lo que aún no está protegido',
  notKept:
    'Si al teléfono le falta espacio, este navegador puede borrar lo que se guarda aquí. Algunos navegadores también lo borran si nadie abre esta página en una semana.',
  notCompared: 'Aún no has comparado las cinco imágenes con {name}.',
  compare: 'Compararlas',
  limits:
    'Attune no es una terapia ni sirve para emergencias. No puede detener un programa espía en un teléfono.',
} as const satisfies Translation<'device'>
