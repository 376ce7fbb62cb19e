import { type Net, type PackedNet, readNet, weighRows } from './net';
import { type PackedTrees, predict, readTrees, type Trees } from './trees';

/** A net and trees that were fitted on the same rows: they err in different places. */
export interface Blend {
  readonly net: Net;
  readonly trees: Trees;
}

export interface PackedBlend {
  readonly net: PackedNet;
  readonly trees: PackedTrees;
}

/** Unpacks both tables. Cost: linear, once. */
export function readBlend({ net, trees }: PackedBlend): Blend {
  return { net: readNet(net), trees: readTrees(trees) };
}

/**
 * The mean of the log odds that both give to rows of features. Rows to which the net alone gives less than `least` keep what it
 * gives: the trees, the dearer of the two, are not asked. Cost: that of both.
 */
export function weighBlend(
  { net, trees }: Blend,
  rows: readonly Float64Array[],
  least = -Infinity,
): Float64Array {
  return weighRows(net, rows).map((odds, index) =>
    odds < least ? odds : (odds + predict(trees, rows[index]!)) / 2,
  );
}
