/** What somebody can be in one of two ways at the end of a story, and the words for either. */
interface State {
  readonly of: string;
  /** By state: words of an act that stand behind the name of whom they are told of. */
  readonly told: Readonly<Record<string, RegExp>>;
}

/** Source: our own. */
export const STATES: readonly State[] = [
  {
    of: 'life',
    told: {
      dead: /\b(?:(?:was|were|been) (?:shot dead|killed|murdered|found dead|pronounced dead)|died|perished|is dead|lost (?:his|her) life)\b/gi,
      alive:
        /\b(?:(?:was|were|been) (?:taken|captured|found|rescued|pulled out|brought out) alive|survived|is (?:still )?alive)\b/gi,
    },
  },
  {
    of: 'liberty',
    told: {
      held: /\b(?:(?:to be |was |been |were )?(?:taken into|remanded in|kept in|held in) custody|remains? (?:in custody|behind bars)|(?:was|been) (?:denied|refused) bail)\b/gi,
      free: /\b(?:remains? (?:free|at large)|(?:walked|went) free|(?:is|was) (?:free|out) on (?:bail|a? ?bond)|(?:was|been) (?:released|freed) on bail)\b/gi,
    },
  },
  {
    of: 'defeat',
    told: {
      conceded: /\b(?:conceded(?: defeat)?|(?:accepts?|accepted|admitted) defeat)\b/gi,
      refused:
        /\b(?:refus(?:es|ed) to (?:concede|accept defeat)|(?:has|had|did|would) not (?:conceded?|accept defeat))\b/gi,
    },
  },
  {
    of: 'office',
    told: {
      left: /\b(?:stepped down|(?:has |had )?resigned|(?:was|been) (?:sacked|dismissed|ousted|fired))\b/gi,
      kept: /\b(?:refus(?:es|ed) to (?:resign|step down|quit)|(?:has|had|did|would|will) not (?:resign(?:ed)?|step(?:ped)? down|quit)|(?:remains?|stays?|will stay|stayed) (?:on )?in (?:office|(?:his|her) (?:post|job)))\b/gi,
    },
  },
];
