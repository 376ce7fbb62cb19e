/** Phrases that exclude each other where both tell of one thing, in either order. */
export interface OpposedPhrases {
  readonly one: RegExp;
  readonly other: RegExp;
}

/** Source: our own. */
export const OPPOSED_PHRASES: readonly OpposedPhrases[] = [
  {
    one: /\b(?:unanimous(?:ly)?|without (?:a )?dissent(?:ing)?|all (?:\w+ )?(?:jurors|judges) agreed)\b/i,
    other:
      /\b(?:by (?:a majority of )?(?:\w+(?: votes?)? (?:to|against) (?!nil|none|zero)\w+)|(?:by a|majority) (?:majority|verdicts?)|dissent(?:ed|ing)|\w+ votes? to \w+)\b/i,
  },
  {
    one: /(?<!\b(?:not|never) |n['’]t )\b(?:act(?:s|ed|ing)|work(?:s|ed|ing)|operat(?:es|ed|ing)) (?:entirely |completely )?alone\b/i,
    other:
      /\b(?:not (?:have )?(?:act|work|operat)(?:e|ed|ing)? alone|(?:had|with) (?:[\w-]+ ){0,4}(?:helpers?|accomplices?))\b/i,
  },
  {
    one: /\bthe first (?:[\w-]+ )?to \w+/i,
    other: /\bthe last (?:[\w-]+ )?to \w+/i,
  },
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
  {
    one: /\b(?:(?:went|go(?:es)?|gone|going) ahead\b(?! (?:with|of))|as (?:planned|scheduled)\b|on (?:time|schedule)\b)/i,
    other:
      /\b(?:called off|cancell?ed|postponed|put off|behind schedule|(?:did|will) not (?:take place|go ahead)|(?:days?|weeks?|months?|years?) late)\b/i,
  },
  {
    one: /\b(?:(?:remain|stay|continue)(?:s|ed|ing)? (?:on )?in (?:(?:his|her|their|its|the) (?:post|job|office|role)|office)|stay(?:s|ed|ing)? on as)\b/i,
    other:
      /\b(?:step(?:s|ped|ping) down|resign(?:ed|s|ing)|quits?|(?:was|were|been) (?:sacked|dismissed|fired|ousted|replaced))\b/i,
  },
  { one: /\bfelon(?:y|ies)\b/i, other: /\bmisdemeanou?rs?\b/i },
  {
    one: /\bunarmed\b/i,
    other:
      /\b(?<!not |never )(?:armed with|(?:had|held|carried|carrying|holding|wielding|brandish(?:ed|ing)|pulled|drew|waved|with) (?:a|an|his|her) (?:[\w-]+ )?(?:knife|gun|pistol|revolver|rifle|shotgun|machete|axe|weapon|hammer))\b/i,
  },
];

/** Verbs by which an act is told that may not have been done. Lemmas. */
export const WEIGHING =
  /^(?:offer|tender|threaten|consider|plan|propose|seek|intend|contemplate|mull)$/;

/** That what was weighed was not done. */
export const TURNED_DOWN =
  /\b(?:(?:not|n['’]t|never)(?: been)? (?:accept\w*|taken up|done so|follow\w* through|go ahead|gone ahead)|(?:was|were|has|have|been) (?:turned down|declined|rejected|refused)|(?:but|and|then|later|which)(?: [\w'’-]+){0,4} (?:dropped|rejected|refused|declined|withdrew|shelved|abandoned)|(?:declined|rejected|refused|turned down|dismissed) (?:it|this|that|the (?:offer|proposal))\b|(?:asked|told|urged|persuaded|begged) (?:(?:him|her|them|it) )?to (?:stay|remain)|backed (?:down|off|away)|thought better|(?:but|and) (?:has|have|did|had) not\b)/i;

/** That nobody has decided; what is open follows. In lower case, words and marks with spaces between. */
export const DECIDED_NOT =
  /\b(?:no (?:final )?decision(?: [\w'’]+){0,4}? (?:on|about|over|whether)|(?:not|n['’]t|yet to)(?: yet)? (?:decided?|made up [a-z]+ mind)(?: yet)? (?:whether|on|if|about)|undecided (?:whether|on|about)|(?:considering|weighing|discussing) whether)(?= )/;

/** All of something, and to its full degree. */
export const FULL =
  /^(?:fully|full|entire|entirely|complete|completely|wholly|whole|all|every|each)$/;
export const PARTLY = /^(?:partly|partially)$/;
/** Part of something, so that it is not all. */
export const HALF = /^(?:half|third|quarter|most)$/;

/** Acts that go to and fro: that either does it to the other is no contradiction. Lemmas. */
export const EXCHANGED =
  /^(?:meet|join|marry|face|fight|call|phone|tell|ask|answer|reply|see|hear|know|like|love|hate|trust|support|back|help|thank|praise|warn|urge|criticise|criticize|attack|talk|speak|contact|visit|follow|play|include|precede|border|need|want|invite|embrace|greet|say|link|match)$/;

/** Words by which somebody is told from afar, and in presence. */
export const MEANS: OpposedPhrases = {
  one: /\b(?:by (?:tele)?phone|over the (?:tele)?phone|phone call|telephone call|by (?:text|e-?mail|letter|fax)|text message|in an? (?:[\w-]+ )?(?:e-?mail|letter|text|voicemail))\b/i,
  other:
    /\b(?:in person|face[- ]to[- ]face|summoned to|at (?:the|a|his|her|their) (?:[\w-]+ )?(?:grounds?|office|offices|headquarters|home|house|complex|meeting|hotel|stadium|factory|plant|base))\b/i,
};

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

/** Phrases that a story has of one thing only, so that they exclude each other in whatever sentences. */
export interface FarOpposites extends OpposedPhrases {
  /** What a sentence must tell of for its phrase to count. */
  readonly of: RegExp;
  /** True where that is one in a story; else the sentences must be of one. */
  readonly isOfOne: boolean;
}

const MAJORITY =
  /\bby (?:a )?(?:majority(?: verdicts?)?(?: of)?(?: \w+ to \w+)?|\w+ votes? to \w+)\b/i;

/** Source: our own. */
export const FAR_OPPOSITES: readonly FarOpposites[] = [
  {
    one: /\bunanimous(?:ly)?\b/i,
    other: MAJORITY,
    of: /\b(?:verdicts?|jury|jurors|guilty|convicted|acquitted)\b/i,
    isOfOne: true,
  },
  {
    one: /\b(?:partly|partially)\b/i,
    other: /\b(?:full|fully|entirely|completely|wholly)\b/i,
    of: /\b(?:insured|covered|funded|financed|owned|paid|licensed|staffed|destroyed|damaged|closed)\b/i,
    isOfOne: false,
  },
  {
    one: /\b(?:no (?:group|one|organi[sz]ation)|nobody)(?: \w+){0,2} (?:claimed|said it was behind|taken responsibility)/i,
    other:
      /\b(?:claimed|took|claims|claiming) responsibility\b|\bclaimed the (?:attack|deed|shooting|bombing|killing)\b/i,
    of: /./,
    isOfOne: true,
  },
  {
    one: /\b(?:sank|has sunk|went down)\b/i,
    other: /\b(?:(?:still|remains?|is|was) (?:afloat|adrift)|(?:was|being|is) towed)\b/i,
    of: /\b(?:ship|vessel|ferry|wreck|trawler|freighter|tanker|yacht|cargo ship)\b/i,
    isOfOne: true,
  },
];
