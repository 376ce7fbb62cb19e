/** A turn of phrase that fits any story of its kind and tells nothing of this one. */
export interface FillerRule {
  /** What the sentence does instead of telling something, for people; also the name of the rule. */
  readonly reason: string;
  /** Share of such sentences that are filler, as far as can be told. Score 0..1; below 0.7 a second rule must agree. */
  readonly strength: number;
  readonly pattern: RegExp;
}

const OPEN =
  '(?:uncertain|unclear|unknown|unresolved|unpredictable|fluid|fragile|precarious|in doubt|in question|up in the air)';
const WEIGHTY =
  '(?:crucial|critical|key|vital|pivotal|decisive|essential|important|significant|central|fundamental)';
const TELLING =
  '(?:noteworthy|notable|significant|telling|striking|remarkable|important|crucial|critical|interesting|no coincidence)';

/**
 * Stock phrases of news in English, each named for what its sentence does.
 * Source: ours; wordings that fit any event of the kind, with no name, number, date or quotation in them.
 */
export const FILLER_RULES: readonly FillerRule[] = [
  {
    reason: 'says only that the outcome is open',
    strength: 0.85,
    pattern: new RegExp(
      `^(?:(?:for now|meanwhile|however|still|ultimately|but|and|yet|as such|nevertheless),? )?(?:the|what|any|its|their)\\b[^.;:]{0,80}\\b(?:path|road|way|future|outlook|outcome|fate|situation|prospects?|picture|course|direction|result|impact)\\b[^.;:]{0,60}\\bremains? (?:highly |deeply |largely |very |far from )?(?:${OPEN}|clear|certain)\\b`,
      'i',
    ),
  },
  {
    reason: 'says only that the outcome is open',
    strength: 0.85,
    pattern:
      /\b(?:remain|remains|is|are) (?:an )?open questions?\b|\b(?:only|just) time will tell\b|\bremains? to be seen\.?$|^(?:it|this|that) remains to be seen\b/i,
  },
  {
    reason: 'says only that time will tell',
    strength: 0.85,
    pattern: new RegExp(
      `\\b(?:coming|next few|following|ensuing|days|weeks|months) (?:hours|days|weeks|months|years)?[^.;:]{0,30}\\b(?:will|are likely to|could|may) (?:be|prove) (?:absolutely |particularly |especially )?${WEIGHTY}\\b`,
      'i',
    ),
  },
  {
    reason: 'says only on what it will depend',
    strength: 0.8,
    pattern:
      /\b(?:success|outcome|future|fate|progress|effectiveness|viability|result)\b[^.;:]{0,80}\b(?:will|would|may|could) (?:likely |largely |ultimately |now |also )?(?:hinge|depend|rest|turn) (?:heavily |largely |in large part )?(?:up)?on\b[^.;:]{0,60}\b(?:willingness|ability|capacity|readiness|will|commitment|whether|how)\b/i,
  },
  {
    reason: 'names a challenge without saying what was done',
    strength: 0.75,
    pattern:
      /\b(?:challenge|task|test|question)\b[^.;:]{0,60}\bwill be (?:to|how to|in|whether)\b[^.;:]{0,60}\b(?:navigat|balanc|bridg|overcom|reconcil|manag|find|strik|maintain|translat)\w*/i,
  },
  {
    reason: 'names a challenge without saying what was done',
    strength: 0.6,
    pattern:
      /\b(?:navigat\w+|face[sd]?|amid|within|across)\b[^.;:]{0,40}\b(?:complex|complicated|delicate|shifting|evolving|challenging|volatile)\b[^.;:]{0,30}\b(?:landscape|terrain|environment|web|balance|dynamics?|waters)\b/i,
  },
  {
    reason: 'says only that others are watching',
    strength: 0.8,
    pattern:
      /\b(?:will|(?:is|are) (?:likely|expected|certain) to)\b[^.;:]{0,20}\b(?:watch|observ|monitor|follow|scrutini[sz])(?:e|ing|ed)?\b[^.;:]{0,25}\b(?:closely|carefully|with (?:great |keen )?interest|(?:any )?(?:further |future |these |the )?developments?|what happens next)\b|\b(?:closely|carefully) (?:watch|observ|monitor|follow)ing\b[^.;:]{0,30}\b(?:developments?|situation|events|unfold)\b|\ball eyes (?:will be|are|remain) (?:now )?on\b/i,
  },
  {
    reason: 'calls it important without saying why',
    strength: 0.75,
    pattern: new RegExp(
      `^(?:(?:however|moreover|furthermore|notably|indeed|still|and|but),? )?(?:the|this|that|these|such|its)\\b[^.;:,]{0,70}\\b(?:timing|significance|importance|implications?|context|moment|symbolism)\\b[^.;:,]{0,50}\\b(?:is|are|was|were|cannot be) (?:particularly |especially |highly |also |equally |very |itself )?(?:${TELLING}|overstated|understated|underestimated|overlooked)\\.?$`,
      'i',
    ),
  },
  {
    reason: 'states what is always so',
    strength: 0.72,
    pattern: new RegExp(
      `\\bis (?:often|always|usually|frequently|generally|typically|widely seen as|considered) (?:an? |the )?(?:${WEIGHTY}|necessary|first|delicate|difficult) (?:\\w+ )?(?:precursor|step|part|element|ingredient|component|prerequisite|factor|condition|tool|aspect|foundation|stage)\\b`,
      'i',
    ),
  },
  {
    reason: 'says only that the stakes are high',
    strength: 0.75,
    pattern:
      /\bthe stakes (?:are|remain|could not be|couldn['’]t be) (?:high|higher|enormous|clear|immense)\b[^,;:]{0,40}$|\bserves? as (?:a|another) (?:stark|sobering|powerful|grim|timely) reminder of (?:the|how)\b[^,;:]{0,60}\b(?:challenges?|need|importance|fragility|complexit(?:y|ies)|realities)\b/i,
  },
  {
    reason: 'introduces without telling',
    strength: 0.75,
    pattern: new RegExp(
      `^(?:here(?:['’]s| is| are) (?:what|how|why|everything|a look|the)\\b[^.;]{0,60}|(?:what|so what|but what) (?:happens|comes) next\\b.{0,20}|.{0,80}\\b(?:introduces|adds|brings) (?:another|a new|an additional|further) (?:layer|dimension|degree|element|level) (?:of|to)\\b[^.;]{0,60})[.?:]?$`,
      'i',
    ),
  },
  {
    reason: 'only sums up',
    strength: 0.6,
    pattern: new RegExp(
      `^(?:in conclusion|in summary|to sum up|ultimately|overall|all in all|at the end of the day|in the end)\\b[^.;:]{0,200}\\b(?:complex|uncertain|${WEIGHTY}|challenges?|future|dynamics?)\\b`,
      'i',
    ),
  },
];
