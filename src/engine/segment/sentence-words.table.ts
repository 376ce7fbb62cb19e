/*
 * Words that decide whether a full stop ends a sentence. Written as facts of English usage; other languages rest on
 * the platform's own breaks and on the rules that need no words (initials, lower-case continuation, numbers).
 */

/** Abbreviations that stand before a name or a number: their full stop does not end a sentence. */
export const BEFORE_NAME: ReadonlySet<string> = new Set(
  (
    'mr mrs ms mx messrs mme dr drs prof gen brig sen sens rep reps gov govs lt col sgt cpl pvt capt cmdr cdr maj adm ' +
    'rev fr hon pres supt det insp sr st ste mt ft vs v cf viz al nos fig figs vol pp op art sec ch eq ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thurs fri sat sun ' +
    'approx ca est dept assn assoc bros hr hrs min tel ext e.g i.e'
  ).split(' '),
);

/** Abbreviations that may end a sentence or not: `Inc.`, `Calif.`; what follows decides. */
export const MAY_END: ReadonlySet<string> = new Set(
  (
    'inc corp co ltd llc plc jr etc esq ph.d m.d b.a m.a d.c u.s u.k u.n e.u u.s.a u.a.e n.y n.j n.c s.c n.d s.d n.h r.i w.va ' +
    'a.d b.c ' +
    'ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex ' +
    'va vt wash wis wyo ont que'
  ).split(' '),
);

/** Words that open a sentence rather than go on a name: after `U.S.` or `p.m.` they show that it ended there. */
export const OPENERS: ReadonlySet<string> = new Set(
  (
    'the a an this that these those it its he she they we i you his her their our my there here in on at by for from with ' +
    'without after before during since until while when where why how what who which if although though because as but and ' +
    'or so yet nor however moreover furthermore meanwhile nevertheless instead also then now still even only both all some ' +
    'many most several one two three no not under over among between despite according last next earlier later once to ' +
    'yesterday today tomorrow asked speaking critics officials analysts experts click'
  ).split(' '),
);

/** What an hour is said with: after `3 p.m.` they go on, every other capital begins a sentence. */
export const AFTER_HOUR: ReadonlySet<string> = new Set(
  (
    'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun ' +
    'january february march april may june july august september october november december ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec ' +
    'et est edt ct cst cdt mt mst mdt pt pst pdt gmt utc bst cet cest ist jst eastern central mountain pacific'
  ).split(' '),
);
