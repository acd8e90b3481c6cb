import type { HelpTexts } from './help-directory.ts'

export const helpEs = {
  'danger-now': {
    title: 'Si estás en peligro ahora',
    body: 'Llama al número de emergencias de donde estás o pide a alguien cercano que llame. Si puedes, ve a un lugar con gente: una tienda, un hospital, una calle concurrida. Nada en esta aplicación es más urgente.',
  },
  'hurting-yourself': {
    title: 'Si piensas en hacerte daño',
    body: 'No tienes que pasar por esto sin ayuda. Habla ahora con una línea de crisis, con personal médico o con alguien de confianza, o ve al hospital más cercano. Intenta estar con alguien hasta que llegue ayuda.',
  },
  'afraid-of-someone': {
    title: 'Si te da miedo la persona con quien compartes esto',
    body: 'Si alguien te asusta, te amenaza, te hace daño o te controla, la culpa no es tuya. Lo que hagas lo decides tú. Un servicio contra el maltrato puede escucharte. Attune no le dice a nadie que leíste esto.',
  },
  'watched-phone': {
    title: 'Si alguien puede estar vigilando este teléfono',
    body: 'Busca ayuda desde otro dispositivo: en una biblioteca, en el trabajo o en casa de alguien de confianza. Las llamadas y los mensajes también pueden verse en este teléfono y en la factura.',
  },
  elsewhere: {
    title: 'Donde aún no tenemos números comprobados',
    body: 'Busca en una página oficial el número de emergencias de donde estás. Acude a alguien de confianza, al hospital más cercano o a un lugar público. No mostramos ningún número sin comprobarlo.',
  },
  'browser-history': {
    title: 'Qué hace la salida rápida',
    body: 'Oculta esta página al instante. No borra el historial del navegador ni detiene un programa espía en este teléfono.',
  },
  'what-this-is-not': {
    title: 'Lo que Attune no es',
    body: 'Attune no es una terapia ni un servicio de emergencias. Aquí nadie más lee lo que escribes y nadie llama por ti.',
  },
} satisfies HelpTexts
