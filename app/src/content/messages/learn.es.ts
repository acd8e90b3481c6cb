import type { Translation } from '../messages.ts'

export const learnEs = {
  title: 'Aprender',
  lead: 'Tarjetas cortas, de un minuto más o menos. La mayoría lleva a algo que se puede hacer.',
  tryIt: 'Probarlo: {practice}',
  start: 'Empezar un espacio para probarlo',
  purpose: 'Para qué es, cuándo no y cuánto se sabe',
  what: 'Datos de investigaciones publicadas, con nuestras palabras. Información, no terapia.',
} as const satisfies Translation<'learn'>
