import type { FeelingTexts } from './feelings.ts'

/** Nouns, as they follow «Sentí»: they fit whoever writes. */
export const feelingsEs: FeelingTexts = {
  glad: {
    name: 'alegría',
    words: [
      ...['alegría', 'felicidad', 'entusiasmo', 'ilusión', 'gratitud', 'esperanza'],
      ...['diversión', 'gozo', 'buen humor', 'satisfacción', 'júbilo', 'ganas de jugar'],
    ],
  },
  calm: {
    name: 'calma',
    words: [
      ...['calma', 'paz', 'alivio', 'seguridad', 'sosiego', 'descanso'],
      ...['serenidad', 'tranquilidad', 'paciencia', 'bienestar'],
    ],
  },
  close: {
    name: 'cercanía',
    words: [
      ...['cercanía', 'ternura', 'cariño', 'amor', 'afecto', 'confianza'],
      ...['emoción', 'calidez', 'complicidad', 'apego', 'conexión'],
    ],
  },
  strong: {
    name: 'fuerza',
    words: [
      ...['fuerza', 'orgullo', 'valor', 'libertad', 'energía', 'ánimo'],
      ...['decisión', 'ganas', 'vitalidad', 'firmeza'],
    ],
  },
  curious: {
    name: 'curiosidad',
    words: [
      ...['curiosidad', 'interés', 'sorpresa', 'asombro', 'inspiración', 'fascinación'],
      ...['admiración', 'intriga'],
    ],
  },
  sad: {
    name: 'tristeza',
    words: [
      ...['tristeza', 'pena', 'desánimo', 'decepción', 'desilusión', 'melancolía'],
      ...['nostalgia', 'vacío', 'desesperanza', 'pesar', 'abatimiento', 'ganas de llorar'],
    ],
  },
  hurt: {
    name: 'dolor',
    words: [
      ...['dolor', 'disgusto', 'amargura', 'desconsuelo', 'un pinchazo', 'un nudo en la garganta'],
      ...['aflicción', 'congoja', 'conmoción', 'desgarro'],
    ],
  },
  lonely: {
    name: 'soledad',
    words: [
      ...['soledad', 'lejanía', 'añoranza', 'desamparo', 'aislamiento', 'falta de compañía'],
      ...['extrañeza', 'desarraigo', 'anhelo', 'distancia'],
    ],
  },
  afraid: {
    name: 'miedo',
    words: [
      ...['miedo', 'ansiedad', 'preocupación', 'nervios', 'inquietud', 'tensión'],
      ...['angustia', 'alarma', 'pánico', 'inseguridad', 'temor', 'impotencia'],
    ],
  },
  angry: {
    name: 'enfado',
    words: [
      ...['enfado', 'rabia', 'fastidio', 'irritación', 'furia', 'impaciencia'],
      ...['frustración', 'rencor', 'hartazgo', 'celos', 'indignación', 'mal humor'],
    ],
  },
  ashamed: {
    name: 'vergüenza',
    words: [
      ...['vergüenza', 'bochorno', 'culpa', 'incomodidad', 'timidez', 'pudor'],
      ...['ridículo', 'arrepentimiento', 'apuro'],
    ],
  },
  tired: {
    name: 'cansancio',
    words: [
      ...['cansancio', 'agotamiento', 'agobio', 'estrés', 'desgana', 'aburrimiento'],
      ...['embotamiento', 'apatía', 'desgaste', 'saturación'],
    ],
  },
  torn: {
    name: 'duda',
    words: [
      ...['duda', 'confusión', 'indecisión', 'desconcierto', 'recelo', 'desconfianza'],
      ...['vacilación', 'perplejidad', 'sentimientos encontrados'],
    ],
  },
}
