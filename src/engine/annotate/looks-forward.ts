/** A day of the week and what stands around it. */
export interface DayInClause {
  /** The words of the day. */
  readonly words: string;
  /** The text just before and just after. */
  readonly before: string;
  readonly after: string;
  /** The clause up to the day, as far as it goes back. */
  readonly clause: string;
}

const COMING =
  /\b(?:will|would|shall|next|coming|upcoming|due|scheduled|planned|expect(?:s|ed)?|looms?|looming|predicts?|set (?:to|for)|going to|(?:plan|hope|aim)s? to|(?:is|are) (?:to|forecast)|forecast (?:for|to)|(?:may|might|could|must) be)\b/i;

/** `until` and its like just before a day: it is still to come. */
const UP_TO =
  /\b(?:until|till|by|before|ahead of|no later than|starting|beginning|effective|as of|as from)\s+(?:(?:at least|at the latest|the end of|late|early|on)\s+)*$/i;
/** `cancelled Sunday’s race`: what is called off has not been yet. */
const PUT_OFF = /\b(?:cancel(?:s|l?ed|l?ing)?|postpon(?:e|es|ed|ing)|call(?:s|ed|ing)? off)\s+$/i;
const FROM = /\bfrom\s+$/i;
/** What happened or was made on a day is from that day. */
const MADE_THEN =
  /\b(?:footage|videos?|images?|photos?|photographs?|pictures?|scenes?|news|reports?|remarks|comments|statements?|figures|data|results|up|down|unchanged|recording|nights?|back)\s+from\s+$/i;
/** `By Friday the water had fallen` */
const DONE_BY_THEN = /^[^.!?;]{0,28}\b(?:had|were|was|died)\b/i;

/** `On Friday the council will vote`, not `On Friday he said it will` */
const OPENS = /^On\b/;
const COMES_AFTER_IT =
  /^,?\s(?:(?!(?:said|told|says|announced|that|who|which)\b)[\w’'-]+\s){1,4}(?:will|(?:is|are) (?:due|to))\b/;

const LOOKS_FORWARD: readonly ((day: DayInClause) => boolean)[] = [
  ({ clause }) => COMING.test(clause),
  ({ before, after }) => PUT_OFF.test(before) && /^['’]s?\s/.test(after),
  ({ words }) => /^next\b/i.test(words),
  ({ words, after }) => OPENS.test(words) && COMES_AFTER_IT.test(after),
  ({ before, after }) => UP_TO.test(before) && !DONE_BY_THEN.test(after),
  ({ before }) => FROM.test(before) && !MADE_THEN.test(before),
];

/** True where a day of the week is still to come: `will meet on Friday`, `until Friday`. */
export function looksForward(day: DayInClause): boolean {
  return LOOKS_FORWARD.some((rule) => rule(day));
}
