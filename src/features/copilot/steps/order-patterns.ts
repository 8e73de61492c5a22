/** What is said to programs and not to people. Sentences that postings say to applicants ("include a portfolio") are not among them. */

/** Each kind of order, in the words of the published attacks and of what follows from them. */
export const orderPatterns = {
  /** Forget what you were told. */
  override: [
    /\b(?:ignore|disregard|forget|override|bypass|neglect|skip)\b[^.\n]{0,60}\b(?:instructions?|prompts?|rules?|directions?|guidelines?|commands?|context|polic(?:y|ies)|restrictions?|filters?|everything (?:above|before)|all (?:above|before|previous))\b/iu,
    /\b(?:ignore|disregard|forget) (?:the|all|every ?th?ing|that|what|about)\b[^.\n]{0,20}\b(?:above|before|about that|previous(?:ly)?|function|you(?:'ve| have) been told|said)\b/iu,
    /\byou said not to (?:discuss|talk)\b|\bforget about (?:that|this|it)\b|\bforget (?:\p{L}+['’]s|your old)\b|\bignore the (?:resume|actual data)\b/iu,
    /\b(?:disregards?|without|no|ignor(?:es|ing)|have to abide by) (?:\p{L}+ ){0,3}(?:ethics(?! requirements)|morals|(?:ethical|moral|legal) (?:considerations?|concerns|limits)|content polic(?:y|ies)|the rules set)\b/iu,
    /(?:무시하십시오|무시하세요|無視して|अनदेखी|忽略(?:之前|以前|以上|所有)|αγνοήστε|игнорируй|تجاهل)/iu,
    /\b(?:vergessen|ignorieren) sie\b[^.\n]{0,60}\b(?:anweisung|regel|vorgabe|vorherig)/iu,
    /\b(?:ignoriere?|vergiss|missachte)\b[^.\n]{0,60}\b(?:anweisung|regel|vorgabe|befehl|prompt|oben)/iu,
    /\b(?:ignora|olvida|omite)\b[^.\n]{0,60}\b(?:instrucci|regla|orden|indicaci|anterior)/iu,
    /\b(?:ignorez|oubliez|ignore)\b[^.\n]{0,60}\b(?:instructions pr|consignes|règles)/iu,
    /\bignore (?:as|todas as|todas las|las|le|la|tutte le|les) (?:instru|págin|istruz)/iu,
    /\b(?:system (?:mode|override|upgrade)|security override|training data override|(?:admin|debug|maintenance|god|developer) mode) (?:mode|activated|confirmed|enabled|on)\b|<system mode>|\b(?:data|developer) override\b|\bI['’]m (?:God|a god|your (?:boss|creator|developer)|the (?:maintainer|president))\b/iu,
  ],
  /** Be somebody else. */
  role: [
    /\byou(?:'re| are| will be| must be)? (?:now|no longer|going to (?:be|act|pretend|play|roleplay|simulate))\b[^.\n]{0,80}\b(?:ai|assistant|chat ?bot|gpt|model|bot|dan|free|restricted|bound|unfiltered|persona|character|roleplay|mode)\b/iu,
    /\b(?:act|behave|respond|answer|reply) as (?:if you|an?|the)\b[^.\n]{0,60}\b(?:ai|ai assistant|(?<!\/ ?)chat ?bot|gpt|language model|bot|dan|terminal|interpreter)\b(?!\/)/iu,
    /\bact like (?:you are|you're|your|an? (?:fake|evil|unfiltered|linux)|the (?:hall of fame|character|persona))\b/iu,
    /\b(?:pretend|role-?play|simulate|impersonate|immerse yourself)\b[^.\n]{0,30}\b(?:to be|you|that you|being|developer mode|the role of another)\b/iu,
    /\bplay (?:\d|two|three) characters\b|\b(?:two|separate|multiple) personas\b|\btransform into [\p{Lu}\d]+\b|\brole-?play game\b|^personify an? /imu,
    /\b(?:jail ?break|do anything now|developer mode|god mode|dan mode|unfiltered mode|stay in character)\b|\bDAN\b/u,
    /\b(?:from now on|now|hereby|right now|from this point on),? (?:you|i['’]d like you|respond|act|pretend|your (?:name|role))\b[^.\n]{0,60}\b(?:answer|respond|reply|prompts?|role|persona|called|named|entities|character|go by|act like)\b/iu,
    /\b(?:persona|character|roleplay)\b[^.\n]{0,60}\b(?:unfiltered|amoral|uncensored|no (?:rules|filters?|restrictions)|stay in)\b|\b(?:unfiltered|amoral|uncensored)\b[^.\n]{0,80}\b(?:ai|bot|persona|character|response|unethical|illegal)\b/iu,
    /\bfor all (?:of )?(?:your|my) prompts\b|\[first prompt\]|\(<prompt>\)|\byou (?:behave|respond) (?:completely |exactly )?(?:like|as) (?:how )?I (?:describe|say|tell)\b/iu,
  ],
  /** Machines spoken to by what they are. */
  address: [
    /\b(?:as an? |if you are an? |you are an? |you, the |to (?:the|any|all) |dear )(?:helpful )?(?:ai|a\.i\.|llm|large language model|language model|gpt|chatgpt|chat ?bot|ai (?:assistant|agent|model)|ai screener|automated (?:system|screener|reviewer))s?\b(?=\s*(?:[,.:;!)]|$|reading|you\b|that\b|must|should|please|which|reviewing|processing|trained|asked|developed by))(?![,.]? you(?:['’]ll| will))/imu,
    /\b(?:(?:hello|hi|hey|dear|you are|as|to be|not|asks?|ok) (?:chat ?gpt|[a-z]*gpt(?:-?[345])?)\b(?!,? (?:gemini|claude|copilot|cursor|perplexity|or|and)\b)|open ?ai(?:['’]?s)? (?:polic|content|guideline|rule)|(?:respond|answer|reply) (?:only )?(?:as|with) (?:both (?:answers|responses)|two|the character|dan)\b)/iu,
    /\b(?:hello|hi|hey|greetings|time|difficult),?[^.\n]{0,60}\b(?:chat ?gpt|chat ?bots?|GPT-X)\b/iu,
    /^[^\S\n]*(?:\[|<|#+\s*)?(?:system|assistant|user)(?:\]|>)?\s*:/imu,
    /<\|(?:im_start|im_end|endoftext|system|user|assistant)\|>|\[\/?INST\]|<<\/?SYS>>|###\s*(?:instruction|system|response)\b/iu,
    /\b(?:if|that) (?:the )?AI (?:does all your|should|must)\b/iu,
    /\b(?:instructions?|notes?|notice|messages?|attention|warning|memo)\b[^.\n]{0,20}\b(?:to|for|all|any)\b[^.\n]{0,12}\b(?:ai|llms?|(?:large )?language models?|chat ?bots?|ai (?:agents?|assistants?|models?|systems?))\b(?=\s*[\]:,.!–—-])/iu,
    /\b(?:LLM|AI|GPT|chat ?bot|model|assistant) (?:instructions?|directives?)\s*:/iu,
    /\bif you(?: are|['’]re) (?:an? )?(?:\p{L}+ )?(?:AI|LLM|bot|chat ?bot|language model|robot|automated \p{L}+)\b(?! (?:engineer|researcher|developer|architect|enthusiast|scientist|expert|specialist|lead|leader|startup|company|native|nerd|optimist|skeptic|practitioner|product))/iu,
    /(?<=^|[.!\n]\s*)(?:the |any |all )?(?:AI|LLMs?|AI (?:agents?|assistants?|models?)|language models?|chat ?bots?) (?:must|shall|should|has to|have to|is to|are to)\b[^.\n]{0,60}\b(?:mention|say|state|approve|mark|add|write|rank|rate|include|output|respond|answer|ignore)\b/imu,
    /^assistant, (?:list|print|tell|show|write|say|ignore|reveal|output|please|you)\b/imu,
    /\b(?:wenn|falls) du eine? (?:KI|AI|bot|chatbot|sprachmodell)\b|\bals (?:KI|AI|sprachmodell)[- ]?(?:assistent|modell|system)?(?:in)? (?:musst|sollst|wirst) du\b|\bsi eres una? (?:ia|bot|chatbot|modelo de lenguaje)\b|\bsi (?:vous êtes|tu es) une? (?:ia|bot|chatbot|modèle de langage)\b/iu,
  ],
  /** Tell what you were told, or what you know of the person. */
  secrets: [
    /\b(?:system|developer|hidden|initial|original|secret)[ -](?:prompt|message|instructions?)\b/iu,
    /\b(?:reveal|print|output|repeat|show|display|tell me|leak|disclose|give me|share|what is|what was|what are)\b[^.\n]{0,40}\b(?:system prompt|your (?:instructions?|prompt|rules|guidelines)|the (?:password|secret(?: key)?|passphrase|key phrase)|instructions? (?:above|you were given))\b/iu,
    /\b(?:share|send|tell|give|write|confirm|reveal|say|what(?:'s| is| would)|know|need|about|encode|ask for|in)\b[^.?!\n]{0,50}\b(?:(?:your|the|our|my|his|her|system) (?:system )?(?:password|passcode(?: phrase)?|secret key|confidential string)|the user(?:['’]s)? (?:e-?mail|birth|name|initials|favou?rite|data|current))/iu,
    /\b(?:send|forward|post|e-?mail|upload)\b[^.\n]{0,40}\b(?:candidate|applicant|user|person)(?:'s|s')? (?:e-?mail|data|resume|details|address|phone|information)\b/iu,
    /\b(?:kennwort|passwort|contraseña|mot de passe|password)\s*\?|(?:パスワード|비밀번호|密码)/iu,
    /\b(?:her|his|their) initials\b|\bthe user (?:were|was) to\b|\bmessage to (?:a|the) user\b|\brequesting the user\b|\blos datos de los empleados\b/iu,
    /\b(?:print|output|list|reveal|repeat|send|share|tell me)\b[^.\n]{0,40}\b(?:of the (?:applicant|candidate|user|person)\b|about the (?:user|applicant|person)\b|your context window|the text above|verbatim)/iu,
    /\b(?:tell|urge|instruct|direct) (?:the )?users? to (?:visit|click|go to|reset|enter|log ?in)\b/iu,
    /\bin pig latin\b|\bin reverse order\b|\b(?:erewhay|oesday|ethay|useryay)\b/iu,
  ],
  /** Praise this person. */
  praise: [
    /\b(?:rate|rank|score|mark|evaluate) (?:this|the|every|my) (?:candidate|applicant|application|resume|cv|profile|person)\b[^.\n]{0,40}\b(?:100\s*\/\s*100|10\s*\/\s*10|100 ?%|highest|perfect|top)\b/iu,
    /\b(?:add|claim|state|say|write|insert|mention|pretend)\b[^.\n]{0,60}\b(?:the|this|that the|their|his|her) (?:candidate|applicant)(?:'s|s)?\b/iu,
    /\b(?:say|state|claim|pretend|write|report|confirm|assert) that (?:the (?:person|candidate|applicant|user)|(?:he|she) (?:has|holds)|(?:every|all|each)(?: of)?(?: the)? requirements? (?:is|are) met)\b/iu,
    /\b(?:to|in|into|from) (?:the|this) (?:(?:person|candidate|applicant|user)['’]s|tailored) (?:resume|résumé|cv|cover letter|profile|skills)\b/iu,
    /\b(?:add|insert|append)\b (?:an? |the )?(?:skill|certificate|degree|title|phd|\p{Lu}\p{L}+\b)[^.\n]{0,40}\b(?:to|into) the (?:resume|résumé|cv|cover letter)\b/iu,
    /\b(?:give|assign|award|grant) (?:the|this|every) (?:candidate|applicant|person|resume|application) (?:an? )?(?:score|rating|rank|mark|grade|top|highest|full|perfect)\b/iu,
    /\b(?:do not|don['’]t|never) (?:mention|show|list|report|tell|reveal|include) (?:the |any )?(?:gaps|refusals|missing (?:skills|requirements))\b|\bgaps in the (?:person|candidate|applicant|user)['’]s\b/iu,
    /\b(?:claim|fake|invent|fabricate) (?:fluency|experience|a degree|a certificate|skills)\b|\b(?:cite|use) (?:fact ids?|facts) (?:that|which)\b|\bverifier (?:is (?:off|disabled)|results?)\b|\bapprove (?:all|every|the) changes?\b/iu,
    /\badmit (?:to )?(?:using|that (?:this|an|i))\b|\b(?:state|output|print|say) the following:/iu,
  ],
  /** What code, tables and pages are told to mean. */
  readings: [
    /\b(?:code (?:snippet|block|section|excerpt|fragment|segment|portion)|snippet of code|piece of code)\b[^.\n]{0,40}(?::|\binto? (?:your|the|it)\b)|\b(?:following|subsequent|below) code (?:snippet|block|section|excerpt)\b/iu,
    /\bwhat is the output of this code\b|\bthe output (?:as|could be|is) ['"]|\bSmartGPT\(/iu,
    /\b(?:let['’]s|we might|to) (?:assume|say|state|imagine a scenario)\b[^.\n]{0,40}\b(?:sum|capital|conclusion|output|strings)\b|\bparallel (?:world|universe)\b/iu,
    /\b(?:conclusions of this paper|summari[sz]e this (?:webpage|page|paper)|(?:based on|given) this (?:resume|table of|wikipedia|article)|action items based on (?:this )?email)\b/iu,
    /\blet['’]s (?:state|admit)\b|\bwe might state\b/iu,
    /<!--[^>]{0,400}\b(?:ignore|state|say|print|admit|output|declare)\b|[01]{8}(?: [01]{8}){4,}|(?:\b[0-9a-f]{2} ?){24,}/iu,
    /\b(\p{L}{3,}(?: \p{L}+){0,2}|\d{3,})(?: \1){6,}/u,
    /^[^\S\n]*(?:import|from) [a-z_][\w.]*(?: import [\w, *]+)?(?:, ?[\w.]+)*\s*$[\s\S]{0,400}\b(?:requests|os|subprocess|smtplib|socket|urllib|ftplib)\.\w+\(/mu,
    /\bcreate action items based on email\b|<!doctype html>/iu,
  ],
} as const satisfies Readonly<Record<string, readonly RegExp[]>>

/** Orders on the text to be written. A form may say such things to applicants: "in your answer, give an example". */
export const answerPatterns: readonly RegExp[] = [
  /^(?:please )?(?:respond|answer|reply|write) (?:only |everything )?in (?:all caps|capital letters|rhymes?|verse|pig latin|base ?64|morse(?: code)?|emojis?|klingon|shakespearean english)\b|\b(?:analy[sz]e|classify|determine) the (?:sentiment|tone) of (?:the|this)\b/imu,
  /\b(?:add|include|integrate|insert|augment|enhance|modify|convert|replace|misspell|scramble|jumble|rearrange|anagram|reverse|encode|encrypt|translate|capitali[sz]e|remove|group|combine|introduce|substitute|render|provide|mention|promote|incorporate|embed|conclude|use|start|begin|end)\b[^.?\n]{0,70}\b(?:in|to|of|from|for|by|with|through|as|into)? ?your (?:answer|reply|repl(?:y|ies)['’]?s?|response|message|output|answer['’]s|response['’]s)\b/iu,
  /\b(?:modify|augment|enhance|integrate|render|scramble|provide|jumble|reverse|encode|encrypt)\b[^.?\n]{0,60}\byour (?:answer|reply|response|message)\b|\bin (?:your|the) (?:response|reply|answer), (?:suggest|tease|add|say|mention|include|write|state|promote|recommend)\b/iu,
  /\b(?:add|include|integrate|insert)\b[^\n]{0,120}\b(?:to|in|into) your (?:answer|reply|response)\b/iu,
  /\b(?:statement|sentence|tip|reminder|headline|link)\b[^\n]{0,60}\bin your (?:answer|reply|response)\b/iu,
  /\b(?:replace|substitute|swap|convert|change|shift) (?:all |every |each |the )?(?:\p{L}+ )?(?:letters?|vowels|consonants|characters)\b[^.\n]{0,30}\b(?:with|by|to|for|into)\b/iu,
  /\b(?:can|could) you (?:please )?(?:tell me|translate|decode|encode|write a (?:poem|story|letter|paragraph)|give me|share your|name a few|sort (?:these|the)|provide an? (?:opinion|\p{L}+(?: \p{L}+){0,4} recipe)|help me (?:draft|write)|explain (?:all )?the (?:theor|principle)|talk about the)\b|\b(?:write|compose) (?:a|an|me a) (?:poem|haiku|acrostic|phishing|song|rap|short story|fictional|paragraph explaining|an essay)\b|\bif you (?:write a paragraph|explain the)\b/iu,
  /\b(?:phishing e-?mail|narrate this|(?:write|for) an essay (?:on|about)|write a fictional|verbatim example|\bmake the text style|tell me a fictional|just for a hypothetical|what (?:technique )?can I use to|what are your thoughts on|could we talk about)\b/iu,
]
