import type { JourneyFamilyWords } from './words.en.js';

const count = (n: number, one: string, more: string) => `${n} ${n === 1 ? one : more}`;

export const journeyEs: JourneyFamilyWords = {
  persona: 'Persona',
  goal: 'Objetivo',
  touchpoint: 'Punto de contacto',
  phase: 'Etapa',
  channel: 'Canal',
  actors: 'Participantes',
  when: 'Cuándo',
  emotion: 'Emoción',
  emotionEnds: ['muy negativa', 'muy positiva'],
  momentOfTruth: 'Momento de la verdad',
  map: 'Mapa del recorrido del cliente',
  journeyTitle: (emotion, highest, lowest) => `${emotion}: punto más alto en «${highest}», más bajo en «${lowest}»`,
  journeyPlainTitle: (phases, touchpoints) =>
    `Recorrido del cliente con ${count(phases, 'etapa', 'etapas')} y ${count(touchpoints, 'punto de contacto', 'puntos de contacto')}`,
  journeyDescription: (phases, touchpoints, emotion, low, high) =>
    `${count(phases, 'etapa', 'etapas')}, ${count(touchpoints, 'punto de contacto', 'puntos de contacto')}; ${emotion.toLowerCase()} de ${low.join(' (')}) a ${high.join(' (')})`,
  emotionScaleNote: (emotion) =>
    `La escala «${emotion}» no se puede dibujar: necesita un mínimo y un máximo superior a este. Los valores están en la tabla.`,
  journeyEmpty: 'Todavía no hay ningún recorrido',
  loop: (from, to) => `${from} se convierte en ${to}.`,
  lane: 'Carril',
  lanes: {
    actions: 'Acciones',
    thoughts: 'Pensamientos',
    pains: 'Frustraciones',
    gains: 'Beneficios',
    opportunities: 'Oportunidades',
    owner: 'Responsable',
    kpi: 'KPI',
    evidence: 'Evidencia física',
    frontstage: 'En escena',
    backstage: 'Entre bastidores',
    support: 'Procesos de apoyo',
  },
  lines: { interaction: 'Línea de interacción', visibility: 'Línea de visibilidad', internal: 'Línea de interacción interna' },
  laneScore: (value, n, interval) => value + (interval ? ` (${interval.join(' a ')})` : '') + (n ? `, n ${n}` : ''),
  time: {
    date: (day, month, year) => [day, 'ene feb mar abr may jun jul ago sep oct nov dic'.split(' ')[month], year].filter(Boolean).join(' '),
    period: (hours) => (hours < 48 ? count(Math.round(hours), 'hora', 'horas') : `${Math.round(hours / 24)} días`),
    noContact: 'sin contacto',
    fault: (name, fault) =>
      `${name}: ${{ none: 'su fecha no se puede leer', backwards: 'su fin es anterior a su inicio', overlap: 'su inicio es anterior al fin del anterior' }[fault]}.`,
  },
};
