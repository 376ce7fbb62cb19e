/** Words in a label that say whether the office still holds, by what they say. */
export const STATUS_WORDS = {
  former:
    'former ex then late previous onetime one-time ousted deposed outgoing retired erstwhile ex-president ex-minister',
  acting: 'acting interim caretaker provisional',
  'so-called':
    'so-called self-styled self-proclaimed self-declared self-described alleged purported supposed would-be',
  current: 'current sitting incumbent serving present',
} as const;

/** Words in a label that judge: praise, blame or a political colour. Rank (`top`, `senior`) is no judgement. */
export const EVALUATIVE_WORDS =
  'feeble grovelling fat-cat hapless bungling cowardly spineless greedy arrogant clueless under-fire shamed humiliated dictator strongman despot tyrant autocrat firebrand hard-line hardline hard-liner hardliner moderate controversial embattled beleaguered disgraced notorious infamous reclusive ruthless brutal bloodthirsty murderous corrupt crooked lying failed failing weak powerful influential prominent respected revered beloved popular unpopular divisive polarizing polarising outspoken combative fiery bombastic flamboyant charismatic pragmatic reformist radical extremist extreme militant far-right far-left right-wing left-wing leftist rightist populist nationalist conservative liberal progressive socialist communist ultraconservative ultranationalist authoritarian autocratic repressive rogue hostile evil deranged crazy mad lunatic unhinged erratic heroic brave courageous legendary celebrated veteran seasoned trusted loyal staunch fierce vocal ardent longtime impoverished isolated oppressive crony thug thugs regime mastermind villain hero pariah puppet shadowy elusive secretive terrorist terrorists illegal illegals unauthorized undocumented criminal criminals dangerous violent radicalized innocent peaceful desperate vulnerable elite disgruntled rebellious renegade maverick rising promising iconic';
