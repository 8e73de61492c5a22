/** Orders to a machine in a posting: they are never followed, and the person is told that the posting tried. Pure. */

/** What is said to programs and not to people; sentences that postings say to applicants ("include a portfolio") are not among them. */
const orders: readonly RegExp[] = [
  /\b(?:ignore|disregard|forget|override|bypass|neglect|skip)\b[^.\n]{0,60}\b(?:instructions?|prompts?|rules?|directions?|guidelines?|commands?|context|polic(?:y|ies)|restrictions?|filters?|everything (?:above|before)|all (?:above|before|previous))\b/iu,
  /\b(?:system|developer|hidden|initial|original|secret)[ -](?:prompt|message|instructions?)\b/iu,
  /\byou(?:'re| are| will be| must be)? (?:now|no longer|going to (?:be|act|pretend|play|roleplay|simulate))\b[^.\n]{0,80}\b(?:ai|assistant|chat ?bot|gpt|model|bot|dan|free|restricted|bound|unfiltered|persona|character|roleplay|mode)\b/iu,
  /\b(?:act|behave|respond|answer|reply) as (?:if you|an?|the)\b[^.\n]{0,60}\b(?:ai|assistant|chat ?bot|gpt|model|bot|dan|terminal|interpreter|administrator)\b/iu,
  /\b(?:pretend|role-?play|simulate|impersonate)\b[^.\n]{0,30}\b(?:to be|you|that|as|being)\b/iu,
  /\b(?:as an? |if you are an? |you are an? |you, the |to (?:the|any|all) |dear )(?:helpful )?(?:ai|a\.i\.|llm|large language model|language model|gpt|chatgpt|chat ?bot|ai (?:assistant|agent|model)|ai screener|automated (?:system|screener|reviewer))s?\b/iu,
  /\b(?:jail ?break|do anything now|developer mode|god mode|dan mode|unfiltered mode|stay in character)\b|\bDAN\b/u,
  /\b(?:reveal|print|output|repeat|show|display|tell me|leak|disclose|give me|share|what is|what was|what are)\b[^.\n]{0,40}\b(?:system prompt|your (?:instructions?|prompt|rules|guidelines)|the (?:password|secret(?: key)?|passphrase|key phrase)|instructions? (?:above|you were given))\b/iu,
  /^\s*(?:\[|<|#+\s*)?(?:system|assistant|user)(?:\]|>)?\s*:/imu,
  /<\|(?:im_start|im_end|endoftext|system|user|assistant)\|>|\[\/?INST\]|<<\/?SYS>>|###\s*(?:instruction|system|response)\b/iu,
  /\b(?:rate|rank|score|mark|evaluate)\b[^.\n]{0,40}\b(?:this|the|every)\b[^.\n]{0,30}\b(?:100\s*\/\s*100|10\s*\/\s*10|100 ?%|highest|perfect|top)\b/iu,
  /\b(?:add|claim|state|say|write|insert|mention|pretend)\b[^.\n]{0,60}\b(?:the|this|that the|their|his|her) (?:candidate|applicant)(?:'s|s)?\b/iu,
  /\b(?:send|forward|post|e-?mail|upload)\b[^.\n]{0,40}\b(?:candidate|applicant|user|person)(?:'s|s')? (?:e-?mail|data|resume|details|address|phone|information)\b/iu,
  /\b(?:ignoriere?|vergiss|missachte)\b[^.\n]{0,60}\b(?:anweisung|regel|vorgabe|befehl|prompt|oben)/iu,
  /\b(?:ignora|olvida|omite)\b[^.\n]{0,60}\b(?:instrucci|regla|orden|indicaci|anterior)/iu,
  /\b(?:ignorez|oubliez|ignore)\b[^.\n]{0,60}\b(?:instructions pr|consignes|règles)/iu,
]

const maxShown = 5
const maxQuoteChars = 160

/** The first few sentences of the posting that give orders to a machine; empty for nearly every posting. */
export function findInjectedOrders(postingText: string): string[] {
  const found = new Map<number, string>()
  for (const order of orders) {
    const match = order.exec(postingText)
    if (match === null) continue
    const start = postingText.lastIndexOf('\n', match.index) + 1
    const end = postingText.indexOf('\n', match.index + match[0].length)
    const line = postingText.slice(Math.max(start, match.index - 40), end < 0 ? undefined : end)
    found.set(start, line.replace(/\s+/gu, ' ').trim().slice(0, maxQuoteChars))
  }
  return [...found.values()].slice(0, maxShown)
}
