/** How a reporting verb colours what it reports. */
export type ReportingTone =
  | 'neutral'
  | 'doubt'
  | 'insist'
  | 'concede'
  | 'reveal'
  | 'warn'
  | 'attack'
  | 'deny'
  | 'soften'
  | 'formal';

/*
 * Verbs that report speech, by what they add to a plain "said". Our own list, grouped by hand;
 * base forms in American spelling, with British ones where the tagger's dictionary form differs.
 */
const VERBS: Readonly<Record<ReportingTone, string>> = {
  neutral:
    'say tell add speak write ask reply respond answer report state comment quote remark note clarify post tweet',
  doubt: 'claim allege purport contend maintain profess pretend suppose',
  insist:
    'insist stress emphasize emphasise underscore underline reiterate repeat vow pledge swear urge demand assert argue affirm declare proclaim exclaim boast brag thunder bellow yell shout scream roar bark crow trumpet',
  concede: 'admit concede acknowledge confess allow grant',
  reveal: 'reveal disclose expose uncover confirm explain divulge leak',
  warn: 'warn caution threaten predict fear worry forecast',
  attack:
    'accuse blast slam lash rip attack criticize criticise condemn denounce blame charge decry deride mock ridicule scold rebuke berate lambast taunt complain jeer scoff fume rail snipe sneer hurl assail castigate rant rage storm moan groan grumble gripe whine grouse lament scream seethe spit',
  deny: 'deny refute reject dismiss dispute rebut disavow counter retort contradict refuse',
  soften:
    'suggest indicate hint imply believe think hope signal intimate muse speculate appear seem understand feel bleat mumble mutter murmur whisper sob sigh plead',
  formal:
    'announce testify rule declare recommend propose brief inform notify advise cite describe call recall observe point',
};

/** Tone of each reporting verb by its base form; a verb in two groups has the first one's tone. */
export const REPORTING_VERBS: ReadonlyMap<string, ReportingTone> = new Map(
  (Object.entries(VERBS) as [ReportingTone, string][])
    .flatMap(([tone, verbs]) => verbs.split(' ').map((verb) => [verb, tone] as const))
    .reverse(),
);
