/*
 * What makes two statements worth a closer look, in the order of `promiseFigures`. Source: logistic regression on 77 pairs of
 * articles of Article-Bias-Prediction (Baly et al. 2020, Apache-2.0), annotated for Crossread, and on 104 pairs written for it;
 * made by scripts/fit-promise.ts.
 */
export const PROMISE = {
  bias: -1.72,
  weights: [6.07, 9.17, -3.11, -1.13, -3.17],
} as const;
