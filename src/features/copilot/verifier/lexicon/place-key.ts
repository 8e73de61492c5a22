/** Names of places in one form, to be looked up. */

/** @returns a place's name as `places.txt` has it: lower case, words between single blanks; empty for one without letters */
export const placeKey = (name: string): string => (name.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []).join(' ')
