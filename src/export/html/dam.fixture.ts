import { placeOf, sampleArticle, sampleComparison } from '../../marks/sample.fixture';

/** Two articles on one dam, of which one ends in furniture. */
export const DAM_A = sampleArticle(
  'a',
  'The dam held\nThe old dam at Malo held on Monday. Minister Tolan spoke of luck.\nRead also: five bridges',
);
export const DAM_B = sampleArticle(
  'b',
  'Malo is safe\nThe dam above Malo held on Monday night. The former engineer Tolan was silent.',
);
/** What is found in them: a fact, a name called in two ways, something left out, noise. */
export const DAM = sampleComparison([DAM_A, DAM_B], {
  facts: [
    {
      id: 'f1',
      statement: 'The dam above Malo held on Monday night.',
      status: 'shared',
      confidence: 0.9,
      evidence: [
        placeOf(DAM_A, 'The old dam at Malo held on Monday.'),
        placeOf(DAM_B, 'The dam above Malo held on Monday night.'),
      ],
    },
  ],
  entities: [
    {
      id: 'e1',
      name: 'Tolan',
      kind: 'person',
      mentions: [
        { ...placeOf(DAM_A, 'Minister Tolan'), label: 'Minister Tolan', form: 'title' },
        {
          ...placeOf(DAM_B, 'former engineer Tolan'),
          label: 'former engineer Tolan',
          form: 'title',
        },
      ],
    },
  ],
  framings: [
    {
      id: 'r1',
      about: 'e1',
      kind: 'label',
      wordings: [placeOf(DAM_A, 'Minister Tolan'), placeOf(DAM_B, 'former engineer Tolan')],
      absent: [],
      note: 'an office against a past one',
      confidence: 0.7,
    },
    {
      id: 'r2',
      about: null,
      kind: 'omission',
      wordings: [placeOf(DAM_A, 'luck')],
      absent: ['b'],
      note: 'never said elsewhere',
      confidence: 0.6,
    },
  ],
  noise: [
    {
      ...placeOf(DAM_A, 'Read also: five bridges'),
      kind: 'furniture',
      reason: 'related story',
      confidence: 0.9,
    },
  ],
});
