/** What plain text promises: it can be pasted anywhere and read as it is. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { documentOf } from './fixtures/sample-documents.ts'
import { toPlainText } from './plain-text.ts'
import { textWidth, wrapText } from './wrap-text.ts'

describe('plain text', () => {
  it('looks like this', () => {
    const document = documentOf([
      { kind: 'heading', text: 'Experience' },
      { kind: 'entry', title: 'Engineer', subtitle: 'Sava Pay', period: '2021 – present', place: 'Ljubljana' },
      {
        kind: 'bullets',
        items: [
          'Cut the p99 latency of the authorisation path from 480 ms to 95 ms by moving fraud scoring away.',
          'B.',
        ],
      },
      { kind: 'terms', label: 'Languages', items: ['Go', 'SQL'] },
    ])
    expect(toPlainText(document)).toBe(`Živa Đorđević
Senior Backend Engineer
Ljubljana, Slovenia
ziva@example.org
Portfolio: https://example.org/ziva

Experience
----------

Engineer | 2021 – present
Sava Pay | Ljubljana

- Cut the p99 latency of the authorisation path from 480 ms to 95 ms by moving
  fraud scoring away.
- B.

Languages: Go, SQL
`)
  })

  it('breaks Chinese between characters, never before a closing mark', () => {
    const lines = wrapText('设计了每天处理四百万笔交易的结算系统，使用对账。', 20)
    expect(lines.every((line) => textWidth(line) <= 20)).toBe(true)
    expect(lines.some((line) => /^[，。]/u.test(line))).toBe(false)
    expect(lines.join('')).toBe('设计了每天处理四百万笔交易的结算系统，使用对账。')
  })

  it('wraps without losing a word or exceeding the width, save for a word longer than a line', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 30 })), (words) => {
        const text = words.join(' ')
        const lines = wrapText(text, 24, '- ', '  ')
        expect(lines.join(' ').slice(1).split(/\s+/u).filter(Boolean)).toEqual(text.split(/\s+/u).filter(Boolean))
        for (const line of lines) expect(line.length <= 24 || /^\S*\s*\S+$/u.test(line)).toBe(true)
      }),
    )
  })
})
