/**
 * Acts that exclude each other when they are told of the same matter, as groups of stems on two sides.
 * Source: ours; stems as the Porter stemmer of the tagger gives them, both sides checked in `compare-polarity.test.ts`.
 */
export const OPPOSITES: readonly (readonly [readonly string[], readonly string[]])[] = [
  [['confirm', 'admit', 'acknowledg', 'said', 'say', 'state', 'claim'], ['deni']],
  [
    ['accept', 'approv', 'agre', 'back', 'endors', 'welcom', 'support'],
    ['reject', 'refus', 'declin', 'oppos', 'veto', 'rebuff'],
  ],
  [
    ['rise', 'rose', 'risen', 'increas', 'grew', 'grow', 'climb', 'gain', 'jump', 'soar', 'surg'],
    [
      'fall',
      'fell',
      'fallen',
      'decreas',
      'drop',
      'declin',
      'shrink',
      'shrank',
      'lose',
      'lost',
      'plung',
      'tumbl',
    ],
  ],
  [
    ['win', 'won'],
    ['lose', 'lost'],
  ],
  [['pass'], ['fail', 'block', 'reject', 'defeat']],
  [
    ['open', 'reopen'],
    ['close', 'shut'],
  ],
  [
    ['begin', 'began', 'begun', 'start', 'resum', 'launch'],
    ['end', 'stop', 'halt', 'suspend', 'cancel', 'postpon'],
  ],
  [
    ['releas', 'free'],
    ['arrest', 'detain', 'jail', 'imprison'],
  ],
  [
    ['surviv', 'aliv'],
    ['die', 'dead', 'kill', 'perish'],
  ],
  [
    ['guilti', 'convict'],
    ['innoc', 'acquit', 'clear'],
  ],
  [
    ['legal', 'law'],
    ['illeg', 'unlaw'],
  ],
  [
    ['join', 'enter', 'remain', 'stay'],
    ['leav', 'left', 'quit', 'withdraw', 'withdrew', 'exit'],
  ],
  [['arriv'], ['depart', 'leav', 'left']],
  [
    ['allow', 'permit', 'authoris', 'author'],
    ['ban', 'bar', 'forbid', 'prohibit', 'block'],
  ],
  [
    ['extend', 'prolong', 'renew'],
    ['end', 'termin', 'cancel'],
  ],
  [
    ['lift', 'eas', 'remov'],
    ['impos', 'tighten'],
  ],
  [
    ['succeed', 'success'],
    ['fail', 'failur'],
  ],
  [['attend'], ['skip', 'boycott', 'miss']],
  [['possibl'], ['imposs']],
  [['true'], ['fals']],
  [
    ['more', 'higher', 'abov'],
    ['fewer', 'less', 'lower', 'below'],
  ],
  [['before'], ['after']],
  [
    ['hire', 'appoint'],
    ['fire', 'dismiss', 'sack'],
  ],
  [
    ['upheld', 'uphold'],
    ['overturn', 'struck', 'quash'],
  ],
  [
    ['undamag', 'intact', 'unscath'],
    ['damag', 'destroy', 'ruin'],
  ],
  [
    ['safe', 'unhurt', 'unharm'],
    ['hurt', 'injur', 'wound'],
  ],
  [
    ['work', 'function'],
    ['fail', 'malfunct'],
  ],
  [['sober'], ['drunk', 'intox']],
  [['posit'], ['negat']],
  [['arm'], ['unarm']],
  [['insur'], ['uninsur']],
  [['licens'], ['unlicens']],
  [['awak'], ['asleep']],
  [['calm', 'peac'], ['violent']],
  [
    ['sank', 'sink', 'sunk'],
    ['afloat', 'adrift'],
  ],
];

/** Words that turn the verb after them round. */
export const NEGATIONS: ReadonlySet<string> = new Set([
  'not',
  "n't",
  'n’t',
  'never',
  'no',
  'neither',
  'nor',
  'without',
  'cannot',
  'none',
  'nobody',
  'hardly',
  'barely',
  'nothing',
]);

/** Verbs that turn the act that follows them round: "refused to sign", "failed to reach". */
export const NEGATING_VERBS: ReadonlySet<string> = new Set([
  'refuse',
  'fail',
  'deny',
  'decline',
  'stop',
  'unable',
  'reject',
  'avoid',
  'prevent',
  'cease',
  'lack',
  'neglect',
  'rule',
]);
