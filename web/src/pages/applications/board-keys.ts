/** Where an arrow key leads on the board: up and down in a column, left and right to the nearest column with cards. */

const steps: Readonly<Record<string, readonly [columns: number, cards: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
}

/** @returns the link of the card to focus; null where the key means nothing, or nothing lies that way */
export function neighbourOf(board: HTMLElement, card: HTMLElement, key: string): HTMLElement | null {
  const step = steps[key]
  if (!step) return null
  const filled = [...board.querySelectorAll('[data-column]')]
    .map((column) => [...column.querySelectorAll<HTMLElement>('[data-card]')])
    .filter((cards) => cards.length > 0)
  const at = filled.findIndex((cards) => cards.includes(card))
  const row = filled[at]?.indexOf(card) ?? 0
  const column = filled[at + step[0]]
  const next = step[0] === 0 ? column?.[row + step[1]] : column?.[Math.min(row, column.length - 1)]
  return next?.querySelector('a') ?? null
}
