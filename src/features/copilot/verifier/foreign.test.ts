/** German and Spanish: another form of the same word is carried, a verb that adds nothing may be added; another doing, or more of it, is neither. */
import { expect, test } from 'vitest'
import { evidenceOf } from './evidence.ts'
import { isSameVerb } from './reading/foreign-verbs.ts'
import { inOneWriting } from './reading/foreign-writing.ts'
import { verifyRewrite } from './verifier.ts'

const isAccepted = (rewrite: string, facts: readonly string[], language: string): boolean =>
  verifyRewrite({ rewrite, facts: evidenceOf(facts), language }).accepted

test.each([
  ['de', 'angeleitet', 'anleitung'],
  ['de', 'begleitete', 'begleitung'],
  ['de', 'entgegengenommen', 'entgegennahme'],
  ['de', 'umgerüstet', 'umrüsten'],
  ['de', 'übernimmt', 'übernahme'],
  ['de', 'vergeben', 'vergabe'],
  ['de', 'lackiert', 'lackierung'],
  ['de', 'installierte', 'installation'],
  ['de', 'gemolken', 'melken'],
  ['es', 'extraía', 'extracción'],
  ['es', 'corrigió', 'corrección'],
  ['es', 'soldaba', 'soldadura'],
  ['es', 'cubría', 'cobertura'],
  ['es', 'asistía', 'asistencia'],
  ['es', 'siembra', 'sembraba'],
  ['es', 'repuso', 'reposición'],
])('%s: "%s" is a form of what "%s" names', (language, form, noun) => {
  expect(isSameVerb(form, noun, language)).toBe(true)
  expect(isSameVerb(noun, form, language)).toBe(true)
})

const stems = ['leit', 'führ', 'nehm', 'geb', 'stell', 'trag', 'zieh', 'halt']
const prefixes = ['an', 'ein', 'aus', 'vor', 'ab', 'unter', 'über', 'be', 'ver', 'durch']

test('a German prefix makes another verb, in each form', () => {
  for (const stem of stems)
    for (const prefix of prefixes) {
      expect(isSameVerb(`${stem}en`, `${prefix}${stem}en`, 'de'), `${prefix}${stem}en`).toBe(false)
      for (const other of prefixes)
        if (other !== prefix)
          expect(isSameVerb(`${other}${stem}en`, `${prefix}${stem}ung`, 'de'), `${other}, ${prefix}${stem}`).toBe(false)
    }
})

test.each([
  ['de', 'verkauft', 'verkäufer'],
  ['de', 'geleitet', 'anleitung'],
  ['de', 'geführt', 'einführung'],
  ['de', 'umgesetzt', 'umsatz'],
  ['es', 'vendía', 'vendedor'],
  ['es', 'coordinó', 'coordinador'],
  ['es', 'supuso', 'reposición'],
])('%s: "%s" is no form of what "%s" names', (language, form, noun) => {
  expect(isSameVerb(form, noun, language)).toBe(false)
})

const germanOnes = ',ein,zwei,drei,vier,fünf,sechs,sieben,acht,neun'.split(',')
const germanTens = ',,zwanzig,dreißig,vierzig,fünfzig,sechzig,siebzig,achtzig,neunzig'.split(',')
const germanTeens = 'zehn,elf,zwölf,dreizehn,vierzehn,fünfzehn,sechzehn,siebzehn,achtzehn,neunzehn'.split(',')
const inGermanWords = (value: number): string => {
  if (value >= 1000) return `${inGermanWords(Math.floor(value / 1000))}tausend${inGermanWords(value % 1000)}`
  if (value >= 100) return `${germanOnes[Math.floor(value / 100)] ?? ''}hundert${inGermanWords(value % 100)}`
  if (value >= 20) {
    const one = germanOnes[value % 10] ?? ''
    return `${one === '' ? '' : `${one}und`}${germanTens[Math.floor(value / 10)] ?? ''}`
  }
  return value >= 10 ? (germanTeens[value - 10] ?? '') : (germanOnes[value] ?? '')
}

const spanishOnes =
  ',uno,dos,tres,cuatro,cinco,seis,siete,ocho,nueve,diez,once,doce,trece,catorce,quince,dieciséis,diecisiete,dieciocho,diecinueve,veinte,veintiuno,veintidós,veintitrés,veinticuatro,veinticinco,veintiséis,veintisiete,veintiocho,veintinueve'.split(
    ',',
  )
const spanishTens = ',,,treinta,cuarenta,cincuenta,sesenta,setenta,ochenta,noventa'.split(',')
const spanishHundreds =
  ',ciento,doscientas,trescientas,cuatrocientas,quinientas,seiscientas,setecientas,ochocientas,novecientas'.split(',')
const inSpanishWords = (value: number): string => {
  if (value >= 1000) {
    const many = Math.floor(value / 1000)
    return `${many === 1 ? '' : `${inSpanishWords(many)} `}mil ${inSpanishWords(value % 1000)}`.trim()
  }
  if (value === 100) return 'cien'
  if (value > 100) return `${spanishHundreds[Math.floor(value / 100)] ?? ''} ${inSpanishWords(value % 100)}`.trim()
  if (value < 30) return spanishOnes[value] ?? ''
  return `${spanishTens[Math.floor(value / 10)] ?? ''}${value % 10 === 0 ? '' : ` y ${spanishOnes[value % 10] ?? ''}`}`
}

test('numbers in words are the numbers that they are', () => {
  for (let value = 101; value < 9000; value += 7) {
    expect(inOneWriting(`mit ${inGermanWords(value)} Kunden`, 'de')).toBe(`mit ${value} Kunden`)
    if (value % 100 !== 0 || value > 1000)
      expect(inOneWriting(`con ${inSpanishWords(value)} pólizas`, 'es'), inSpanishWords(value)).toBe(
        `con ${value} pólizas`,
      )
  }
  expect(inOneWriting('in hundert Jahren, Hunderte, uno y dos', 'es')).toBe('in hundert Jahren, Hunderte, uno y dos')
})

test.each([
  ['de', ['Pfleger, Haus Birke', 'Grundpflege, Dokumentation'], 'Pfleger im Haus Birke, mit Grundpflege betraut.'],
  ['de', ['Redakteur, Radio Ems', 'Interviews, Berichte'], 'Als Redakteur bei Radio Ems Interviews geführt.'],
  ['es', ['Enfermera, Hospital Sur', 'Curas, partes de guardia'], 'Enfermera en el Hospital Sur que realizaba curas.'],
  ['es', ['Enfermera, Hospital Sur', 'Extracción de muestras'], 'Enfermera del Hospital Sur que extraía muestras.'],
])('%s: an entry of %j may be told with a verb that adds nothing', (language, facts, rewrite) => {
  expect(isAccepted(rewrite, facts, language)).toBe(true)
})

test.each([
  ['de', ['Pfleger, Haus Birke', 'Teilnahme an Sitzungen'], 'Pfleger im Haus Birke, der Sitzungen durchführte.'],
  [
    'de',
    ['Pfleger, Haus Birke', 'Team mit vier Kollegen'],
    'Pfleger im Haus Birke, der ein Team mit vier Kollegen führte.',
  ],
  ['de', ['Pfleger, Haus Birke', 'Kurs Wundpflege'], 'Pfleger im Haus Birke, mit Wundpflege betraut.'],
  ['de', ['Pfleger, Haus Birke', 'Anleitung von Schülern'], 'Pfleger im Haus Birke, der Schüler leitete.'],
  ['es', ['Enfermera, Hospital Sur', 'Asistencia a juntas'], 'Enfermera en el Hospital Sur que realizaba juntas.'],
  ['es', ['Enfermera, Hospital Sur', 'Preparación de vacunas'], 'Enfermera en el Hospital Sur que vacunaba.'],
  ['es', ['Enfermera, Hospital Sur', 'Curso de diálisis'], 'Enfermera en el Hospital Sur dedicada a la diálisis.'],
  ['es', ['Cajera, Tienda Sur', 'Compras de material'], 'Responsable de compras de la Tienda Sur.'],
  ['es', ['Cajera, Tienda Sur', '90 clientes en un día de 2019'], 'Cajera en la Tienda Sur con 90 clientes al día.'],
])('%s: %j does not carry "%s"', (language, facts, rewrite) => {
  expect(isAccepted(rewrite, facts, language)).toBe(false)
})

test('what was done at two places is not told of one', () => {
  const facts = [
    'Lagerist, Ott, 2012-2015',
    'Verladung von Paletten',
    'Fahrer, Blitz, 2016-2019',
    'Zustellung von Post',
  ]
  expect(isAccepted('Als Fahrer bei Blitz (2016-2019) Post zugestellt.', facts, 'de')).toBe(true)
  expect(isAccepted('Als Lagerist bei Ott Paletten verladen und Post zugestellt.', facts, 'de')).toBe(false)
})
