/** What a count is of: those to whom something happened, how long something took, what a damage costs, until when all stands still. */
export interface CountedAct {
  readonly kind: 'people' | 'time' | 'money' | 'date';
  /** Words by which clauses tell the act. */
  readonly told: RegExp;
}

/**
 * Acts whose count is told once in a story, in whatever words: `240 residents were forced out of their homes`, `400 people
 * were evacuated`. Opposite or looser acts stand in rows of their own. Source: our own.
 */
export const COUNTED_ACTS: readonly CountedAct[] = [
  {
    kind: 'people',
    told: /\b(?:kill(?:ed|ing|s)?|die[ds]?|dying|dead|deaths?|fatal(?:ity|ities|ly)|perished|drown(?:ed|ing)|los[et] (?:their|his|her) li(?:fe|ves)|lives (?:were )?lost|loss of life)\b/gi,
  },
  {
    kind: 'people',
    told: /\b(?:injur(?:e[ds]?|ing|y|ies)|hurt|wound(?:ed|ing|s)|harmed|c[ao]me to (?:any )?harm)\b/gi,
  },
  {
    kind: 'people',
    told: /\b(?:evacuat(?:e[ds]?|ing|ion)|displac(?:ed|ing)|fle(?:d|e|eing)|homeless|uprooted|(?:forc(?:ed|ing)|dr(?:iven|iving|ove)|turned|moved|ordered|chased)\b[^.;]{0,40}\b(?:out of|from|to leave|to flee)|had to leave|out of their homes|(?:brought|led|taken|moved|carried|bring|lead) to safety)\b/gi,
  },
  {
    kind: 'people',
    told: /\b(?:rescued?|rescuing|(?:saved?|pull(?:ed|ing)?|dragg(?:ed|ing)|plucked|fished) (?:\w+ ){0,3}(?:from|out)|brought (?:\w+ )?ashore)\b/gi,
  },
  { kind: 'people', told: /\b(?:missing|unaccounted for)\b/gi },
  {
    kind: 'people',
    told: /\b(?:arrest(?:ed|s|ing)?|detain(?:ed|ing)|(?:in|into) custody|handcuff(?:ed|s)|hauled (?:away|off)|(?:rounded|picked) up|(?:brought|taken) in(?= for| by|[.,]|$))\b/gi,
  },
  {
    kind: 'people',
    told: /\b(?:(?:cut|cutting|axed?|axing|shed|shedding|slash(?:ed|ing)?|eliminat(?:e|ed|ing)|los[et]|losing) (?:[\w,]+ ){0,4}(?:jobs|posts|positions)|laid off|lay off|made redundant|layoffs|redundancies|job (?:cuts|losses))\b/gi,
  },
  {
    kind: 'people',
    told: /\b(?:(?:led|thrown|carried|marched|dragged|escorted) (?:out|away)|eject(?:ed|ing)|evict(?:ed|ing)|removed|removing)\b/gi,
  },
  { kind: 'people', told: /\b(?:aboard|on board|carrying)\b/gi },
  {
    kind: 'time',
    told: /\b(?:burn(?:ed|t|ing)|raged|extinguish(?:ed)?|put out|under control|master(?:ed)?|tamed?|doused?|fought|battled)\b/gi,
  },
  {
    kind: 'time',
    told: /\b(?:leak(?:ed|ing|s)?|spill(?:ed|ing|s)?|seal(?:ed|ing)?|plugg?(?:ed|ing)?|escap(?:ed|ing))\b/gi,
  },
  { kind: 'time', told: /\b(?:stranded|trapped|stuck|marooned)\b/gi },
  { kind: 'time', told: /\b(?:sentenced|jailed|imprisoned|years in (?:prison|jail))\b/gi },
  { kind: 'money', told: /\b(?:damaged?|damages|repairs?|repairing|loss(?:es)?)\b/gi },
  {
    kind: 'date',
    told: /\b(?:(?:suspend|clos|shut|halt|cancel|stop)\w*\b[^.;]{0,60}\buntil|(?:resum|reopen|restart)\w*\b[^.;]{0,30}\b(?:before|until|on|from))\b/gi,
  },
];

/** Those whom a story counts when it counts everybody, as the units of numbers. */
export const EVERYBODY: ReadonlySet<string> = new Set([
  'people',
  'person',
  'other',
  'others',
  'resident',
  'passenger',
  'evacuee',
  'villager',
  'inhabitant',
  'victim',
  'individual',
  'human',
  'soul',
  'kill',
  'killed',
  'die',
  'dead',
  'death',
  'fatality',
  'injure',
  'injured',
  'injury',
  'hurt',
  'wound',
  'wounded',
  'evacuate',
  'displace',
  'rescue',
  'miss',
  'missing',
  'arrest',
  'arrested',
  'detain',
  'detained',
  'life',
]);

/** Words for the same kind of people, as the units of numbers: either may stand for the other. */
export const KINDS_TOLD: readonly ReadonlySet<string>[] = [
  new Set(['pupil', 'student', 'child', 'schoolchild', 'youngster', 'kid']),
  new Set(['passenger', 'traveller', 'traveler']),
  new Set(['resident', 'villager', 'inhabitant', 'neighbour', 'neighbor', 'evacuee']),
  new Set(['soldier', 'troop']),
  new Set(['protester', 'demonstrator', 'marcher']),
  new Set(['migrant', 'refugee']),
  new Set(['firefighter', 'fireman']),
  new Set(['policeman', 'officer', 'police']),
  new Set(['worker', 'employee', 'job', 'post', 'position', 'staff']),
  new Set(['family', 'household']),
];
