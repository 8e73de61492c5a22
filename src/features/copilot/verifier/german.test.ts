import { describe, expect, test } from 'vitest'
import { evidenceOf } from './evidence.ts'
import { verifyRewrite } from './verifier.ts'

const isAccepted = (facts: readonly string[], rewrite: string): boolean =>
  verifyRewrite({ rewrite, facts: evidenceOf(facts) }).accepted

describe('honest German rewrites pass', () => {
  test.each([
    ['a separable verb', ['60 Anrufe pro Tag entgegengenommen'], 'Ich nahm täglich 60 Anrufe entgegen.'],
    ['an equal deed', ['Defekte Maschinen instand gesetzt'], 'Reparatur defekter Maschinen'],
    ['a compound', ['Gehälter von 120 Mitarbeitern abgerechnet'], 'Gehaltsabrechnung für 120 Beschäftigte'],
    ['a kind inside of a compound', ['Äpfel, Birnen und Kirschen geerntet'], 'Obsternte'],
    [
      'a heading of knowledge',
      ['Russisch (Muttersprache), Deutsch (C1)'],
      'Sprachen: Deutsch C1, Russisch Muttersprache',
    ],
    [
      'two posts in their order',
      ['Koch, Ratskeller, 2009-2013', 'Souschef, Hotel Atlantic, 2013-2018'],
      'Souschef im Hotel Atlantic, davor Koch im Ratskeller',
    ],
    ['an Austrian month', ['Kellnerin, Café Mozart, Jänner 2018'], 'Kellnerin im Café Mozart, Januar 2018'],
    ['how long it took', ['Praktikum im Tierheim, 3 Monate'], 'Dreimonatiges Praktikum im Tierheim'],
  ])('%s', (_, facts, rewrite) => {
    expect(isAccepted(facts, rewrite)).toBe(true)
  })
})

describe('German rewrites that say more are refused', () => {
  test.each([
    ['a verb with another first part', ['Wurde von einer Meisterin angeleitet'], 'Leitete eine Meisterin an.'],
    ['help told as doing', ['Arbeitete an der Einführung von SAP mit'], 'SAP eingeführt'],
    ['a compound of two deeds', ['Gehege gebaut, Käfige gereinigt'], 'Gehegereinigung'],
    [
      'the wrong order',
      ['Koch, Ratskeller, 2009-2013', 'Souschef, Hotel Atlantic, 2013-2018'],
      'Koch im Ratskeller, davor Souschef im Hotel Atlantic',
    ],
    [
      'a deed of another post',
      ['Verkäuferin, Schuhhaus Bär, 2010-2014', 'Filialleiterin, Deichmann, 2014-2019', 'Inventur geleitet'],
      'Verkäuferin im Schuhhaus Bär (2010–2014), wo ich die Inventur leitete; danach Filialleiterin bei Deichmann',
    ],
    ['a training that goes on', ['Ausbildung zur Tischlerin, seit 2023'], 'Ausgebildete Tischlerin'],
    ['whom the firm supplies', ['Mechatroniker, Zulieferer der Daimler AG'], 'Mechatroniker bei der Daimler AG'],
    ['where somebody was taken', ['Patienten zur Therapie begleitet'], 'Behandlung von Patienten'],
    ['who had the plan', ['Dienstpläne verteilt'], 'Dienstplanung'],
    ['one name inside of another', ['Kenntnisse: JavaScript, HTML'], 'Kenntnisse in Java und HTML'],
  ])('%s', (_, facts, rewrite) => {
    expect(isAccepted(facts, rewrite)).toBe(false)
  })
})
