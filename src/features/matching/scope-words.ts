/** Words that ask for responsibility, not only for use. */

const scope =
  /\b(?:lead|leads|leading|led|leader|leadership|manag(?:e|es|ed|er|ing)|mentor\w*|supervis\w*|architect(?:ed|ing)?|head(?:ed|ing)?|direct(?:ed|ing|or)|own(?:ed|ing|ership)?)\b/iu

/** "Project management" and its like are skills, and judged as such. */
export const namesScope = (text: string): boolean => scope.test(text.replace(/\b\w+ management\b/giu, ' '))
