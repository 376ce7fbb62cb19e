/** Phrases that exclude each other where both tell of one thing, in either order. */
export interface OpposedPhrases {
  readonly one: RegExp;
  readonly other: RegExp;
}

/** Source: our own. */
export const OPPOSED_PHRASES: readonly OpposedPhrases[] = [
  {
    one: /\b(?:within|under|below|inside|respect\w* to|kept to|observed) (?:(?!limits?\b)[\w-]+ ){0,4}limits?\b/i,
    other:
      /\b(?:over|above|beyond|exceed\w*|broke|breach\w*) (?:(?!limits?\b)[\w-]+ ){0,4}limits?\b/i,
  },
  {
    one: /\b(?:takes?|took|taking|c[oa]mes?|becomes?|became|is|was|are) (?:in(?:to)? )?(?:effect|force|effective|binding|valid)(?: (?:immediately|at once|straight away|upon its [\w-]+|with immediate effect)\b)/i,
    other:
      /\b(?:not|n't|only) (?:be |to )?(?:take|c[oa]me|become|be)s? (?:in(?:to)? )?(?:effect|force|effective|binding|valid)\b(?: [\w-]+){0,8}? (?:until|before|on|from|after|once|when)\b/i,
  },
];

/** Words by which somebody is told from afar, and in presence. */
export const MEANS: OpposedPhrases = {
  one: /\b(?:by (?:tele)?phone|over the (?:tele)?phone|phone call|telephone call|by (?:text|e-?mail|letter|fax)|text message|in an? (?:[\w-]+ )?(?:e-?mail|letter|text|voicemail))\b/i,
  other:
    /\b(?:in person|face[- ]to[- ]face|summoned to|at (?:the|a|his|her|their) (?:[\w-]+ )?(?:grounds?|office|offices|headquarters|home|house|complex|meeting|hotel|stadium|factory|plant|base))\b/i,
};

/** Stems of words for one act, where one article says that it was done and the other that it was not. */
export const ACT_KINDS: readonly (readonly string[])[] = [
  ['speak', 'spoke', 'spoken', 'talk', 'contact', 'negoti', 'discuss', 'convers'],
  ['inspect', 'check', 'examin'],
  ['warn', 'alert'],
  ['pai', 'pay', 'paid', 'payment'],
  ['approv', 'endors'],
  ['cancel', 'scrap', 'axe', 'abandon'],
  ['evacu'],
  ['investig', 'probe'],
  ['apologis', 'apolog', 'apologi'],
  ['meet', 'met'],
  ['lend', 'lent', 'loan'],
  ['issu', 'grant'],
  ['steal', 'stole', 'stolen', 'take', 'took', 'taken', 'swipe'],
  ['recal', 'recall', 'pull', 'withdrew', 'withdrawn'],
];

/** Stems by which somebody is said to have got to know something. */
export const RECEIVED: ReadonlySet<string> = new Set([
  'see',
  'saw',
  'seen',
  'read',
  'receiv',
  'get',
  'got',
  'know',
  'knew',
  'known',
  'awar',
  'learn',
  'learnt',
  'hear',
  'heard',
]);
/** Stems by which somebody is said to have let another know it. */
export const GIVEN: ReadonlySet<string> = new Set([
  'hand',
  'give',
  'gave',
  'given',
  'send',
  'sent',
  'show',
  'shown',
  'tell',
  'told',
  'inform',
  'notifi',
  'brief',
  'warn',
  'alert',
]);

/** Stems: who calls for the one does what the other says. `should be reviewed` / `did not question`. */
export const CALLED_FOR: ReadonlySet<string> = new Set([
  'review',
  'reconsid',
  'reconsider',
  'reform',
  'chang',
  'overhaul',
  'revis',
  'rethink',
  'reopen',
  'examin',
]);
/** Stems of what who calls for that does. */
export const CALLED_INTO_QUESTION: ReadonlySet<string> = new Set([
  'question',
  'challeng',
  'contest',
  'doubt',
  'disput',
]);
